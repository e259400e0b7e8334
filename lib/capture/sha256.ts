/** SHA-256 in a thread of its own: 50 MB in the event loop would hold up readers for a third of a second. */
export async function sha256Of(bytes: Uint8Array): Promise<Buffer> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', asOwn(bytes)));
}

/** Web Crypto takes no shared memory, and the types know no better of bytes in general. */
export function asOwn(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
    : new Uint8Array(bytes);
}
