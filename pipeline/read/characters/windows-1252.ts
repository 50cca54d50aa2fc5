/** Windows-1252: Latin-1, with signs where Latin-1 has controls. Runtimes differ in what they make of these bytes, so they stand here. */

/** Bytes 0x80 to 0x9F; the five that are no sign stay controls (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const CHUNK = 8192;

/** The sign that Windows-1252 has for a byte. */
export const signOf = (byte: number): string =>
  byte >= 0x80 && byte <= 0x9f ? SIGNS[byte - 0x80]! : String.fromCharCode(byte);

/** The text of bytes in Windows-1252. */
export const readWindows1252 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text.replace(/[\u0080-\u009f]/g, control => signOf(control.charCodeAt(0)));
};

const BYTES: ReadonlyMap<string, number> = new Map([...SIGNS].map((sign, i) => [sign, 0x80 + i]));

/** The byte that was read as this sign, by Windows-1252 or by Latin-1; undefined where no byte is. */
export const byteOf = (sign: string): number | undefined => {
  const unit = sign.charCodeAt(0);
  return unit <= 0xff ? unit : BYTES.get(sign);
};
