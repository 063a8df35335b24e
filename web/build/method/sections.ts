/** The parts of the Method page that are the same for everybody, as HTML. */
import { written } from "../../src/explain/formula.ts";
import type { Names, Row } from "../../src/pages/method/state/rows.ts";
import { burdenTexts } from "../../src/pages/method/text/burden.ts";
import { method as en } from "../../src/pages/method/text/en-method.ts";
import { type Method, overview, type SectionName, sectionNames } from "../../src/pages/method/text/method.ts";
import { method as zh } from "../../src/pages/method/text/zh-method.ts";
import { accuracyOf } from "./accuracy.ts";
import { inline } from "./changelog.ts";
import type { Content } from "./content.ts";
import { Markup, markup, nothing } from "./markup.ts";

export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];
const texts: Record<Language, Method> = { zh, en };

export interface Section {
  name: SectionName;
  title: string;
  html: string;
}

interface Making {
  content: Content;
  language: Language;
  text: Method;
  /** Where both languages stand on one page, the second's anchors begin with this. */
  prefix: string;
}

/** A formula by the names of what goes in; its functions stay, and the page says what they mean. */
function inWords(formula: string, inputs: Readonly<Record<string, Names>>, language: Language): string {
  const of = (name: string) => [inputs[name]?.[language] ?? name];
  return written(formula, { of, call: (name) => name, several: true, rounding: true });
}

const english = (language: Language) => (language === "en" ? nothing : markup` lang="en"`);

function rules({ content: { rules: all }, language, text, prefix }: Making): Markup {
  const { intro, marks, law, groups } = text.rules;
  const entries = Object.entries(all.rules);
  const list = (ofAward: boolean) => markup`<dl class="method-rules">${entries
    .filter(([id]) => id.startsWith("award-") === ofAward)
    .map(
      ([id, rule]) => markup`
<div id="${prefix}rule-${id}" tabindex="-1"><dt>${rule.name[language]}</dt>
<dd><p class="method-formula">${inWords(rule.text, all.inputs, language)}</p>
<p>${rule.sentence[language]}</p><p class="quiet">${law}${rule.law[language]} · <code>${id}</code></p></dd></div>`,
    )}
</dl>`;
  return markup`<p>${intro}</p>
<ul class="method-list">${marks.map(([mark, meaning]) => markup`<li><code>${mark}</code> ${meaning}</li>`)}</ul>
<h3>${groups.all}</h3>${list(false)}
<h3>${groups.award}</h3>${list(true)}`;
}

/** The last one published. */
function newest(rows: readonly Row[], region: string, series: string): Row | undefined {
  return rows.findLast(
    (row) =>
      row.region === region &&
      row.series === series &&
      row.value !== null &&
      (row.status === "" || row.status === "published"),
  );
}

function figures({ content: { rows }, language, text }: Making): Markup {
  const provinces = [...new Map(rows.filter(({ region }) => /^\d\d$/.test(region)).map((row) => [row.region, row]))];
  const cell = (row: Row | undefined) =>
    row
      ? markup`<td>${row.value === null ? "" : String(row.value)}<br><small>${row.from}</small></td>`
      : markup`<td>—</td>`;
  return markup`<details class="method-newest"><summary>${text.figures.newest}</summary>
<div class="method-scroll" tabindex="0" role="region" aria-label="${text.figures.newestCaption}"><table>
<caption>${text.figures.newestCaption}</caption>
<thead><tr><th scope="col">${text.figures.place}</th>${overview.map(
    (series) => markup`<th scope="col">${text.figures.newestColumns[series]}</th>`,
  )}</tr></thead>
<tbody>${provinces.map(
    ([region, { place }]) =>
      markup`<tr><th scope="row">${place[language]}</th>${overview.map((series) => cell(newest(rows, region, series)))}</tr>`,
  )}</tbody></table></div></details>`;
}

/** The paper's table as printed; with today's figures it is the engine's to say. */
function burden({ content: { burdens, rows }, language }: Making): Markup {
  const { paperCaption, paperColumns, paper } = burdenTexts[language];
  const name = (code: string) => rows.find(({ region }) => region === code)?.place[language] ?? code;
  const percent = (share: number) => `${(100 * share).toFixed(2)}%`;
  return markup`<h3>${paper}</h3>
<div class="method-scroll" tabindex="0" role="region" aria-label="${paperCaption}"><table>
<thead><tr><th scope="col">${paperColumns.place}</th><th scope="col">${paperColumns.average}</th><th scope="col">${paperColumns.floor}</th></tr></thead>
<tbody>${burdens.rows.map(
    (row) =>
      markup`<tr><th scope="row">${name(row.region)}<br><small>${burdenTexts[language].paperIncome(String(row.income))}</small></th><td>${percent(row.average_share)}</td><td>${percent(row.floor_share)}</td></tr>`,
  )}</tbody></table></div>
<p class="quiet">${burdens[language]}</p>`;
}

