import { can } from '@/lib/domain/permission';
import type { Actor, Member, PersonId } from '@/lib/domain/person';
import type { Reviewed } from '@/lib/domain/review';
import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { heldTextsAmong } from '@/lib/store/legal-holds';
import { actorOf } from '@/lib/store/people';
import { hiddenThings } from '@/lib/store/re-entries';
import {
  MOST_FOUND,
  type RedactableRow,
  textsOfThing,
  textsWith,
  type WaitingText,
  waitingTexts,
} from '@/lib/store/redactable-texts';
import type { Transaction } from '@/lib/store/transaction';
import { legibleView } from '@/lib/views/legible';
import {
  foundText,
  type RedactableView,
  type RedactionsDone,
  redactableView,
  redactionsDoneText,
} from '@/lib/views/redaction';
import { refusalText } from '@/lib/views/refusal-text';
import { mayRedact } from './legal-holds';

/** Why a person may not see it, in a sentence. */
type Refused = { ok: false; why: string };

export type RedactionsRead = {
  ok: true;
  /** What was done just now, in a sentence. */
  done?: string;
  /** What was asked for and is still there. */
  waiting: readonly RedactableView[];
  /** The texts of the thing that is asked for. */
  texts?: readonly RedactableView[];
};

/** More than this waits for nobody on one page. */
const MOST_WAITING = 100;

/** What waits to be redacted, and the texts of one thing, for whoever may ask that they are. */
export async function readRedactions(
  member: Member,
  { of, counts }: { of: { kind: Reviewed; thing: string } | undefined; counts: RedactionsDone },
): Promise<RedactionsRead | Refused> {
  const allowed = can(member, 'ask to redact', 'the desk');
  if (!allowed.ok) return { ok: false, why: refusalText(allowed.reason) };
  const done = redactionsDoneText(counts);
  const db = deskDatabase();
  const actor = await actorOf(db, member, new Date(systemClock().epochMilliseconds));
  const waiting = await waitingTexts(db, MOST_WAITING);
  const held = await heldTextsAmong(db, waiting);
  const asked = new Set(waiting.map(keyOf));
  const texts = of && (await textsOfThing(db, of));
  const isBlind = await blindFor(db, member.id, [...waiting, ...(texts ?? [])]);
  return {
    ok: true,
    ...(done !== '' && { done }),
    waiting: waiting.map((one) =>
      legibleView(waitingView(actor, one, { isHeld: held.has(keyOf(one)), isBlind: isBlind(one) })),
    ),
    ...(texts && { texts: texts.map((one) => legibleView(askable(one, asked, isBlind(one)))) }),
  };
}

/** Texts with certain words, for whoever may ask that they are redacted. */
export async function findRedactable(
  member: Member,
  words: string,
): Promise<{ ok: true; says: string; texts: readonly RedactableView[] } | Refused> {
  const allowed = can(member, 'ask to redact', 'the desk');
  if (!allowed.ok) return { ok: false, why: refusalText(allowed.reason) };
  const db = deskDatabase();
  const found = await textsWith(db, words);
  const isBlind = await blindFor(db, member.id, found);
  const asked = new Set((await waitingTexts(db, MOST_WAITING)).map(keyOf));
  const many = new Map<string, number>();
  for (const { kind } of found) many.set(kind, (many.get(kind) ?? 0) + 1);
  const isMore = [...many.values()].some((count) => count >= MOST_FOUND);
  return {
    ok: true,
    says: foundText(found.length, isMore),
    texts: found.map((one) => legibleView(askable(one, asked, isBlind(one)))),
  };
}

const keyOf = ({ kind, target }: Pick<RedactableRow, 'kind' | 'target'>): string => `${kind} ${target}`;

const ASKED = 'It was asked for already: it waits above.';

/** Which of these texts belong to what is kept back from a person: what they say would tell a figure. */
async function blindFor(db: Transaction, reader: PersonId, rows: readonly RedactableRow[]) {
  const things = rows.flatMap(({ of }) => (of?.kind === 'statement' || of?.kind === 'rendering' ? of.thing : []));
  const hidden = await hiddenThings(db, reader, things);
  return ({ of }: RedactableRow): boolean => of !== undefined && hidden.has(of.thing);
}

const askable = (row: RedactableRow, asked: ReadonlySet<string>, isBlind: boolean): RedactableView =>
  redactableView(row, { isBlind, ...(asked.has(keyOf(row)) && { whyNot: ASKED }) });

type Told = { isHeld: boolean; isBlind: boolean };

function waitingView(actor: Actor, row: WaitingText, { isHeld, isBlind }: Told): RedactableView {
  const { whyNot } = mayRedact(actor, row, isHeld);
  return redactableView(row, { approvals: row.approvals, isHeld, isBlind, ...(whyNot !== undefined && { whyNot }) });
}
