/** Serves the site-shaped pages over HTTPS under the sites' own host names, with the policy that the address asks for. */
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pagesFolder } from "../pages/build";
import { policies, type PolicyName, type Site } from "../pages/policies";
import { makeCertificate } from "./certificate";

export const hosts: Record<Site, string> = {
  x: "x.com",
  facebook: "www.facebook.com",
  instagram: "www.instagram.com",
};

const files: Record<string, string> = {
  "/page.js": "text/javascript; charset=utf-8",
  "/page.css": "text/css; charset=utf-8",
  "/photo.svg": "image/svg+xml",
};

export interface Request {
  readonly method: string;
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** As much of it as has arrived. */
  body: Buffer;
}

export interface Server {
  readonly port: number;
  /** Every request that arrived, to whichever host. */
  readonly requests: Request[];
  close(): Promise<void>;
}

/** What a page is to be like; it goes into its address. */
export interface Conditions {
  readonly policy: PolicyName;
  /** The first text that is sent does not go out. */
  readonly failing?: "once";
  /** The page sends on Enter and lets the browser type the line break as well. */
  readonly keys?: "unprevented";
}

export function address(site: Site, path: string, conditions: Conditions): string {
  return `https://${hosts[site]}${path}?${new URLSearchParams({ ...conditions }).toString()}`;
}

export async function startServer(): Promise<Server> {
  const requests: Request[] = [];
  const certificate = await makeCertificate(Object.values(hosts));
  const server = createServer(certificate, (request, response) => {
    requests.push(noted(request));
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function noted(request: IncomingMessage): Request {
  const { method = "?", url: path = "/", headers } = request;
  const one: Request = { method, host: headers.host ?? "?", path, headers, body: Buffer.alloc(0) };
  request.on("data", (part: Buffer) => (one.body = Buffer.concat([one.body, part])));
  return one;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const site = siteOf(request.headers.host ?? "");
  if (site === null) {
    response.writeHead(404).end("No such host here.");
    return;
  }
  const url = new URL(request.url ?? "/", `https://${hosts[site]}`);
  const type = files[url.pathname];
  if (type !== undefined) {
    const body = await readFile(join(pagesFolder, site, url.pathname));
    response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(body);
    return;
  }
  const nonce = randomBytes(16).toString("base64");
  const policy = policies[site][url.searchParams.get("policy") === "strict" ? "strict" : "site"];
  const page = await readFile(join(pagesFolder, site, "index.html"), "utf8");
  response
    .writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": policy.header.replaceAll("{nonce}", nonce),
    })
    .end(page.replaceAll("{nonce}", nonce));
}

function siteOf(host: string): Site | null {
  const sites = Object.keys(hosts) as Site[];
  return sites.find((site) => hosts[site] === host.split(":")[0]) ?? null;
}
