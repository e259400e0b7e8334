import { countText } from './figures';

// What checking the tree over the log finds, in the words of `npm run verify-log`.

type Fault =
  | { what: 'a stored tile is another'; level: number; number: number }
  | {
      what:
        | 'a signed checkpoint is another'
        | 'the noted checkpoint is another'
        | 'the log ends before the noted checkpoint';
      size: number;
    };

const entries = (size: number) => countText(size, 'entry', 'entries');

/** A fault as a sentence. */
export function treeFaultLine(fault: Fault): string {
  switch (fault.what) {
    case 'a stored tile is another':
      return `Tile ${fault.number} of level ${fault.level} is not that of the entries: an entry or the tile was changed.`;
    case 'a signed checkpoint is another':
      return `A checkpoint of ${entries(fault.size)} was signed that these entries do not have: one of them was changed since.`;
    case 'the noted checkpoint is another':
      return `The first ${entries(fault.size)} are not those of the noted checkpoint: one of them was changed since, or it is another log.`;
    case 'the log ends before the noted checkpoint':
      return `The log ends before the noted checkpoint of ${entries(fault.size)}: its end was cut off, or an older copy was put in place.`;
  }
}

/** That a tree is as it was. */
export const treeLine = (what: string, size: number, root: string, noted: number | undefined): string =>
  `${what}: its tree of ${entries(size)} has the root ${root}${noted === undefined ? '' : `, and goes on from the noted checkpoint of ${entries(noted)}`}.`;

/** That entries of a file have no salts, so that no tree can be computed. */
export const NO_LEAF_SALTS =
  'The file has no salts of leaves: it is older than the tree. Download /log/entries.jsonl again to check a checkpoint.';
