// Loaded into Next before it starts. The parent holds the other end of file descriptor 3 and never writes to it: when
// it closes, the parent has ended, however that happened, and this process and its workers must end as well.
import { Socket } from 'node:net';
import { isMainThread } from 'node:worker_threads';

// Workers inherit the option that loads this file; only the child itself watches.
if (isMainThread && process.env.CROSSREAD_PARENT === String(process.ppid)) {
  const parent = new Socket({ fd: 3, readable: true, writable: false });
  // The child leads a process group of its own.
  parent.on('close', () => process.kill(-process.pid, 'SIGKILL'));
  parent.on('error', () => {});
  parent.resume();
  parent.unref();
}
