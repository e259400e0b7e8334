import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ToldFacts, toldFacts } from './document-file';

/** Bytes that are not all in memory: `pieces` gives them in order, each time it is called from the beginning. */
export type BytesInPieces = { length: number; pieces: () => AsyncIterable<Uint8Array> };

/**
 * Gives a document to a process: the length of what is told and that of the document, four bytes each, then both.
 * @param onMissing called with the cause where a piece is not to be had; nothing more is given then
 */
export function giveDocument(
  to: Writable | null,
  bytes: Uint8Array | BytesInPieces,
  told: ToldFacts,
  onMissing: (cause: unknown) => void,
): void {
  const facts = Buffer.from(JSON.stringify(told));
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32LE(facts.length, 0);
  lengths.writeUInt32LE(bytes.length, 4);
  async function* input(): AsyncGenerator<Uint8Array> {
    yield lengths;
    yield facts;
    try {
      if (bytes instanceof Uint8Array) yield bytes;
      else yield* bytes.pieces();
    } catch (cause) {
      onMissing(cause);
    }
  }
  // A process that ends before it has taken all is heard of by its end.
  if (to !== null) pipeline(input, to).catch(() => {});
}

/** The same at the other end: read from standard input. */
export async function toldDocument(): Promise<{ told: ToldFacts; bytes: Buffer }> {
  let head = Buffer.alloc(0);
  let all: Buffer | undefined;
  let filled = 0;
  for await (const piece of process.stdin) {
    let rest: Buffer = piece;
    if (all === undefined) {
      head = Buffer.concat([head, rest]);
      if (head.length < 8) continue;
      all = Buffer.alloc(head.readUInt32LE(0) + head.readUInt32LE(4));
      rest = head.subarray(8);
    }
    filled += rest.copy(all, filled);
  }
  const length = head.readUInt32LE(0);
  if (all === undefined || filled !== all.length) throw new Error('The document did not come whole.');
  return { told: toldFacts.parse(JSON.parse(all.subarray(0, length).toString())), bytes: all.subarray(length) };
}
