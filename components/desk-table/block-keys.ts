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

/**
 * The keys of one block while it is on screen: a cell that is sent again, in the same or in a later run, has the key that it
 * had, so that nothing is logged twice. `made` makes keys.
 */
export class BlockKeys {
  private readonly known = new Map<string, string>();

  constructor(private readonly made: (count: number) => readonly string[]) {}

  /** A key for each of these, by what tells them apart. */
  of(cells: readonly string[]): readonly string[] {
    const unknown = cells.filter((cell) => !this.known.has(cell));
    for (const [at, key] of this.made(unknown.length).entries()) this.known.set(unknown[at] ?? '', key);
    return cells.map((cell) => this.known.get(cell) ?? '');
  }
}
