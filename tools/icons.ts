/** Draws the extension's icons from extension/public/icons/mark.svg: `tsx tools/icons.ts`, after changing the mark. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";

const folder = new URL("../extension/public/icons/", import.meta.url);
const mark = readFileSync(new URL("mark.svg", folder)).toString("base64");
const chromium = execFileSync(new URL("find-browser", import.meta.url).pathname, ["chromium"]);

const browser = await puppeteer.launch({
  executablePath: chromium.toString().trim(),
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:100vw}</style><img src="data:image/svg+xml;base64,${mark}">`,
  );
  await page.screenshot({
    path: new URL(`${size}.png`, folder).pathname as `${string}.png`,
    omitBackground: true,
  });
}
await browser.close();
