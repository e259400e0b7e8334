// Loaded into the processes of a server that is measured, with --expose-gc: at SIGUSR2 each writes how many bytes are in
// use after a full collection, into a file of its own number.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const folder = process.env.BENCH_HEAP_FOLDER;
if (isMainThread && folder !== undefined) {
  process.on('SIGUSR2', () => {
    for (let round = 0; round < 3; round += 1) globalThis.gc?.();
    writeFileSync(`${folder}/${process.pid}`, String(process.memoryUsage().heapUsed));
  });
}
