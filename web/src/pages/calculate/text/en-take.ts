import type { Spoken } from "../../../text/zh.js";
import type { TakeText } from "./zh-take.js";

export const take: Spoken<TakeText> = {
  title: "Take it along",
  intro:
    "All you entered is in the link; the site keeps nothing. A link, a file, a QR code: each brings it back as it is.",
  inMessenger: "No file can be saved inside WeChat and the like: the buttons give you a text to copy.",
  link: "Copy link",
  linkCopied: "Link copied: send it to yourself or your family.",
  linkShown: "It could not be copied by itself; press and hold to copy the link:",
  linkLabel: "Link to this page",
  qr: "QR code",
  qrHide: "Close QR code",
  qrAlt: "Scan it to open this page with all that is filled in",
  qrHint: "Scan it with another phone to go on there, or press and hold to keep the picture.",
  qrTooLong: "You entered too much for a QR code that phones can read. Copy the link, or save a file.",
  qrNowhere: "This page was opened from a disk, which no other phone can reach. Save a file.",
  print: "Print one sheet",
  save: "Save a file",
  open: "Open a file",
  openHide: "Close",
  csv: "Results as a table (CSV)",
  json: "Results as data (JSON)",
  openFile: "A file saved here, or the picture of a QR code",
  openText: "Or paste a link or a copied text here",
  openPasted: "Open what is pasted",
  opened: "Opened: the results are those of its contents.",
  failed: {
    foreign:
      "There is nothing of this site in it. Choose a file saved under “Take it along”, or paste a link of this site.",
    damaged: "It is of this site, but not whole, or of a newer version. Save it anew, or update this site first.",
    too_big: "The file is too large to be from here.",
    no_code: "No QR code could be read in the picture. Use a clear, whole one, or paste the link.",
  },
  keep: "Keep on this device",
  forget: "Forget on this device",
  kept: "Kept in this device’s browser: the next visit goes on from here, and changes are kept too. Others who use this device can see it.",
  notKept: "Not kept on this device.",
  cannotKeep: "This browser lets no page keep anything. Save a file or copy the link.",
  forgotten: "Forgotten: nothing you entered is left on this device.",
  part: "This part could not be opened. Check your connection and try again.",
};
