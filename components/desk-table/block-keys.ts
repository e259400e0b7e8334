/**
 * Keys for the cells of a block: ids of version 7 (RFC 9562), which sort by time, and within a block by the order of its
 * cells. `now` is in milliseconds; `random` fills bytes (`crypto.getRandomValues`).
 */
export function blockKeys(
  count: number,
  now: number,
  random: (bytes: Uint8Array<ArrayBuffer>) => void,
): readonly string[] {
  const time = now.toString(16).padStart(12, '0');
  return Array.from({ length: count }, (_, at) => {
    const bytes = new Uint8Array(8);
    random(bytes);
    const [first = 0, ...others] = bytes;
    const rest = [(first & 0x3f) | 0x80, ...others].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const place = (at & 0xfff).toString(16).padStart(3, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${place}-${rest.slice(0, 4)}-${rest.slice(4)}`;
  });
}
