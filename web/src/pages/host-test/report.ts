/** Shows the lines on a page whose styles and policy are not ours: plain elements, and colours only through the CSSOM. */
import { type Line, type LineName, type Lines, lineNames } from "./lines.js";
import type { testWords } from "./words.js";

type Words = (typeof testWords)["zh"];

const signs = { waiting: "…", good: "✓", bad: "✗" };
const colours = { waiting: "inherit", good: "light-dark(#1b6e2a, #7fd48d)", bad: "light-dark(#b3261e, #ffa69e)" };

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function item(name: LineName, line: Line, words: Words): HTMLLIElement {
  const made = element("li");
  made.dataset["line"] = name;
  made.dataset["state"] = line.state;
  const head = element("strong", `${signs[line.state]} ${words.states[line.state]}`);
  head.style.color = colours[line.state];
  made.append(head, ` ${words.lines[name]}`);
  for (const detail of line.details) {
    const paragraph = element("p", detail);
    paragraph.style.margin = "0.25rem 0";
    paragraph.style.overflowWrap = "anywhere";
    made.append(paragraph);
  }
  made.style.marginBlock = "0.5rem";
  return made;
}

export function report(place: HTMLElement, lines: Lines, words: Words): void {
  // The document may say nothing about dark; the colours above then are the light ones.
  const summary = element("p");
  // Only the summary is announced: nine lines that change one by one would be read nine times.
  summary.setAttribute("role", "status");
  place.removeAttribute("role");
  summary.style.fontWeight = "bold";
  const list = element("ul");
  list.style.listStyle = "none";
  list.style.padding = "0";
  place.replaceChildren(element("h2", words.title), summary, list);
  const show = () => {
    const { finished, failures } = lines;
    const said = !finished ? words.running : failures === 0 ? words.good : words.bad(failures);
    if (summary.textContent !== said) summary.textContent = said;
    place.dataset["done"] = String(finished);
    list.replaceChildren(...lineNames.map((name) => item(name, lines.get(name), words)));
  };
  lines.watch(show);
  show();
}
