import type { ClaimId, Event, EventRecord, Source, SourceId } from '@/lib/domain/record';
import type { Reviewed, RevisionState, Standing } from '@/lib/domain/review';
import { sidesOf } from './columns';
import { type ChoiceView, type QuestionView, questionView } from './composer';
import { sourceChoice } from './entry-values';
import { bareRows } from './event';
import type { RowView, SideView } from './event-view';
import { legibleView } from './legible';

/** The table of an event as the desk has it, drafts and all. Of a large event it holds a part of the rows. */
export type DeskTableView = {
  event: { id: string; slug: string; title: string; zone: string };
  sides: readonly SideView[];
  /** How many questions the event has. */
  total: number;
  /** What all of them are called, in their order, where that was asked for. */
  names?: readonly ChoiceView[];
  rows: readonly DeskRow[];
  /** Each column's source: its id, and what names it in a form. */
  sources: Readonly<Record<string, { id: string; choice: string }>>;
  /** When anything of the event last changed, as an instant: what changes after it is asked for by this. */
  changed: string;
};

/** A question: its place among all, the row that readers would see (its marks without tones), and what each cell has, by column. */
export type DeskRow = {
  at: number;
  row: RowView;
  question: QuestionView;
  items: Readonly<Record<string, readonly DeskCellItem[]>>;
};

/** What a cell has at the desk, beside what readers would see of it. */
export type DeskCellItem = {
  kind: Reviewed;
  thing: string;
  /** "s12", by which a closed cell names it; a search has none. */
  ref?: string;
  seen: { revision: string; version: number };
  /** "draft": it may still be changed and discarded by its author. */
  state: 'draft' | 'waits' | 'came back' | 'published';
  /** "your draft", "waits for review, by M. Okoye". */
  says: string;
  /** "MO"; none of what is published, or was logged before there were accounts. */
  initials?: string;
  isMine: boolean;
  /** It rests on a document that never leaves the desk. */
  isOnConfidential?: true;
};

/** One thing in a cell, as the desk's lists have it. */
type CellThing = {
  kind: Reviewed;
  thing: string;
  claim: string;
  source: SourceId;
  state: RevisionState;
  standing: Standing;
  revision: string;
  version: number;
  author: string;
  name: string;
  isOnConfidential: boolean;
};

type Asked = {
  event: Event;
  /** All questions of the event, in their order. */
  questions: readonly ClaimId[];
  /** What they are called, if that is asked for. */
  names?: readonly { id: ClaimId; question: string }[] | undefined;
  /** What was said on the questions that are shown, and everybody who has something in the event. */
  record: EventRecord;
  /** The questions that are shown. */
  shown: ReadonlySet<string>;
  /** Which sources have something on which question of the whole event. */
  filled: readonly { claim: string; source: SourceId }[];
  /** Sources that have nothing yet, and get a column all the same. */
  also: readonly SourceId[];
  things: readonly CellThing[];
  /** Who looks. */
  person: string;
  changed: Date;
};

export function deskTableView(asked: Asked): DeskTableView {
  const { event, questions, names, record, shown, filled, also, person } = asked;
  const { bare } = bareRows(record, 'latest');
  const claims = new Map(record.claims.flatMap((claim) => (shown.has(claim.id) ? [[claim.id, claim] as const] : [])));
  const keys = new Set([...claims.values()].map(({ slug }) => slug));
  const made = bare.filter(({ key }) => keys.has(key));
  const slugOf = (source: SourceId): string | undefined => record.sources.get(source)?.slug;
  const columnsOf = filledColumns(filled, slugOf);
  const others = questions.flatMap((id) => (shown.has(id) ? [] : { cells: columnsOf.get(id) ?? {} }));
  const sides = sidesOf(
    record,
    [...made, ...others],
    new Map(),
    also.flatMap((id) => slugOf(id) ?? []),
  );
  const refs = new Map([...record.statements, ...record.renderings].map(({ id, ref }) => [id, ref]));
  const rows = new Map(made.map((row) => [row.key, row]));
  return legibleView({
    event: { id: event.id, slug: event.slug, title: event.title, zone: event.zone },
    sides,
    total: questions.length,
    ...(names && { names: names.map(({ id, question }) => ({ value: id, label: question })) }),
    rows: questions.flatMap((id, at) => {
      const claim = claims.get(id);
      const row = claim && rows.get(claim.slug);
      if (claim === undefined || row === undefined) return [];
      const things = asked.things.filter((thing) => thing.claim === claim.id);
      return { at, row, question: questionView(claim), items: itemsOf(things, slugOf, refs, person) };
    }),
    sources: sourcesByColumn(record.sources.values()),
    changed: asked.changed.toISOString(),
  });
}

