/** What a portal's own content security policy must allow, line by line. */
import type { Form } from "./choices.js";

export type DirectiveName = "script-src" | "frame-src";

export interface Directive {
  name: DirectiveName;
  source: string;
}

/** In a policy these three end or part a source. */
function asSource(address: string): string {
  return address.replaceAll(";", "%3B").replaceAll(",", "%2C").replaceAll("'", "%27");
}

/** The very files, not the whole address: a policy should allow no more than is needed. */
export function directives(form: Form, base: string): Directive[] {
  const frame: Directive = { name: "frame-src", source: asSource(`${base}widget.html`) };
  if (form === "link") return [];
  return form === "frame" ? [frame] : [{ name: "script-src", source: asSource(`${base}flexpension.js`) }, frame];
}

/** The test page's own script, which nobody needs but while testing. */
export function testDirective(base: string): Directive {
  return { name: "script-src", source: asSource(`${base}host-test.js`) };
}

/** Which directive decides where one is missing, in the order browsers look. */
const standIns: Record<DirectiveName, readonly string[]> = {
  "script-src": ["script-src-elem", "script-src", "default-src"],
  "frame-src": ["frame-src", "child-src", "default-src"],
};

/**
 * The whole line a policy needs for these sources: what decides now, and them. A new directive takes the place of the
 * one that stood in for it, so what that one allows comes along.
 */
export function neededLine(policy: string, name: DirectiveName, sources: readonly string[]): string {
  const lines = policy.split(";").map((line) => line.trim().split(/\s+/));
  const deciding = standIns[name]
    .map((each) => lines.find(([directive]) => directive?.toLowerCase() === each))
    .find(Boolean);
  const [directive = name, ...allowed] = deciding ?? [];
  const written = directive === "script-src-elem" ? directive : name;
  return [written, ...allowed.filter((source) => source !== "'none'" && !sources.includes(source)), ...sources].join(
    " ",
  );
}
