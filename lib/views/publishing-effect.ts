import type { ClaimChange } from '@/lib/domain/changes';
import { type Difference, effectBetween, effectOf } from '@/lib/domain/effect';
import type { Claim, ClaimId, EventRecord, Source, Statement } from '@/lib/domain/record';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { questionName } from './desk-said';
import { sentenceCase } from './dispute-sentence';
import { lesserChanges } from './effect';
import { eventView } from './event';
import type { CellView, EventView, RowView } from './event-view';
import { inputsOf, rowFacts, verdictLabel } from './facts';
import type { FieldChange } from './field-changes';
import { legible } from './legible';
import { toldPair } from './readings';
import { entryRefusalText } from './refusal-text';
import { shortNameOf } from './values';

/** A question as readers have it now, and as they would; `names` are those of its columns. Without one of both it is not there. */
export type EffectRow = { key: string; before?: RowView; after?: RowView; names: Readonly<Record<string, string>> };

/** What a step would do, in sentences, the rows of the table that it changes, and what outlets passed on in them. */
export type EffectView = {
  sentences: readonly string[];
  rows: readonly EffectRow[];
  /** What changes in cells beside answers: what was passed on, and how long a source was silent. */
  cells: readonly FieldChange[];
};

/** The effect, or why there is none to tell: a reason that components word. */
export type EffectToTell = ({ ok: true } & EffectView) | { ok: false; reason: NoEffect };

export type NoEffect = 'event not shown' | 'question not shown' | 'statement not shown' | 'confidential source';

/** What is done, as a sentence begins: "Publishing it makes …". */
export type Doing = 'Publishing it' | 'Publishing all of it' | 'Holding or withdrawing it' | 'Releasing it';

/** More rows than these nobody compares: the sentences tell of the others. */
const MOST_ROWS = 6;

/**
 * What publishing a statement does to the record that readers have: "Publishing it makes “killed” disputed: at least 4
 * times apart, between Ukrainian military and Russian Ministry of Defence." Its own question is shown also where its
 * verdict stays. A `source` is given where readers have none of it yet.
 */
export function publishingEffect(record: EventRecord, put: Statement, source: Source): EffectView {
  const isNew = !record.sources.has(source.id);
  const effect = effectOf(record, { put, ...(isNew && { source }) }, 'latest');
  if (effect.ok) return differenceView(record, effect, { doing: 'Publishing it', own: [put.claim] });
  const sentence = `As readers have the event now, it does not fit: ${entryRefusalText(effect)}`;
  return { sentences: [legible(sentence)], rows: [], cells: [] };
}

/** What another record than theirs would change for readers. `own` are the questions that are shown in any case. */
export const recordEffect = (
  record: EventRecord,
  proposed: EventRecord,
  told: { doing: Doing; own: readonly ClaimId[] },
): EffectView => differenceView(record, effectBetween(record, proposed, 'latest'), told);

function differenceView(
  record: EventRecord,
  { changes, before, after, proposed }: Difference,
  { doing, own }: { doing: Doing; own: readonly ClaimId[] },
): EffectView {
  const changed = new Map(changes.map((change) => [change.claim.id, change]));
  const isThere = (of: EventRecord, id: ClaimId) => of.claims.some((claim) => claim.id === id);
  const all = [...proposed.claims, ...record.claims.filter(({ id }) => !isThere(proposed, id))];
  const shown = all.filter(({ id }) => changed.has(id) || own.includes(id));
  const sentences = shown.map((claim) => {
    const name = `“${questionName(claim)}”`;
    if (!isThere(record, claim.id)) return `${doing} gives readers the question ${name}.`;
    if (!isThere(proposed, claim.id)) return `${doing} takes the question ${name} from readers, with its answers.`;
    const [change, now] = [changed.get(claim.id), after.get(claim.id)];
    return change === undefined || now === undefined
      ? `${doing} changes nothing in how the answers to ${name} relate.`
      : changeSentence(doing, change, before.get(claim.id), now, { record, proposed });
  });
  const rows = rowsOf(shown.slice(0, MOST_ROWS), record, proposed);
  return { sentences: sentences.map(legible), rows, cells: rows.flatMap(cellChanges) };
}

type Records = { record: EventRecord; proposed: EventRecord };

