/** The notices of what the engine is made with: read where Debian's packages, which it is compiled from, keep them. */
import { readFile } from "node:fs/promises";

const documents = "/usr/share/doc";

/** What Emscripten links into a module: its own runtime, musl, LLVM's runtime and its C++ library. */
const linked = ["system/lib/libc/musl/", "system/lib/compiler-rt/", "system/lib/libcxx/", "system/lib/libcxxabi/"];

async function copyright(name: string): Promise<string> {
  const file = `${documents}/${name}/copyright`;
  return readFile(file, "utf8").catch(() => {
    throw new Error(
      `no ${file}: without Debian's ${name} nobody could say under which licences the engine may be given away`,
    );
  });
}

/** `Files`, `License` and the rest of a paragraph of https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/ */
function field(paragraph: string, name: string): string {
  return new RegExp(`^${name}:((?:.*)(?:\n[ \t].*)*)`, "m").exec(paragraph)?.[1]?.trim() ?? "";
}

const isOf = (files: readonly string[]) =>
  files.includes("*") || files.some((file) => linked.some((folder) => file.startsWith(folder)));

/** Of Emscripten's the paragraphs on what is linked, and the texts of the licences they name: the rest is of its tests and tools. */
export function linkedParts(text: string): string {
  const paragraphs = text.split(/\n\s*\n/);
  const files = (paragraph: string) =>
    field(paragraph, "Files")
      .split(/\s+/)
      .filter((file) => file !== "");
  const parts = paragraphs.filter((paragraph) => isOf(files(paragraph)));
  const missing = ["*", ...linked].filter(
    (each) => !parts.some((part) => files(part).some((file) => file.startsWith(each))),
  );
  if (missing.length > 0)
    throw new Error(`Debian's copyright file of emscripten says nothing of ${missing.join(", ")}`);
  const nameOf = (paragraph: string) => field(paragraph, "License").split("\n")[0]!.trim();
  const names = new Set(
    parts.flatMap((part) =>
      nameOf(part)
        .split(/ and | or |[()]/)
        .map((name) => name.trim()),
    ),
  );
  const licences = paragraphs.filter((paragraph) => paragraph.startsWith("License:") && names.has(nameOf(paragraph)));
  return [...parts, ...licences].map((part) => part.trim()).join("\n\n");
}

export interface Notice {
  name: string;
  text: string;
}

export async function debianNotices(): Promise<Notice[]> {
  return [
    { name: "JSON for Modern C++ (nlohmann/json)", text: (await copyright("nlohmann-json3-dev")).trim() },
    { name: "Emscripten, musl, compiler-rt, libc++, libc++abi", text: linkedParts(await copyright("emscripten")) },
  ];
}
