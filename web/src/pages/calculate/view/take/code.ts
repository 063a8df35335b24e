/** The QR code of what is said now, or why there is none. */
import { addressOf, hasAddress } from "../../../../files/address.js";
import { dataAddress, qrOf } from "../../../../files/qr.js";

export type Code = { link: string; src: string } | { link: string; why: "qrTooLong" | "qrNowhere" };

export function codeOf(link: string): Code {
  if (!hasAddress()) return { link, why: "qrNowhere" };
  const gif = qrOf(addressOf("index", link));
  return gif === null ? { link, why: "qrTooLong" } : { link, src: dataAddress(gif) };
}
