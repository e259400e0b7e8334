// A thread of the process that reads documents. The parent holds the other end of file descriptor 3 and never writes to
// it: when it closes, the parent has ended, and this process ends too, also while a document keeps its first thread busy.
import { Socket } from 'node:net';

const parent = new Socket({ fd: 3, readable: true, writable: false });
parent.on('close', () => process.kill(process.pid, 'SIGKILL'));
parent.on('error', () => {});
parent.resume();
