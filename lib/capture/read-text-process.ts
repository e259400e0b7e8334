import { Socket } from 'node:net';
import { progressLine, readBytes, readyLine } from './answer';
import { guardProcess } from './guard-process';
import { textOf } from './text-of';
import { toldDocument } from './told-document';

// The process in which one document is read (lib/capture/reader-process.ts starts it). What is told back goes out on file
// descriptor 4: libraries may print.
const out = new Socket({ fd: 4, readable: false, writable: true });

guardProcess();

const { told, bytes } = await toldDocument();
out.write(readyLine());
let shown = 0;
const read = await textOf(bytes, told, (part) => {
  if (part - shown < 0.01) return;
  shown = part;
  out.write(progressLine(Math.min(1, part)));
});
out.end(readBytes(read), () => process.exit());