/** Which columns each question fills. In one pass: a large event has a hundred thousand such cells. */
function filledColumns(
  filled: Asked['filled'],
  slugOf: (source: SourceId) => string | undefined,
): ReadonlyMap<string, Record<string, { against: readonly string[] }>> {
  const all = new Map<string, Record<string, { against: readonly string[] }>>();
  for (const { claim, source } of filled) {
    const slug = slugOf(source);
    if (slug === undefined) continue;
    const cells = all.get(claim) ?? {};
    cells[slug] = FILLED;
    all.set(claim, cells);
  }
  return all;
}

const FILLED = { against: [] } as const;

const sourcesByColumn = (sources: Iterable<Source>): DeskTableView['sources'] =>
  Object.fromEntries([...sources].map((source) => [source.slug, { id: source.id, choice: sourceChoice(source) }]));

function itemsOf(
  things: readonly CellThing[],
  slugOf: (source: SourceId) => string | undefined,
  refs: ReadonlyMap<string, string>,
  person: string,
): DeskRow['items'] {
  const items = new Map<string, DeskCellItem[]>();
  for (const thing of things) {
    const column = slugOf(thing.source);
    if (column === undefined) continue;
    const item = cellItem(thing, refs.get(thing.thing), person);
    const before = items.get(column);
    if (before) before.push(item);
    else items.set(column, [item]);
  }
  return Object.fromEntries(items);
}

/** What the desk calls the state of a latest revision, in few words. */
export const STATES: Readonly<Record<RevisionState, DeskCellItem['state']>> = {
  draft: 'draft',
  submitted: 'waits',
  returned: 'came back',
  published: 'published',
  // Of what was discarded, readers still see what was published before.
  discarded: 'published',
  superseded: 'published',
};

function cellItem(of: CellThing, ref: string | undefined, person: string): DeskCellItem {
  const { kind, thing, state, revision, version, author, name, isOnConfidential } = of;
  const shown = STATES[state];
  const isMine = author === person;
  return {
    kind,
    thing,
    ...(ref !== undefined && { ref }),
    seen: { revision, version },
    state: shown,
    says: saysText(shown, isMine, name),
    ...(shown !== 'published' && name !== '' && { initials: initialsOf(name) }),
    isMine,
    ...(isOnConfidential && { isOnConfidential }),
  };
}

/** "your draft", "waits for review, by M. Okoye". */
export function saysText(state: DeskCellItem['state'], isMine: boolean, name: string): string {
  const by = isMine ? 'yours' : name === '' ? 'by somebody before there were accounts' : `by ${name}`;
  switch (state) {
    case 'draft':
      return isMine ? 'your draft' : `draft ${by}`;
    case 'waits':
      return isMine ? 'yours, waits for review' : `waits for review, ${by}`;
    case 'came back':
      return isMine ? 'came back to you' : `came back, ${by}`;
    case 'published':
      return 'published';
  }
}

/** "MO" of "Mary-Ann Okoye": the first letters of the first and of the last word. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.]+/u).filter((word) => word !== '');
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map((word) => ([...(word ?? '')][0] ?? '').toLocaleUpperCase('en')).join('');
}
