/** Why a script did not load, when no policy refused it: by trying again with less and less asked of it. */

export type LoaderFailure = "notSecure" | "changed" | "noCors" | "notThere";

function loads(src: string, cors: boolean): Promise<boolean> {
  const script = document.createElement("script");
  if (cors) script.crossOrigin = "anonymous";
  return new Promise((resolve) => {
    script.addEventListener("load", () => resolve(true));
    script.addEventListener("error", () => resolve(false));
    script.src = src;
    document.head.append(script);
  });
}

export async function whyNoLoader({ src, integrity, crossOrigin }: HTMLScriptElement): Promise<LoaderFailure> {
  if (location.protocol === "https:" && src.startsWith("http:")) return "notSecure";
  try {
    if (integrity !== "" && (await loads(src, true))) return "changed";
    if (crossOrigin !== null && (await loads(src, false))) return "noCors";
  } catch {
    // A policy that demands trusted types lets nobody try.
  }
  return "notThere";
}
