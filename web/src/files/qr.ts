/** An address as a QR code that a phone reads from another screen or from paper. */
import { encodeQR } from "qr";

/** Longer ones need modules too fine for the camera of an old phone: at this length and level M a side has 77. */
export const MOST = 400;

/** Each side in pixels of one module; a rim of four is asked for by the standard. */
const SCALE = 4;
const RIM = 4;

/** A GIF, which every browser, also a messenger's, lets people press and keep; null: the address is too long. */
export const qrOf = (address: string): Uint8Array<ArrayBuffer> | null =>
  address.length > MOST ? null : encodeQR(address, "gif", { ecc: "medium", border: RIM, scale: SCALE });

export const dataAddress = (gif: Uint8Array): string =>
  `data:image/gif;base64,${btoa(Array.from(gif, (byte) => String.fromCharCode(byte)).join(""))}`;
