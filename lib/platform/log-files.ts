import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

// What a server keeps of the log outside of the database, in its data folder: the key that signs, and the last checkpoint
// of each chain. Whoever puts an old database in place does not put these back.

export type LogFile = 'log-key' | 'log-key.new' | 'log-checkpoint' | 'log-checkpoint-private';

export class LogFiles {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The text of a file; nothing if there is none. */
  read(file: LogFile): string | undefined {
    const at = path.join(this.folder, file);
    return existsSync(at) ? readFileSync(at, 'utf8') : undefined;
  }

  /** Writes a file that its owner alone may read, whole or not at all, also where the machine stops in between. */
  write(file: LogFile, text: string): void {
    mkdirSync(this.folder, { recursive: true });
    const at = path.join(this.folder, file);
    const made = `${at}.${process.pid}`;
    const opened = openSync(made, 'w', 0o600);
    try {
      writeSync(opened, text);
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
    renameSync(made, at);
  }

  /** Gives a file another name, so that it counts no more. */
  rename(file: LogFile, to: string): void {
    renameSync(path.join(this.folder, file), path.join(this.folder, to));
  }

  remove(file: LogFile): void {
    rmSync(path.join(this.folder, file), { force: true });
  }
}

/** The file with the last checkpoint of a chain. */
export const checkpointFile = (chain: 'public' | 'private'): LogFile =>
  chain === 'public' ? 'log-checkpoint' : 'log-checkpoint-private';

/** The last checkpoint of each chain, in these files. */
export const keptCheckpoints = (files: LogFiles) => ({
  read: (chain: 'public' | 'private') => files.read(checkpointFile(chain)),
  write: (chain: 'public' | 'private', note: string) => files.write(checkpointFile(chain), note),
});
