import { type CellOutcome, composeBlock, type PlacedCell } from '@/lib/domain/composed-block';
import { can, type Refusal } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import type { Claim, EventRecord } from '@/lib/domain/record';
import { typedMoment } from '@/lib/domain/typed-moment';
import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { claimsOfEvent } from '@/lib/store/desk-event';
import { namesOfSources } from '@/lib/store/desk-finding';
import { readDeskRecordOn, readDeskSources } from '@/lib/store/desk-record';
import { isOnRecord } from '@/lib/store/entry-places';
import { type Heading, type Place, type PlacedBlock, placeBlock } from '@/lib/suggest/placed-block';
import { blockView, placeKey } from '@/lib/views/block';
import type { BlockHeading, BlockView } from '@/lib/views/block-view';
import { problemText } from '@/lib/views/composer';
import { recordFor } from './kept-back';
import { sourceNamed } from './named-sources';

/** What repeats from cell to cell of a block, as an editor typed it. */
export type TypedRepeats = {
  saidAt: string;
  dateNotKnown: boolean;
  via?: string | undefined;
  document?: string | undefined;
  language: string;
};

/** A pasted block, and where it was pasted. */
export type BlockAsked = {
  event: string;
  /** Equally long rows; null for a part of a merged cell. */
  rows: readonly (readonly (string | null)[])[];
  /** The questions and the sources of the table, from the selected cell on, as they are shown; `goesOn`: as in the event. */
  at: { questions: readonly string[]; goesOn: boolean; sources: readonly string[] };
  /** What was chosen for names in the block that are only near to something, by these. */
  chosen: { questions: ReadonlyMap<string, string>; sources: ReadonlyMap<string, string> };
  withoutNames: boolean;
  repeats: TypedRepeats;
};

/**
 * What a pasted block would become, before anything of it is logged: where it goes, and each cell in words. As many queries
 * for any number of cells. Undefined if there is no such event.
 */
export async function readBlock(member: Member, asked: BlockAsked): Promise<BlockView | Refusal | undefined> {
  const allowed = can(member, 'log', 'the desk');
  if (!allowed.ok) return allowed.reason;
  const db = deskDatabase();
  const claims = (await claimsOfEvent(db, asked.event)).map(({ claim }) => claim);
  const sources = await namesOfSources(db);
  const at = { ...asked.at, questions: questionsOf(asked.at, claims) };
  const placed = placeBlock({ ...asked, at, questions: claims.map(placeOfClaim), sources });
  const cells = cellsOf(placed);
  const on = [...new Set(cells.map(({ cell }) => cell.claim))];
  const bare = await readDeskRecordOn(db, asked.event, on);
  if (bare === undefined) return undefined;
  const record = {
    ...bare,
    sources: await readDeskSources(db, [
      ...bare.statements.map(({ source }) => source),
      ...bare.renderings.map(({ outlet }) => outlet),
      ...cells.map(({ cell }) => cell.source),
    ]),
  };
  const { errors, outcomes } = await outcomesOf(asked.repeats, record, cells);
  const labels = new Map([
    ...claims.map((claim) => [claim.id, claim.shortName ?? claim.question] as const),
    ...sources.map(({ id, name }) => [id, record.sources.get(id)?.shortName ?? name] as const),
  ]);
  return blockView({
    turned: placed.turned,
    named: placed.named,
    errors,
    rows: placed.rows.map((heading) => headingOf(heading, labels, PAST_LAST_QUESTION, newQuestion(asked.event))),
    columns: placed.columns.map((heading) => headingOf(heading, labels, PAST_LAST_SOURCE, newSource)),
    texts: placed.cells,
    outcomes,
    record: (await recordFor(db, member.id, record)).record,
  });
}

const placeOfClaim = ({ id, slug, question, shortName }: Claim): Place => ({
  id,
  names: [question, slug, ...(shortName === undefined ? [] : [shortName])],
});

/** Which questions the rows of a block lie on, where it has no names. */
function questionsOf({ questions, goesOn }: BlockAsked['at'], claims: readonly Claim[]): readonly string[] {
  if (!goesOn) return questions;
  const last = claims.findIndex(({ id }) => id === questions.at(-1));
  return last < 0 ? questions : [...questions, ...claims.slice(last + 1).map(({ id }) => id)];
}

