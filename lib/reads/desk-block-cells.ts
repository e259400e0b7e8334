import { composeCell } from '@/lib/domain/composed-cell';
import { composeRelay } from '@/lib/domain/composition';
import type { Entries } from '@/lib/domain/entries';
import { can, type Refusal } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import type { EventRecord } from '@/lib/domain/record';
import { deskDatabase } from '@/lib/platform/db';
import { readDeskRecordOn } from '@/lib/store/desk-record';
import { refusedCellText } from '@/lib/views/block-words';
import { besideOf } from './composer';
import { readRepeats, repeatedIn, type TypedRepeats } from './desk-block';

/** A cell to be logged, as it was read, and the reading of it that was confirmed. */
export type CellAsked = {
  key: string;
  claim: string;
  source: string;
  text: string;
  confirmed?: string | undefined;
  again?: string | undefined;
};

type Relay = Omit<Entries['rendering'], 'statement' | 'parent'> & { from: 'the speaker' };

/** Cells as entries; or what is wrong: with what repeats by field, and with single cells by their key. */
export type CellsRead =
  | {
      ok: true;
      cells: readonly {
        key: string;
        entry: Entries['statement'];
        relays: readonly Relay[];
        again?: string | undefined;
      }[];
    }
  | { ok: false; errors: Readonly<Record<string, string>>; refused: Readonly<Record<string, string>> };

const OF_ANOTHER = 'This question is not one of the event. Paste the block again.';
const NOTHING = 'There is no value in it any more.';
const CHANGED = 'It is read in another way now than when it was shown. Paste the block again.';

/**
 * Makes entries of cells that were chosen in a block, read again as the record is now: a reading counts only if it is among
 * those that are offered. An outlet that passed them on did so as they were said, on the same day.
 */
export async function readBlockCells(
  member: Member,
  { event, cells, repeats }: { event: string; cells: readonly CellAsked[]; repeats: TypedRepeats },
): Promise<CellsRead | Refusal | undefined> {
  const allowed = can(member, 'log', 'the desk');
  if (!allowed.ok) return allowed.reason;
  const record = await readDeskRecordOn(deskDatabase(), event, [...new Set(cells.map(({ claim }) => claim))]);
  if (record === undefined) return undefined;
  const read = await readRepeats(repeats, record.event.zone);
  if ('errors' in read) return { ok: false, errors: read.errors, refused: {} };
  const made = cells.map((cell) => madeOf(cell, record, repeats, read));
  const refused = made.flatMap((one) => ('why' in one ? [[one.key, one.why] as const] : []));
  if (refused.length > 0) return { ok: false, errors: {}, refused: Object.fromEntries(refused) };
  return { ok: true, cells: made.flatMap((one) => ('why' in one ? [] : one)) };
}

type Read = Exclude<Awaited<ReturnType<typeof readRepeats>>, { errors: unknown }>;

function madeOf(
  { key, claim: on, source, text, confirmed, again }: CellAsked,
  record: EventRecord,
  repeats: TypedRepeats,
  read: Read,
) {
  const claim = record.claims.find(({ id }) => id === on);
  if (claim === undefined) return { key, why: OF_ANOTHER };
  const beside = { ...besideOf(record, claim), saidAt: read.saidAt };
  const composed = composeCell(text, repeatedIn(repeats), beside, confirmed);
  if (composed.is === 'empty') return { key, why: NOTHING };
  if (composed.is === 'to confirm') return { key, why: CHANGED };
  if (composed.is === 'refused') return { key, why: refusedCellText(text, claim, composed.problems) };
  const { made } = composed;
  const entry = { ...made, claim: claim.id, source };
  if (read.outlet === undefined) return { key, entry, relays: [], again };
  const relayed = composeRelay(
    {
      publishedAt: repeats.saidAt,
      link: 'cited',
      from: 'the speaker',
      counted: false,
      wording: { kind: 'paraphrase', language: repeats.language },
    },
    made,
    beside,
  );
  const relay = relayed.made;
  return relay === undefined
    ? { key, why: CHANGED }
    : { key, entry, relays: [{ ...relay, from: 'the speaker' as const, outlet: read.outlet }], again };
}
