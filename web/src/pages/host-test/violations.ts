/** What the page's policy refused, and the line it would need instead. */
import { type DirectiveName, directives, neededLine, testDirective } from "../embed/code/host-policy.js";

export interface Violation {
  directive: string;
  address: string;
  policy: string;
  reported: boolean;
}

export class Violations {
  readonly ours: Violation[] = [];
  readonly others: Violation[] = [];
  readonly #base: string;
  #watcher: (violation: Violation) => void = () => undefined;

  constructor(base: string) {
    this.#base = base;
    document.addEventListener("securitypolicyviolation", (event) => {
      const violation = {
        directive: event.effectiveDirective,
        address: event.blockedURI,
        policy: event.originalPolicy,
        reported: event.disposition === "report",
      };
      (this.#isOurs(event) ? this.ours : this.others).push(violation);
      this.#watcher(violation);
    });
  }

  watch(watcher: (violation: Violation) => void): void {
    this.#watcher = watcher;
  }

  /** Browsers name the file, or only its origin; and what our scripts did carries their address. */
  #isOurs({ blockedURI, sourceFile }: SecurityPolicyViolationEvent): boolean {
    const origin = new URL(this.#base).origin;
    const foreign = origin !== location.origin;
    return (
      blockedURI.startsWith(this.#base) ||
      (foreign && blockedURI.startsWith(origin)) ||
      (sourceFile ?? "").startsWith(this.#base)
    );
  }

  /** The refusals that concern scripts or frames of ours. */
  of(name: DirectiveName): Violation | undefined {
    const names = name === "script-src" ? /^script-src/ : /^(frame|child)-src/;
    return this.ours.find(({ directive, reported }) => names.test(directive) && !reported);
  }

  /** The directive as it must be, taken from the very policy that refused. */
  needed(name: DirectiveName, { policy }: Violation): string {
    const sources = directives("script", this.#base).filter((directive) => directive.name === name);
    const test = name === "script-src" ? [testDirective(this.#base)] : [];
    return neededLine(
      policy,
      name,
      [...test, ...sources].map((directive) => directive.source),
    );
  }
}
