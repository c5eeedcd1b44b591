/** Bundles the site-shaped pages into tests/output/pages/SITE/, the real editors included. */
import { build } from "esbuild";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";

const here = import.meta.dirname;
const sites = ["x", "facebook", "instagram"] as const;
export const pagesFolder = join(here, "..", "output", "pages");

export async function buildPages(): Promise<void> {
  await Promise.all(
    sites.map(async (site) => {
      const folder = join(pagesFolder, site);
      await mkdir(folder, { recursive: true });
      await build({
        entryPoints: [join(here, site, "page.tsx")],
        outdir: folder,
        bundle: true,
        target: "es2022",
        jsx: "automatic",
        // Draft.js and React read these as a bundler would leave them.
        define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
        logLevel: "warning",
      });
      await copyFile(join(here, "shared", "page.html"), join(folder, "index.html"));
      await copyFile(join(here, "shared", "photo.svg"), join(folder, "photo.svg"));
    }),
  );
}

if (process.argv[1] === import.meta.filename) await buildPages();