function sources({ content, language, text, prefix }: Making): Markup {
  return markup`<p>${text.sources.intro}</p>
<ul class="method-sources">${content.about.sources.map(
    ({ id, title, url }) => markup`
<li id="${prefix}source-${id}" tabindex="-1"><span class="source-id">${id}</span> ${
      url ? markup`<a href="${url}" rel="noreferrer">${title[language]}</a>` : title[language]
    }</li>`,
  )}
</ul>`;
}

function confidence({ content, language, text }: Making): Markup {
  return markup`<p>${text.confidence.intro}</p>
<dl class="method-terms">${content.about.confidence.map(
    ({ id, of }) => markup`
<div><dt>${id}</dt><dd>${of[language]}</dd></div>`,
  )}
</dl>`;
}

const accuracy = ({ content, language, text }: Making): Markup => accuracyOf(content, language, text);

function glossary({ content, language, prefix }: Making): Markup {
  const other = language === "zh" ? "en" : "zh";
  return markup`<dl class="method-terms">${content.glossary.map(
    (term) => markup`
<div id="${prefix}term-${term.id}"><dt>${term[language]} <small lang="${other === "zh" ? "zh-CN" : "en"}">${term[other]}</small></dt><dd>${term.of[language]}</dd></div>`,
  )}
</dl>`;
}

function slips({ content, language, text, prefix }: Making): Markup {
  const found = (code: string) => {
    const finding = content.findings.find((each) => each.code === code && each.kind === "slip");
    if (!finding)
      throw new Error(`slips.json: ${code} is no finding of the paper's table and says not what is printed`);
    return finding;
  };
  const { papers, printed, corrected, open } = text.slips;
  const part = (paper: "LL" | "JH") => markup`<h3>${papers[paper]}</h3>
<ul class="method-slips">${content.slips
    .filter((slip) => slip.paper === paper)
    .map(
      (slip) => markup`
<li><strong>${slip.where[language]}</strong> ${
        slip.printed
          ? markup`<span>${printed}${slip.printed[language]}</span>`
          : markup`<span>${found(slip.code)[language]}</span>`
      } <span>${corrected}${slip.corrected[language]}</span></li>`,
    )}
</ul>`;
  return markup`${part("LL")}
<p>${text.slips.burden} <a href="#${prefix}burden">${text.sections.burden}</a></p>
${part("JH")}
<h4>${open}</h4>
<ul class="method-slips">${content.findings
    .filter(({ kind }) => kind === "open")
    .map((finding) => markup`<li>${finding[language]}</li>`)}</ul>`;
}

function limits({ content, language, text }: Making): Markup {
  return markup`<p>${text.limits.intro}</p>
<ul class="method-list">${content.limits.map((each) => markup`<li>${each[language]}</li>`)}</ul>`;
}

function changes({ content, language, text }: Making): Markup {
  return markup`${content.changes.map(({ date, title, zh, points }) => {
    const list = markup`<ul class="method-list"${english(language)}>${points.map((point) => markup`<li>${inline(point)}</li>`)}</ul>`;
    return language === "en"
      ? markup`<h3>${date} · ${title}</h3>${list}`
      : markup`<h3>${date}</h3><p>${inline(zh)}</p><details><summary>${text.changes.details}</summary>${list}</details>`;
  })}`;
}

const makers: Record<SectionName, (making: Making) => Markup> = {
  ...{ rules, burden, figures, sources, confidence, accuracy },
  ...{ glossary, slips, limits, changes },
};

/** Those that have anything to say. */
export function sectionsOf(content: Content, language: Language, prefix = ""): Section[] {
  const text = texts[language];
  return sectionNames
    .filter((name) => name !== "rules" || Object.keys(content.rules.rules).length > 0)
    .map((name) => ({
      name,
      title: text.sections[name],
      html: makers[name]({ content, language, text, prefix }).text,
    }));
}

/** The whole as it stands in the page for search engines, and where no script runs. */
export function article(content: Content, language: Language): string {
  const text = texts[language];
  const prefix = language === "zh" ? "" : "en-";
  const sections = sectionsOf(content, language, prefix);
  const files = markup`<p>${text.figures.intro}</p>
<p><a href="./figures.csv" download>${text.figures.csv}</a> · <a href="./figures.json" download>${text.figures.json}</a></p>`;
  return markup`<article class="method-static" lang="${language === "zh" ? "zh-CN" : "en"}">
<h1>${text.title}</h1>
<p>${text.intro}</p>
<ul>${sections.map(({ name, title }) => markup`<li><a href="#${prefix}${name}">${title}</a></li>`)}</ul>
${sections.map(
  ({ name, title, html }) => markup`<section id="${prefix}${name}"><h2>${title}</h2>
${name === "figures" ? files : nothing}${new Markup(html)}</section>`,
)}
</article>`.text;
}
