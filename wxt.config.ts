import { resolve } from "node:path";
import { defineConfig } from "wxt";

const sites = [
  "https://x.com/*",
  "https://twitter.com/*",
  "https://*.facebook.com/*",
  "https://*.instagram.com/*",
];

export default defineConfig({
  srcDir: "extension",
  publicDir: "extension/public",
  outDir: "dist",
  outDirTemplate: "{{browser}}",
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: "Chaperone",
    description:
      "Reads along while a clinician writes a post, on the device only, and says what could identify a patient.",
    permissions: ["storage"],
    // Named here rather than by a WXT content entrypoint: WXT's wrapper for those sends every page an
    // event when it starts. A page that looks for Chaperone can find it, by the style of its marks or by
    // its shell; but none need be told.
    content_scripts: [
      {
        matches: sites,
        js: ["page.js"],
        css: ["marks.css"],
        run_at: "document_start",
        all_frames: false,
      },
    ],
    content_security_policy: {
      // 'self' to connect to: the background reads the module out of the extension's own package.
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "chaperone@chaperone.example",
              // The first version that paints text-decoration in ::highlight().
              strict_min_version: "149.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "116" }),
  }),
  hooks: {
    "build:publicAssets": (wxt, files) => {
      files.push({
        absoluteSrc: resolve(wxt.config.root, "pkg/chaperone_bg.wasm"),
        relativeDest: "chaperone.wasm",
      });
    },
  },
});
