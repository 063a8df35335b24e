/** What a button of a page would have saved. */
import { until } from "./browsers.mjs";
import { press } from "./site.mjs";

export async function savedBytes(page, name) {
  await page.evaluate(() => {
    window.savedBlob = null;
    URL.createObjectURL = (blob) => {
      window.savedBlob = blob;
      return "#";
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await press(page, `[data-save=${name}]`);
  // What makes the file may have to come first.
  await until(page, () => window.savedBlob !== null);
  const letters = await page.evaluate(async () =>
    [...new Uint8Array(await window.savedBlob.arrayBuffer())].map((byte) => String.fromCharCode(byte)).join(""),
  );
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** With the mark at the beginning. */
export const saved = async (page, name) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(await savedBytes(page, name));
