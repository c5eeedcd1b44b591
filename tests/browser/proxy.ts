/**
 * The only way out that the browsers under test have. It sends every host to the local server and writes down each host
 * that was asked for, so that a test can say: nothing but the page's own host was.
 */
import { createServer } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";

export interface Proxy {
  readonly port: number;
  /** Every host that was asked for, in order, without its port. */
  readonly hosts: string[];
  close(): Promise<void>;
}

export async function startProxy(serverPort: number): Promise<Proxy> {
  const hosts: string[] = [];
  const open = new Set<Socket>();
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => open.delete(socket));
  };

  const proxy = createServer((request, response) => {
    // A request in the clear: none of the pages makes one.
    hosts.push(new URL(request.url ?? "", "http://unknown").hostname);
    response.writeHead(502).end();
  });
  proxy.on("connection", keep);
  proxy.on("connect", (request, client: Socket, head: Buffer) => {
    hosts.push((request.url ?? "").replace(/:\d+$/, ""));
    const server = connect(serverPort, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      if (head.length > 0) server.write(head);
      server.pipe(client).pipe(server);
    });
    keep(server);
    client.on("close", () => server.destroy());
    server.on("close", () => client.destroy());
  });

  await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening));
  return {
    port: (proxy.address() as AddressInfo).port,
    hosts,
    close: () =>
      new Promise((closed) => {
        proxy.close(() => closed());
        for (const socket of open) socket.destroy();
      }),
  };
}
