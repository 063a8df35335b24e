/** The folder a copy of Flexpension is served from: what the code on a portal points to. */

export type AddressProblem =
  | "address_none"
  | "address_unreadable"
  | "address_scheme"
  | "address_secret"
  | "address_more"
  | "address_long";
export type Folder = { base: string } | { problem: AddressProblem };

const MOST_LETTERS = 300;
const local = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The folder meant by what was typed, with a slash at its end. A portal on https may not load anything over http;
 * a machine's own addresses are an exception browsers make, so that one can try things out.
 */
export function folderOf(typed: string): Folder {
  const text = typed.trim();
  if (text === "") return { problem: "address_none" };
  if (text.length > MOST_LETTERS) return { problem: "address_long" };
  if (!/^https?:\/\//i.test(text)) return { problem: "address_scheme" };
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return { problem: "address_unreadable" };
  }
  if (url.protocol !== "https:" && !local.test(url.hostname)) return { problem: "address_scheme" };
  if (url.username !== "" || url.password !== "") return { problem: "address_secret" };
  if (url.search !== "" || url.hash !== "") return { problem: "address_more" };
  // The address of one of our pages means the folder it stands in.
  const folder = url.pathname.replace(/[^/]*\.(html|js)$/, "").replace(/\/?$/, "/");
  return { base: url.origin + folder };
}

/** Where this page came from, or null when it was opened from a disk. */
export function servedFrom(href: string): string | null {
  const url = new URL(href);
  return /^https?:$/.test(url.protocol) ? new URL(".", url.origin + url.pathname).href : null;
}