/** "Publishing it makes “killed” disputed: at least 4 times apart, between the Post and the ministry." */
function changeSentence(
  doing: Doing,
  change: ClaimChange,
  before: ClaimAssessment | undefined,
  after: ClaimAssessment,
  { record, proposed }: Records,
): string {
  const name = `“${questionName(change.claim)}”`;
  const is = asWord(after);
  const was = before && asWord(before);
  const fact = factOf(after, proposed);
  const between = after.verdict === 'disputed' ? betweenText(after) : '';
  if (was !== is) {
    const moves =
      after.verdict === 'disputed' ? `makes ${name} ${is}` : `moves ${name} from ${was ?? 'nothing'} to ${is}`;
    return sentence(`${doing} ${moves}`, [fact, between]);
  }
  const factBefore = before && factOf(before, record);
  const stays = `${sentenceCase(name)} stays ${is}`;
  if (fact !== factBefore) return sentence(stays, [fact, between, ...(factBefore ? [`until now ${factBefore}`] : [])]);
  const lesser = lesserChanges(change.before, change.after, change.claim);
  return lesser.every((part) => part.includes('→')) ? sentence(stays, lesser) : `${stays}, with other answers.`;
}

/** A verdict in a sentence: disputed, “no conflict”. */
const asWord = (reading: ClaimAssessment): string =>
  reading.verdict === 'disputed' || reading.verdict === 'agreed' ? reading.verdict : `“${verdictLabel(reading)}”`;

const factOf = (reading: ClaimAssessment, record: EventRecord): string => rowFacts(inputsOf(reading, record))[0] ?? '';

function sentence(what: string, told: readonly string[]): string {
  const parts = told.filter((part) => part !== '');
  return parts.length === 0 ? `${what}.` : `${what}: ${parts.join(', ')}.`;
}

/** "between Ukrainian military and Russian Ministry of Defence". */
function betweenText(reading: ClaimAssessment): string {
  const pair = toldPair(reading);
  if (pair === undefined || pair.upper.source.id === pair.lower.source.id) return '';
  return `between ${shortNameOf(pair.upper.source)} and ${shortNameOf(pair.lower.source)}`;
}

/** The rows as readers' own table has them: made by the same view, of these questions alone. */
function rowsOf(claims: readonly Claim[], record: EventRecord, proposed: EventRecord): readonly EffectRow[] {
  const ids = new Set(claims.map(({ id }) => id));
  const only = (of: EventRecord) => ({ ...of, claims: of.claims.filter(({ id }) => ids.has(id)) });
  const [now, then] = [record, proposed].map((each) => eventView(only(each), 'latest', new Map()));
  return claims.flatMap(({ slug }) => {
    const [before, after] = [rowIn(now, slug), rowIn(then, slug)];
    if (before === undefined && after === undefined) return [];
    return [{ key: slug, ...(before && { before }), ...(after && { after }), names: namesIn(now, then) }];
  });
}

const rowIn = (view: EventView | undefined, slug: string): RowView | undefined =>
  view?.rows.find(({ key }) => key === slug);

const namesIn = (...views: readonly (EventView | undefined)[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    views.flatMap((view) => view?.sides ?? []).flatMap(({ columns }) => columns.map(({ key, name }) => [key, name])),
  );

/** What changes in the cells of a row beside the answers, by the name of their column. */
function cellChanges({ before, after, names }: EffectRow): readonly FieldChange[] {
  if (before === undefined || after === undefined) return [];
  return Object.entries(names).flatMap(([column, name]) => {
    const [was, is] = [besideAnswers(before.cells[column]), besideAnswers(after.cells[column])];
    if (was === is) return [];
    return [{ label: name, ...(was !== '' && { before: { text: was } }), ...(is !== '' && { after: { text: is } }) }];
  });
}

/** "passed on “about 400” of Ukrainian military: turned “about” into “at least”", or how long it was silent. */
const besideAnswers = (cell: CellView | undefined): string =>
  [
    ...(cell?.relays ?? []).map(({ value, speaker, drift, from }) =>
      [
        `passed on ${value}, of ${speaker}`,
        ...(drift === undefined ? [] : [drift]),
        ...(from ? [`from ${from}`] : []),
      ].join('; '),
    ),
    ...(cell?.silent === undefined ? [] : [cell.silent]),
  ].join('\n');
