import { readCheckpoint } from '@/lib/domain/log-checkpoint';
import type { LogSigning, NotSigned } from '@/lib/domain/log-signing';
import { countText } from './figures';

/** `checkpoint` is the signed text. `notSigned` is for readers, `toDo` for administrators. */
export type LogSigningView = {
  key?: string;
  checkpoint?: { text: string; entries: string };
  notSigned?: { title: string; text: string; toDo: string };
};

export function logSigningView({ checkpoint, key, notSigned }: LogSigning): LogSigningView {
  const read = checkpoint === undefined ? undefined : readCheckpoint(checkpoint);
  return {
    ...(key !== undefined && { key }),
    ...(checkpoint !== undefined &&
      read && { checkpoint: { text: checkpoint, entries: countText(read.size, 'entry', 'entries') } }),
    ...(notSigned && {
      notSigned: { title: TITLE, text: `${whyText(notSigned)} ${STILL}`, toDo: toDoText(notSigned) },
    }),
  };
}

const TITLE = 'The log is not signed at present';
const STILL = 'Until a person of this desk has looked into it, nothing is signed. The last checkpoint is still served.';

const OF = { public: 'the log', private: 'the log for editors' } as const;
const entries = (many: number) => countText(many, 'entry', 'entries');

/** Why, in a sentence. */
function whyText(because: NotSigned): string {
  switch (because.why) {
    case 'the log is shorter':
      return `In the database ${OF[because.chain]} has ${entries(because.found)}, and a checkpoint of ${entries(because.kept)} was signed before: an older copy of the database may have been put in place.`;
    case 'the log is another':
      return `In the database the first ${entries(because.kept)} of ${OF[because.chain]} are not those of which a checkpoint was signed before: another copy of the database may have been put in place, or an entry was changed.`;
    case 'the key is another':
      return 'This server has another key than the one that signed the log so far.';
    case 'there is no key':
      return 'This server has no key to sign with.';
    case 'the kept checkpoint cannot be read':
      return `The last checkpoint of ${OF[because.chain]} that this server has kept cannot be read.`;
  }
}

const RESTORE = 'Put the newer database back, if there is one.';
const ACCEPT =
  'If there is none: npm run log-key -- accept-restored --as you@desk.org, on each server. That puts an entry in the log that says so.';

/** What a person can do about it, on the server. */
export function toDoText(because: NotSigned): string {
  switch (because.why) {
    case 'the log is shorter':
    case 'the log is another':
      return `${RESTORE} ${ACCEPT}`;
    case 'the key is another':
      return `Put the key back that belongs to ${because.inForce}: LOG_KEY, or the file log-key of the data folder. If it is lost: npm run log-key -- lost --as you@desk.org, which puts an entry in the log that names the new key.`;
    case 'there is no key':
      return 'Put LOG_KEY or the file log-key of the data folder back, and start Crossread again.';
    case 'the kept checkpoint cannot be read':
      return `Put the file log-checkpoint${because.chain === 'private' ? '-private' : ''} of the data folder back from a backup. ${ACCEPT}`;
  }
}
