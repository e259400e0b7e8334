/** Bytes in standard Base64 with padding (RFC 4648, section 4). */
export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** The bytes of a text in standard Base64; nothing for any other spelling. Texts of a few thousand characters at most. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  // Bits of the last letter that stand for nothing are zero, so that no bytes have two spellings.
  return toBase64(bytes) === text ? bytes : undefined;
}
