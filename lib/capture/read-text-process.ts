import { writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { progressLine, readBytes, readyLine } from './answer';
import { toldFacts } from './document-file';
import { textOf } from './text-of';

// The process in which one document is read (lib/capture/reader-process.ts starts it). On standard input come the length
// of the facts that are told and the length of the document, four bytes each, then both. What is told back goes out on
// file descriptor 4: libraries may print.
const out = new Socket({ fd: 4, readable: false, writable: true });

new Worker(path.join(process.cwd(), 'lib/capture/watch-parent.mjs'), {
  execArgv: [],
  resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 },
}).unref();

try {
  // Where memory runs out, this process is ended before the server is.
  writeFileSync('/proc/self/oom_score_adj', '1000');
} catch {
  // There is no such file on this system.
}

// Nothing that reads a document needs the network: where a document makes a library ask for something, it has no answer.
Socket.prototype.connect = () => {
  throw new Error('A document is read without the network.');
};

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
