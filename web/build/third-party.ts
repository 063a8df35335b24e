/**
 * THIRD-PARTY.txt: the notices of everything of others that is given away with the program. What is in a script, Vite
 * says itself (`build.license`), build by build; what is in the engine, Debian's packages say.
 */
import type { Plugin, Rolldown } from "vite";
import { debianNotices } from "./debian-notices.ts";
import { workerBundle } from "./precache.ts";

export const THIRD_PARTY = "THIRD-PARTY.txt";

/** Where Vite writes its list in every build of ours; the file itself goes nowhere. */
const LIST = "packages.json";
export const license = { fileName: LIST } as const;

/** As Vite lists them. */
export interface Package {
  name: string;
  version: string;
  identifier?: string;
  text?: string;
}

type Output = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

/** The packages whose modules are in the scripts of a finished build. */
export function packagesIn(output: Output | readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]): Package[] {
  const list = Object.values(output).find(({ fileName }) => fileName === LIST);
  if (list?.type !== "asset") throw new Error("a build of ours does not say which packages are in it");
  return JSON.parse(String(list.source)) as Package[];
}

const line = "-".repeat(72);
const section = (title: string, text: string) => `${line}\n${title}\n${line}\n\n${text.replaceAll("\r\n", "\n")}\n`;

function packageSection({ name, version, identifier, text }: Package): string {
  if (!text) throw new Error(`${name} ${version} has no licence file, so it cannot be given away`);
  return section(`${name} ${version}${identifier ? ` (${identifier})` : ""}`, text);
}

/** The whole text for what holds these packages and the engine; each stands once. */
export async function thirdPartyText(packages: readonly Package[]): Promise<string> {
  const once = [...new Map(packages.map((each) => [`${each.name} ${each.version}`, each])).entries()].sort(
    ([a], [b]) => (a < b ? -1 : 1),
  );
  const sections = [
    ...(await debianNotices()).map(({ name, text }) => section(name, text)),
    ...once.map(([, each]) => packageSection(each)),
  ];
  return `灵活就业养老金比算用到的他人的软件，以及它们的许可。
Software of others that is part of Flexpension, and its licences.

${sections.join("\n")}`;
}

/** After all other scripts are known and before the service worker lists the files of the site. */
export function thirdParty(): Plugin {
  return {
    name: "third-party",
    apply: "build",
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const packages = packagesIn(bundle);
        delete bundle[LIST];
        const worker = packagesIn(await workerBundle());
        const text = await thirdPartyText([...packages, ...worker]);
        // The mark lets every editor and browser see that it is UTF-8, from a disk too.
        this.emitFile({ type: "asset", fileName: THIRD_PARTY, source: `\uFEFF${text}` });
      },
    },
  };
}
