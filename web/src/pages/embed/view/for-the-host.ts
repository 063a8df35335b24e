/** What a portal's administrators and programmers want to know. */
import { html, nothing, type TemplateResult } from "lit";
import { directives } from "../code/host-policy.js";
import { chosen, words } from "./chosen.js";
import { copyable, shown } from "./copy-button.js";

const paragraph = (text: string) => html`<p>${text}</p>`;

export function policySection(): TemplateResult {
  const { form, base, sandbox } = chosen().choices;
  return html`<section class="card prose" aria-labelledby="embed-policy-title" data-section="policy">
    <h2 id="embed-policy-title">${words().policy}</h2>
    ${form === "link" ? paragraph(words().policyLink) : html`${paragraph(words().policyNone)} ${base === "" ? nothing : lines()} ${paragraph(words().policyWhere)}`}
    ${form === "script" ? paragraph(words().policyNonce) : nothing}
    ${form === "link" ? nothing : html`${paragraph(words().policyNothing)} ${sandbox ? paragraph(words().policySandbox) : nothing}`}
    ${form === "link" ? nothing : html`${paragraph(words().policyFrame)} ${paragraph(words().policyIsolated)}`}
  </section>`;
}

function lines(): TemplateResult {
  const { form, base } = chosen().choices;
  const text = directives(form, base)
    .map(({ name, source }) => `${name} ${source};`)
    .join("\n");
  return html`${paragraph(words().policyAdd)} ${copyable("embed-policy", text, words().policyLines, words().copy)}`;
}

const example = `document.addEventListener('flexpension:result', (event) => {
  const { request, answer } = event.detail;
  const plan = answer.plans.find((each) => each.kind === 'contribute');
  document.querySelector('#pension').textContent =
    plan.pension.total_today.toFixed(2);
});`;

export function eventsSection(): TemplateResult {
  const { eventNames } = words();
  const names = ["ready", "result", "error"] as const;
  return html`<section class="card prose" aria-labelledby="embed-events-title" data-section="events">
    <h2 id="embed-events-title">${words().events}</h2>
    <p>${words().eventsIntro}</p>
    <dl class="event-list">
      ${names.map((name) => html`<div><dt><code>flexpension:${name}</code></dt><dd>${eventNames[name]}</dd></div>`)}
    </dl>
    <details>
      <summary>${words().eventsExample}</summary>
      ${shown("embed-example", example, words().eventsExample)}
    </details>
    <p>${words().eventsPrivacy}</p>
    <p>${words().eventsFrame}</p>
  </section>`;
}

export function hostSection(): TemplateResult {
  return html`<section class="card prose" aria-labelledby="embed-host-title" data-section="host">
    <h2 id="embed-host-title">${words().host}</h2>
    <p>${words().hostIntro}</p>
    <ul class="bullets">
      ${words().hostNeeds.map((need) => html`<li>${need}</li>`)}
    </ul>
    <p>${words().hostConfig}</p>
  </section>`;
}
