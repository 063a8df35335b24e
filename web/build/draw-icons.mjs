#!/usr/bin/env node
// Draws the icons for home screens from web/public/icon.svg. Run it by hand after a change of that file; the pictures are
// kept beside it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";

const folder = fileURLToPath(new URL("../public", import.meta.url));
const svg = readFileSync(`${folder}/icon.svg`, "utf8");
// Systems cut these to a shape of their own: the ground goes to the edge, and what counts stays in the middle.
const whole = svg.replace(' rx="7"', "");
const safe = whole
  .replace('viewBox="0 0 32 32"', 'viewBox="-3 -3 38 38"')
  .replace('width="32" height="32"', 'x="-3" y="-3" width="38" height="38"');
const [ground] = /#[0-9a-f]{6}/.exec(svg);
const icons = [
  ["icon-192.png", 192, svg, "transparent"],
  ["icon-512.png", 512, svg, "transparent"],
  ["maskable-512.png", 512, safe, ground],
  ["apple-touch-icon.png", 180, whole, ground],
];

const browser = await puppeteer.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
mkdirSync(`${folder}/icons`, { recursive: true });
for (const [name, size, picture, behind] of icons) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0;background:${behind}}svg{display:block;width:${size}px;height:${size}px}</style>${picture}`,
  );
  writeFileSync(`${folder}/icons/${name}`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
