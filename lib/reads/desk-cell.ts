import { cellComposition, cellText } from '@/lib/domain/cell-text';
import type { ComposedStatement, Composition } from '@/lib/domain/composition';
import { writtenMoment } from '@/lib/domain/moment';
import type { Refusal } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import type { Claim, Statement } from '@/lib/domain/record';
import type { Scope } from '@/lib/domain/value';
import { deskDatabase } from '@/lib/platform/db';
import { readDeskStatement } from '@/lib/store/desk-record';
import { hiddenThings } from '@/lib/store/re-entries';
import { bareRows } from '@/lib/views/event';
import type { RowView } from '@/lib/views/event-view';
import { legibleView } from '@/lib/views/legible';
import { refusalText } from '@/lib/views/refusal-text';
import { type Composed, readComposition } from './composer';

/** What is typed into one cell, and what repeats from cell to cell. */
export type TypedCell = {
  event: string;
  claim: string;
  source: string;
  text: string;
  /** The reading of it that was confirmed. */
  confirmed?: string | undefined;
  saidAt: string;
  via?: string | undefined;
  document?: string | undefined;
  language: string;
  /** What it is about, if that is not just the question. */
  scope: Scope['relation'];
  about?: string | undefined;
  /** The statement that it repeats. */
  repeats?: string | undefined;
  /** The statement that is changed. */
  thing?: string | undefined;
};

export type CellRead = Pick<Composed, 'errors' | 'offers' | 'preview' | 'entries'> & {
  /** The row of its question as it would be. */
  row?: RowView;
  /** What was typed needs no confirming but that it is sent (`isSure`). */
  isPlain: boolean;
};

const NOTHING_TO_LOG = 'This says that there is no value: nothing is logged. If somebody declined, type “declined”.';

/** What is typed into a cell, understood: a new statement, or one that is on record with another value. */
export async function readCell(member: Member, typed: TypedCell, whole: boolean): Promise<CellRead | Refusal> {
  const before = typed.thing === undefined ? undefined : await readDeskStatement(deskDatabase(), typed.thing);
  if (typed.thing !== undefined && before === undefined) return { ...NOTHING, errors: { '': [GONE] }, isPlain: false };
  if (before !== undefined && (await hiddenThings(deskDatabase(), member.id, [before.id])).has(before.id))
    return { ...NOTHING, errors: { '': [refusalText('to be entered again')] }, isPlain: false };
  let isEmpty = false;
  const composition = (claim: Claim): Composition => {
    const said = cellText(typed.text, claim);
    isEmpty = said.form === 'empty';
    if (said.form === 'empty') return NO_COMPOSITION;
    const repeated = {
      saidAt: before === undefined ? typed.saidAt : writtenMoment(before.saidAt),
      dateNotKnown: false,
      language: typed.language,
      documents: typed.document === undefined ? [] : [typed.document],
    };
    return {
      ...cellComposition(typed.text, said, repeated, typed.confirmed),
      ...(before === undefined && ownOf(typed)),
    };
  };
  const read = await readComposition(
    member,
    {
      event: typed.event,
      claim: typed.claim,
      sources: [typed.source],
      composition,
      relays: typed.via === undefined || before !== undefined ? [] : [passedOn(typed, typed.via)],
      ...(before !== undefined && { thing: before.id, finished: withValueOf(before) }),
    },
    whole,
  );
  if (typeof read === 'string') return read;
  if (isEmpty) return { ...NOTHING, errors: { text: [NOTHING_TO_LOG] }, isPlain: false };
  const { errors, offers, preview, entries, would, isSure } = read;
  const row = would && bareRows({ ...would.record, claims: [would.claim] }, 'latest').bare[0];
  return {
    errors: atTheCell(errors),
    offers,
    ...(preview && { preview }),
    ...(entries && { entries }),
    ...(row && { row: legibleView(row) }),
    isPlain: isSure,
  };
}

/** What holds for this cell only. */
const ownOf = ({ scope, about, repeats }: TypedCell): Partial<Composition> => ({
  scope,
  ...(about !== undefined && { about }),
  ...(repeats !== undefined && { origin: 'repeats', repeats: [repeats] }),
});

const NOTHING = { offers: {} };
const GONE = 'This statement is not on record any more.';
const NO_COMPOSITION: Composition = cellComposition(
  '',
  { form: 'declined' },
  { saidAt: '', dateNotKnown: false, language: 'en', documents: [] },
);

/** In a cell everything that is wrong with its words stands at the cell; the rest at what repeats. */
const FIELDS: Readonly<Record<string, string>> = {
  said: 'text',
  words: 'text',
  rejects: 'text',
  language: 'language',
  documents: 'document',
  'sources[0]': 'source',
  about: 'about',
  'relays[0].outlet': 'via',
  'relays[0].publishedAt': 'saidAt',
};

function atTheCell(errors: Composed['errors']): Composed['errors'] {
  const named: Record<string, readonly string[]> = {};
  for (const [field, sentences] of Object.entries(errors)) {
    const at = FIELDS[field] ?? field;
    named[at] = [...new Set([...(named[at] ?? []), ...sentences])];
  }
  return named;
}

/** An outlet that passed it on as it was said, on the same day. */
const passedOn = ({ saidAt, language }: TypedCell, outlet: string) =>
  ({
    outlet,
    publishedAt: saidAt,
    link: 'cited',
    from: 'the speaker',
    counted: false,
    wording: { kind: 'paraphrase', language },
  }) as const;

/**
 * A statement with another value: all else is as it was, its evidence with it. Its words change with the value where they
 * are the desk's own; what somebody said word for word stays what they said.
 */
const withValueOf =
  (before: Statement) =>
  ({ content, wording }: ComposedStatement): ComposedStatement => {
    const { id: _id, ref: _ref, claim: _claim, source: _source, loggedAt: _at, ...kept } = before;
    const own = kept.wording.kind === 'paraphrase' ? { ...wording, language: kept.wording.language } : kept.wording;
    return { ...kept, content, wording: own };
  };
