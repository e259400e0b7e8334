import { Socket } from 'node:net';
import { progressLine, readBytes, readyLine } from './answer';
import { toldFacts } from './document-file';
import { guardProcess } from './guard-process';
import { textOf } from './text-of';

// The process in which one document is read (lib/capture/reader-process.ts starts it). On standard input come the length
// of the facts that are told and the length of the document, four bytes each, then both. What is told back goes out on
// file descriptor 4: libraries may print.
const out = new Socket({ fd: 4, readable: false, writable: true });

guardProcess();

const { told, bytes } = await input();
out.write(readyLine());
let shown = 0;
const read = await textOf(bytes, told, (part) => {
  if (part - shown < 0.01) return;
  shown = part;
  out.write(progressLine(Math.min(1, part)));
});
out.end(readBytes(read), () => process.exit());

async function input() {
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
