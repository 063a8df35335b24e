/** What tests of the widget do on a host's page: find the frame of an element, and wait for what the host hears. */
import { resize, until } from "./browsers.mjs";

/** Opens a page of a host and waits until these elements have answered. */
export async function visitAnswered(browser, url, ids, size) {
  const page = await visitHost(browser, url, size);
  for (const id of ids) await hears(page, id, "result");
  return page;
}

/** Opens a page of a host; what any policy refuses on it or in its frames is in `refused()`. */
export async function visitHost(browser, url, { width = 1280, height = 900 } = {}) {
  // What a policy refuses is in the console too, and often wanted.
  const page = await browser.newPage({ heeds: (_, thrown) => thrown });
  await page.evaluateOnNewDocument(() => {
    window.refusals ??= [];
    const note = ({ effectiveDirective, blockedURI }) => window.refusals.push(`${effectiveDirective} ${blockedURI}`);
    document.addEventListener("securitypolicyviolation", note);
  });
  await resize(page, { width, height });
  await page.goto(url);
  return page;
}

export async function refused(page) {
  const lists = await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.refusals ?? [])));
  return lists.flat();
}

/** The page in the frame of this element. */
export async function frameOf(page, id) {
  const handle = await page.evaluateHandle(
    (which) => document.getElementById(which).shadowRoot.querySelector("iframe"),
    id,
  );
  return handle.asElement().contentFrame();
}

export async function heard(page, id, type) {
  return page.evaluate(
    (...wanted) =>
      window.heard.filter((each) => each.widget === wanted[0] && each.type === wanted[1]).map((each) => each.detail),
    id,
    type,
  );
}

/** Waits until the host has heard more of this than `before`, and gives the newest. */
export async function hears(page, id, type, before = 0) {
  await until(
    page,
    (which, what, seen) => window.heard.filter((each) => each.widget === which && each.type === what).length > seen,
    id,
    type,
    before,
  );
  return (await heard(page, id, type)).at(-1);
}

/** How high the frame is and how high its content, once they agree and no message has come for a while. */
export async function atRest(page, id) {
  const frame = await frameOf(page, id);
  for (let tries = 0; ; tries += 1) {
    await frame.evaluate(() => window.atRest());
    const content = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    const [shown, still] = await page.evaluate((which) => {
      const { clientHeight } = document.getElementById(which).shadowRoot.querySelector("iframe");
      return [clientHeight, window.messages.length > 0 && performance.now() - window.messages.at(-1).at > 200];
    }, id);
    // Where they never agree, whoever asked should see it.
    if ((still && shown === content) || tries > 500) return { content, shown };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Puts an element on the page as a host's script would. */
export async function add(page, id, attributes) {
  await page.evaluate(
    (name, given) => {
      const element = document.createElement("flex-pension");
      element.id = name;
      for (const [each, value] of Object.entries(given)) element.setAttribute(each, value);
      document.querySelector("main").append(element);
    },
    id,
    attributes,
  );
}

/** An empty page of a host, with the loader unless said otherwise. */
export const emptyPage = (body = "", { script = true } = {}) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,"><script src="portal.js"></script>
${script ? '<script src="{{site}}flexpension.js" integrity="{{integrity}}" crossorigin="anonymous" async></script>' : ""}</head>
<body><main>${body}</main></body></html>`;
