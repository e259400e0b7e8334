import { createHash, createPublicKey, verify } from 'node:crypto';

// A verifier that follows a log, written from RFC 6962, c2sp.org/signed-note, tlog-checkpoint and tlog-tiles alone. It shares
// no code with the program: it would be wrong in the same way.

export type Get = (path: string) => Promise<Uint8Array | undefined>;
export type Head = { size: bigint; root: Buffer };

const sha = (...parts: readonly Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);
const FULL = 256n;

/** Reads a checkpoint, and throws unless the key of the log has signed it. */
export function openCheckpoint(note: string, vkey: string): Head {
  const [name = '', keyHash = '', ...rest] = vkey.split('+');
  const material = Buffer.from(rest.join('+'), 'base64');
  if (material[0] !== 1 || material.length !== 33) throw new Error('The key is not one of Ed25519.');
  const id = sha(Buffer.from(`${name}\n`), material).subarray(0, 4);
  if (id.toString('hex') !== keyHash) throw new Error('The id of the key is not its own.');
  const split = note.lastIndexOf('\n\n');
  const text = note.slice(0, split + 1);
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), material.subarray(1)]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const isSigned = note
    .slice(split + 2)
    .split('\n')
    .filter((line) => line.startsWith(`— ${name} `))
    .map((line) => Buffer.from(line.slice(`— ${name} `.length), 'base64'))
    .filter((bytes) => bytes.subarray(0, 4).equals(id))
    .some((bytes) => verify(null, Buffer.from(text), key, bytes.subarray(4)));
  if (!isSigned) throw new Error('The checkpoint is not signed.');
  const [origin, size = '', root = ''] = text.split('\n');
  if (origin !== name) throw new Error('The checkpoint is of another log.');
  return { size: BigInt(size), root: Buffer.from(root, 'base64') };
}

/** "x001/x234/067" */
function numberPath(n: bigint): string {
  const last = (n % 1000n).toString().padStart(3, '0');
  let path = last;
  for (let left = n / 1000n; left > 0n; left /= 1000n) path = `x${(left % 1000n).toString().padStart(3, '0')}/${path}`;
  return path;
}

/** Reads hashes of a log that has a size, one tile at a time, and computes what is not in one. */
export class Tiles {
  #get: Get;
  #size: bigint;
  #tiles = new Map<string, Promise<Buffer>>();

  constructor(get: Get, size: bigint) {
    this.#get = get;
    this.#size = size;
  }

  async #fetch(kind: string, level: bigint, n: bigint): Promise<Buffer> {
    const there = this.#size / FULL ** level - n * FULL;
    const width = there > FULL ? FULL : there;
    const path = `tile/${kind}/${numberPath(n)}${width === FULL ? '' : `.p/${width}`}`;
    const found = this.#tiles.get(path) ?? this.#get(path).then((bytes) => Buffer.from(bytes ?? []));
    this.#tiles.set(path, found);
    const bytes = await found;
    if (kind !== 'entries' && bytes.length !== Number(width) * 32)
      throw new Error(`${path} has ${bytes.length} bytes.`);
    return bytes;
  }

  /** MTH(D[start : start + 2^height]) for a start that is a multiple of 2^height. */
  async #complete(start: bigint, height: bigint): Promise<Buffer> {
    if (height % 8n !== 0n) {
      const half = 1n << (height - 1n);
      return sha(NODE, await this.#complete(start, height - 1n), await this.#complete(start + half, height - 1n));
    }
    const level = height / 8n;
    const at = start >> height;
    const tile = await this.#fetch(String(level), level, at / FULL);
    return tile.subarray(Number(at % FULL) * 32, Number(at % FULL) * 32 + 32);
  }

  /** MTH(D[from : to]). */
  async mth(from: bigint, to: bigint): Promise<Buffer> {
    const n = to - from;
    if (n === 0n) return sha();
    let k = 1n;
    let height = 0n;
    while (k * 2n <= n) [k, height] = [k * 2n, height + 1n];
    if (k === n) return this.#complete(from, height);
    return sha(NODE, await this.#complete(from, height), await this.mth(from + k, to));
  }

  /** The data of leaves, from bundles. */
  async *entries(from = 0n): AsyncGenerator<Buffer> {
    for (let n = from / FULL; n * FULL < this.#size; n++) {
      const bundle = await this.#fetch('entries', 0n, n);
      let index = n * FULL;
      for (let at = 0; at < bundle.length; index++) {
        const length = bundle.readUInt16BE(at);
        if (index >= from) yield bundle.subarray(at + 2, at + 2 + length);
        at += 2 + length;
      }
    }
  }
}

/** The nodes of PROOF(m, D[n]) as ranges, by the recursive definition. */
function proofRanges(m: bigint, from: bigint, to: bigint, whole: boolean): [bigint, bigint][] {
  const n = to - from;
  if (m === n) return whole ? [] : [[from, to]];
  let k = 1n;
  while (k * 2n < n) k *= 2n;
  return m <= k
    ? [...proofRanges(m, from, from + k, whole), [from + k, to]]
    : [...proofRanges(m - k, from + k, to, false), [from, from + k]];
}

/** Verifies PROOF(m, D[n]) by RFC 9162, 2.1.4.2. */
function verifyConsistency(first: Head, second: Head, path: readonly Buffer[]): boolean {
  if (first.size === second.size) return path.length === 0 && first.root.equals(second.root);
  const isPower = (first.size & (first.size - 1n)) === 0n;
  const [head, ...rest] = isPower ? [first.root, ...path] : path;
  if (head === undefined) return false;
  let [fn, sn, fr, sr] = [first.size - 1n, second.size - 1n, head, head];
  while ((fn & 1n) === 1n) [fn, sn] = [fn >> 1n, sn >> 1n];
  for (const c of rest) {
    if (sn === 0n) return false;
    if ((fn & 1n) === 1n || fn === sn) {
      [fr, sr] = [sha(NODE, c, fr), sha(NODE, c, sr)];
      while ((fn & 1n) === 0n && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
    } else sr = sha(NODE, sr, c);
    [fn, sn] = [fn >> 1n, sn >> 1n];
  }
  return fr.equals(first.root) && sr.equals(second.root) && sn === 0n;
}

/**
 * Follows a log: its checkpoint is signed, its tiles have the root that it names, its leaves are those of the tiles, and it
 * goes on from what was seen before. Throws what is wrong. Returns the new head, and the data of the leaves.
 */
export async function follow(get: Get, vkey: string, before?: Head): Promise<{ head: Head; leaves: Buffer[] }> {
  const note = await get('checkpoint');
  const head = openCheckpoint(Buffer.from(note ?? []).toString(), vkey);
  const tiles = new Tiles(get, head.size);
  if (!(await tiles.mth(0n, head.size)).equals(head.root)) throw new Error('The tiles have another root.');
  const leaves: Buffer[] = [];
  for await (const leaf of tiles.entries()) {
    const at = BigInt(leaves.length);
    if (!sha(LEAF, leaf).equals(await tiles.mth(at, at + 1n))) throw new Error(`Leaf ${at} is not that of the tiles.`);
    leaves.push(leaf);
  }
  if (BigInt(leaves.length) !== head.size) throw new Error(`There are ${leaves.length} leaves.`);
  if (before !== undefined) {
    if (before.size > head.size) throw new Error('The log is shorter than it was.');
    const ranges = proofRanges(before.size, 0n, head.size, true);
    const path = await Promise.all(ranges.map(([from, to]) => tiles.mth(from, to)));
    if (!verifyConsistency(before, head, path)) throw new Error('The log is not the one that was seen before.');
  }
  return { head, leaves };
}
