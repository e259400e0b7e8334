import { writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** Called first in a process that child-program.ts starts: it ends with its parent, before it where memory runs out, and has no network. */
export function guardProcess(): void {
  new Worker(path.join(process.cwd(), 'lib/capture/watch-parent.mjs'), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 },
  }).unref();
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    // There is no such file on this system.
  }
  // Nothing here needs the network: where a document makes a library ask for something, it has no answer.
  Socket.prototype.connect = () => {
    throw new Error('A document is read without the network.');
  };
}
