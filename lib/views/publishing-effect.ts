import type { ClaimChange } from '@/lib/domain/changes';
import { type Effect, effectOf } from '@/lib/domain/effect';
import type { Claim, EventRecord, Source, Statement } from '@/lib/domain/record';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { questionName } from './desk-said';
import { sentenceCase } from './dispute-sentence';
import { lesserChanges } from './effect';
import { eventView } from './event';
import type { EventView, RowView } from './event-view';
import { inputsOf, rowFacts, verdictLabel } from './facts';
import { legible } from './legible';
import { toldPair } from './readings';
import { entryRefusalText } from './refusal-text';
import type { StatementChanges } from './statement-changes';
import { shortNameOf } from './values';

/** A question as readers have it now, and as they would; `names` are those of its columns. */
export type EffectRow = { key: string; before: RowView; after: RowView; names: Readonly<Record<string, string>> };

/** What publishing would do, in sentences, and the rows of the table that it changes, before and after. */
export type EffectView = { sentences: readonly string[]; rows: readonly EffectRow[] };

/** The effect, or why there is none to tell: a reason that components word. */
export type EffectToTell = ({ ok: true } & EffectView) | { ok: false; reason: NoEffect };

export type NoEffect = 'event not shown' | 'question not shown' | 'confidential source';

/** What a reviewer reads of a statement: what its latest revision changes for readers, and what publishing it would do. */
export type StatementReview = { changes: StatementChanges; isNew: boolean; effect: () => Promise<EffectToTell> };

/**
 * What publishing a statement does to the record that readers have: "Publishing it makes “killed” disputed: at least 4
 * times apart, between Ukrainian military and Russian Ministry of Defence." Its own question is shown also where its
 * verdict stays. A `source` is given where readers have none of it yet.
 */
export function publishingEffect(record: EventRecord, put: Statement, source: Source): EffectView {
  const isNew = !record.sources.has(source.id);
  return effectView(record, put, effectOf(record, { put, ...(isNew && { source }) }, 'latest'));
}

function effectView(record: EventRecord, put: Statement, effect: Effect): EffectView {
  if (!effect.ok) {
    return {
      sentences: [legible(`As readers have the event now, it does not fit: ${entryRefusalText(effect)}`)],
      rows: [],
    };
  }
  const changed = new Map(effect.changes.map((change) => [change.claim.id, change]));
  const shown = record.claims.filter(({ id }) => changed.has(id) || id === put.claim);
  const sentences = shown.map((claim) => {
    const change = changed.get(claim.id);
    const after = effect.after.get(claim.id);
    return change === undefined || after === undefined
      ? `Publishing it changes nothing in how the answers to “${questionName(claim)}” relate.`
      : changeSentence(change, effect.before.get(claim.id), after, { record, proposed: effect.proposed });
  });
  return { sentences: sentences.map(legible), rows: rowsOf(shown, record, effect.proposed) };
}

type Records = { record: EventRecord; proposed: EventRecord };

/** "Publishing it makes “killed” disputed: at least 4 times apart, between the Post and the ministry." */
function changeSentence(
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
    return sentence(`Publishing it ${moves}`, [fact, between]);
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
  const [now, then] = [record, proposed].map((each) => eventView({ ...each, claims }, 'latest', new Map()));
  return claims.flatMap(({ slug }) => {
    const [before, after] = [rowIn(now, slug), rowIn(then, slug)];
    return before && after ? [{ key: slug, before, after, names: namesIn(now, then) }] : [];
  });
}

const rowIn = (view: EventView | undefined, slug: string): RowView | undefined =>
  view?.rows.find(({ key }) => key === slug);

const namesIn = (...views: readonly (EventView | undefined)[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    views.flatMap((view) => view?.sides ?? []).flatMap(({ columns }) => columns.map(({ key, name }) => [key, name])),
  );
