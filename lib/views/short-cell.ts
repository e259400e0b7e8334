import { faithful } from '@/lib/domain/drift';
import type { Rendering, SourceId, Statement } from '@/lib/domain/record';
import { indexOf } from '@/lib/domain/record-index';
import { valueIn } from '@/lib/domain/value';
import type { Held } from './cell';
import { changedValue } from './claim-hops';
import { momentText } from './dates';
import type { CellEntry, ShortCellView } from './event-view';
import { shortDates } from './short-dates';
import type { StatementContext } from './statement';
import { contentWords, valueLine } from './values';

/** Cells of one question in two short lines each, with short names, and dates without what every reader knows. */
export function shortCells(row: StatementContext): (entries: readonly CellEntry[], held: Held) => ShortCellView {
  const short = shortDates(row.claim, row.record);
  return (entries, { statements: [first, ...others], relayed, search }) => {
    const [entry] = entries;
    if (first !== undefined && entry !== undefined) {
      return saidShort(first, entry, { others: others.length, relayed }, row, short);
    }
    if (relayed.length > 0) return relayedShort(relayed, row, short);
    return { value: search ? short(`silent until ${momentText(search.until)}`) : '', isValue: false, notes: [] };
  };
}

type Shorten = (text: string) => string;

function saidShort(
  statement: Statement,
  entry: CellEntry,
  { others, relayed }: { others: number; relayed: readonly Rendering[] },
  row: StatementContext,
  short: Shorten,
): ShortCellView {
  const { value, beside, lead = 0 } = row.wordsOf(statement);
  const rest = restOf(statement, row) ?? (beside === undefined ? undefined : short(beside));
  const changed = changedOf(relayed, row).length;
  const repeats = entry.repeats && withShortNames(entry.repeats.text, row);
  const notes = [
    ...(entry.otherScope ? [entry.otherScope.note] : []),
    ...(entry.asides ?? []),
    // That it ended what it said before on that day is told with what it said before.
    ...(repeats !== undefined ? [repeats] : entry.was.some(({ until }) => until === entry.date) ? [] : [entry.date]),
    ...(others > 0 ? [`+${others}`] : []),
    ...(changed > 0 ? [`passes on ${relayed.length}, ${relayed.length > 1 ? `${changed} ` : ''}changed`] : []),
  ];
  return {
    ...(lead > 0 && { lead: value.slice(0, lead).trim() }),
    value: short(value.slice(lead)),
    ...(rest !== undefined && { rest }),
    isValue: entry.givesValue === true,
    ...(changed > 0 && { isChanged: true }),
    ...(entry.was.length > 0 && {
      was: entry.was.map((was) => ({ value: short(was.value), until: short(was.until) })),
    }),
    notes: notes.map(short),
  };
}

/** "than about 400" of "fewer than the Ukrainian military’s about 400": the row shows whose it is. */
function restOf({ content }: Statement, { claim, record }: StatementContext): string | undefined {
  const value = content.form === 'stated' ? valueIn(content) : undefined;
  if (value?.type !== 'number' || !('than' in value)) return undefined;
  const referred = indexOf(record).statements.get(value.than);
  return referred && `than ${contentWords(referred.content, referred.wording.words, { claim, record }).value}`;
}

/**
 * Of what an outlet passed on: the first that reads otherwise, as it was and as it became, and whose change that is if
 * not its own; else how much it passed on.
 */
function relayedShort(relayed: readonly Rendering[], row: StatementContext, short: Shorten): ShortCellView {
  const changed = changedOf(relayed, row);
  const [first] = changed;
  const statement = first && indexOf(row.record).statements.get(first.statement);
  if (first === undefined || statement === undefined) {
    return { value: `passes on ${relayed.length}`, isValue: false, notes: [] };
  }
  const marked = changedValue(first, statement, row);
  const from = changedBy(first, row);
  const all = relayed.length;
  return {
    value: short(valueLine(first, row)),
    isValue: true,
    isChanged: true,
    ...(marked && { marked: marked.map(({ text, change }) => ({ text: short(text), change })) }),
    notes: [
      all > 1 ? `${changed.length} of ${all} changed` : 'changed',
      ...(from === undefined ? [] : [`by ${shortNameIn(from, row)}`]),
    ],
  };
}

/** What reads otherwise than it was said. */
const changedOf = (relayed: readonly Rendering[], { drifts }: StatementContext): readonly Rendering[] =>
  relayed.filter(({ id }) => !faithful(drifts.get(id) ?? []));

/** The outlet at which all that this one changed had entered before; nothing if any of it is its own. */
function changedBy({ id }: Rendering, { drifts }: StatementContext): SourceId | undefined {
  const lost = (drifts.get(id) ?? []).filter((drift) => !faithful([drift]));
  const outlets = new Set(lost.map((drift) => (drift.inherited ? drift.entered.at.outlet : undefined)));
  return outlets.size === 1 ? [...outlets][0] : undefined;
}

const shortNameIn = (id: SourceId, { record }: StatementContext): string => {
  const source = record.sources.get(id);
  return source === undefined ? 'a source that is not published' : (source.shortName ?? source.name);
};

/** Names in a text become the short ones, the longest first, so that none is cut by another that it begins with. */
function withShortNames(text: string, { record }: StatementContext): string {
  const named = [...record.sources.values()].flatMap(({ name, shortName }) =>
    shortName === undefined || !text.includes(name) ? [] : [{ name, shortName }],
  );
  return named
    .toSorted((a, b) => b.name.length - a.name.length)
    .reduce((left, { name, shortName }) => left.replaceAll(name, shortName), text);
}
