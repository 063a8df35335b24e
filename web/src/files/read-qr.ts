/** The text of a QR code on a picture that somebody kept; null: there is none to be read. */
import decodeQR from "qr/decode.js";

/** Photos are larger than it takes to see a module. */
const MOST_PIXELS = 1200;

export async function readQr(picture: Blob): Promise<string | null> {
  try {
    const bitmap = await createImageBitmap(picture);
    const scale = Math.min(1, MOST_PIXELS / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    const context = canvas.getContext("2d");
    if (!context) return null;
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    // The reader throws where it finds no code, and the browser where it finds no picture.
    return null;
  }
}
