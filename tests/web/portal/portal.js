/* What a portal may do with the widget's events: here they are only written down. */

window.heard = [];
window.refused = [];
window.messages = [];
document.addEventListener("securitypolicyviolation", (event) =>
  window.refused.push(`${event.effectiveDirective} ${event.blockedURI}`),
);
window.addEventListener("message", ({ data, origin }) => window.messages.push({ at: performance.now(), origin, data }));

for (const type of ["ready", "result", "error"]) {
  document.addEventListener(`flexpension:${type}`, ({ target, detail }) => {
    window.heard.push({ widget: target.id, type, detail });
    const line = document.createElement("li");
    line.textContent = `${target.id} ${type} ${JSON.stringify(detail).slice(0, 200)}`;
    document.getElementById("events")?.append(line);
  });
}