type CellAt = { row: number; column: number; cell: PlacedCell };

/** The cells with something in them that have a place. */
function cellsOf({ rows, columns, cells }: PlacedBlock): readonly CellAt[] {
  return cells.flatMap((line, row) => {
    const claim = rows[row];
    if (claim?.is !== 'known') return [];
    return line.flatMap((text, column) => {
      const source = columns[column];
      if (source?.is !== 'known' || text === null || text === '') return [];
      return { row, column, cell: { claim: claim.id, source: source.id, text } };
    });
  });
}

type Outcomes = ReadonlyMap<string, { cell: PlacedCell; outcome: CellOutcome }>;

async function outcomesOf(
  repeats: TypedRepeats,
  record: EventRecord,
  cells: readonly CellAt[],
): Promise<{ errors: BlockView['errors']; outcomes: Outcomes }> {
  const read = await readRepeats(repeats, record.event.zone);
  if ('errors' in read) return { errors: read.errors, outcomes: new Map() };
  const loggedAt = new Date(systemClock().epochMilliseconds).toISOString();
  const made = composeBlock(
    cells.map(({ cell }) => cell),
    record,
    { repeated: repeatedIn(repeats), saidAt: read.saidAt, loggedAt },
  );
  const outcomes = cells.flatMap(({ row, column, cell }, at) => {
    const outcome = made[at];
    return outcome === undefined ? [] : [[placeKey(row, column), { cell, outcome }] as const];
  });
  return { errors: {}, outcomes: new Map(outcomes) };
}

export const repeatedIn = ({ saidAt, dateNotKnown, language, document }: TypedRepeats) => ({
  saidAt,
  dateNotKnown,
  language,
  documents: document === undefined ? [] : [document],
});

/** What repeats, understood: when it was said, and by which outlet it was passed on; or what is wrong, by field. */
export async function readRepeats({ saidAt, via, document }: TypedRepeats, zone: string) {
  const errors: { saidAt?: string; via?: string; document?: string } = {};
  const moment = typedMoment(saidAt, zone);
  if (saidAt.trim() === '') errors.saidAt = problemText({ field: 'saidAt', why: 'missing' });
  else if (!moment.ok) errors.saidAt = problemText({ field: 'saidAt', why: { notATime: moment.why } });
  const outlet = via === undefined ? undefined : await sourceNamed(via, 'without');
  if (outlet?.ok === false) errors.via = outlet.sentence;
  if (document !== undefined && !(await isOnRecord(deskDatabase(), 'document', document)))
    errors.document = NO_DOCUMENT;
  if (!moment.ok || Object.keys(errors).length > 0) return { errors };
  return { saidAt: moment.moment, ...(outlet?.ok && { outlet: outlet.id }) };
}

const NO_DOCUMENT = 'This document is not on record. Choose another.';
const PAST_LAST_QUESTION = 'Past the last question';
const PAST_LAST_SOURCE = 'Past the last source';

const newSource = (name: string): string => `/desk/sources/new?${new URLSearchParams({ name })}`;
const newQuestion =
  (event: string) =>
  (question: string): string =>
    `/desk/claims/new?${new URLSearchParams({ event, question })}`;

function headingOf(
  heading: Heading,
  labels: ReadonlyMap<string, string>,
  past: string,
  hrefOf: (words: string) => string,
): BlockHeading {
  const label = (id: string) => labels.get(id) ?? '';
  switch (heading.is) {
    case 'known':
      return { is: 'known', id: heading.id, label: label(heading.id) };
    case 'near': {
      const near = heading.near.map((id) => ({ value: id, label: label(id) }));
      return { is: 'near', label: heading.words, words: heading.words, near, href: hrefOf(heading.words) };
    }
    case 'new':
      return { is: 'new', label: heading.words, words: heading.words, href: hrefOf(heading.words) };
    case 'again':
      return { is: 'again', label: label(heading.id) };
    case 'blank':
      return { is: 'blank', label: '' };
    case 'past the edge':
      return { is: 'past the edge', label: past };
  }
}
