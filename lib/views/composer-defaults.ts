import { writtenMoment } from '@/lib/domain/moment';
import { offerKey, offersOf } from '@/lib/domain/offers';
import type { Claim, EventRecord, Evidence, Moment, Rendering, Statement, Wording } from '@/lib/domain/record';
import { typedMoment } from '@/lib/domain/typed-moment';
import { type Value, valueIn } from '@/lib/domain/value';
import { readValue } from '@/lib/domain/value-reader/read-value';
import { momentText } from './dates';
import { sourceName, valueWords } from './values';

/** A statement as the composer's fields have it, to be revised. */
export function composerDefaults(
  statement: Statement,
  record: EventRecord,
  claim: Claim,
): Readonly<Record<string, unknown>> {
  const { content, scope, wording, credibility, basedOn, countsAsOf } = statement;
  const { zone } = record.event;
  const value = valueIn(content);
  return {
    claim: statement.claim,
    sources: [sourceName(statement.source, record)],
    form: content.form,
    ...(content.form === 'denied' && { rejects: content.rejects.what }),
    ...(content.form === 'denied' && content.rejects.what === 'statement' && { named: [content.rejects.statement] }),
    ...(content.form === 'withdrawn' && content.takesBack && { named: content.takesBack }),
    ...(value && typedValue(value, wording, record, claim)),
    scope: scope.relation,
    ...(scope.relation !== 'same' && scope.label !== undefined && { label: scope.label }),
    ...(scope.note !== undefined && { about: scope.note }),
    hedge: statement.hedge,
    saidAt: typedTime(statement.saidAt, zone),
    dateNotKnown: statement.saidAtNotKnown ? 'on' : undefined,
    countsAsOf: countsAsOf && typedTime(countsAsOf, zone),
    origin: basedOn?.length ? 'repeats' : statement.doesNotSay ? 'does not say' : 'its own',
    repeats: basedOn ?? [],
    ...typedWording(wording),
    spokenLanguage: statement.spokenLanguage,
    note: statement.note,
    ...(credibility !== 'not graded' && { grade: String(credibility.grade), gradeReason: credibility.reason }),
    ...typedEvidence(statement.evidence),
  };
}

/** A rendering as the fields of its page have it. Its value is empty where it passed on what was said. */
export function relayDefaults(
  rendering: Rendering,
  statement: Statement,
  record: EventRecord,
  claim: Claim,
): Readonly<Record<string, unknown>> {
  const { wording, speaker } = rendering;
  const value = valueIn(rendering.content);
  const own = valueIn(statement.content);
  const isChanged = value !== undefined && (own === undefined || offerKey(own) !== offerKey(value));
  return {
    outlet: sourceName(rendering.outlet, record),
    publishedAt: typedTime(rendering.publishedAt, record.event.zone),
    link: rendering.link,
    from: rendering.parent ?? 'speaker',
    ...(isChanged && typedValue(value, wording, record, claim)),
    ...typedWording(wording),
    speaker: speaker.kept ? 'kept' : speaker.names,
    ...(!speaker.kept && { given: speaker.given }),
    hedge: rendering.hedge,
    note: rendering.note,
    ...typedEvidence(rendering.evidence),
  };
}

/** Of a passage, its document and its places; what stands there is cut from the document again. */
const typedEvidence = (evidence: readonly Evidence[]) => ({
  documents: evidence.flatMap(({ document, quote }) => (quote ? [] : document)),
  quotes: evidence.flatMap(({ document, quote }) =>
    quote ? { document, start: String(quote.start), end: String(quote.end) } : [],
  ),
});

const typedWording = (wording: Wording) => ({
  kind: wording.kind,
  words: wording.words,
  language: wording.language,
  ...(wording.kind === 'translation' && { translator: wording.translator }),
  ...(wording.kind === 'verbatim' &&
    wording.translation && { translation: wording.translation.words, translator: wording.translation.translator }),
});

/** A time as an editor would type it; where that would be read otherwise, as machines write it. */
export function typedTime(moment: Moment, zone: string): string {
  const printed = momentText(moment);
  const read = typedMoment(printed, zone);
  return read.ok && isSame(read.moment, moment) ? printed : writtenMoment(moment);
}

const isSame = (a: Moment, b: Moment): boolean =>
  a.precision === b.precision &&
  a.zone === b.zone &&
  ('at' in a && 'at' in b
    ? Date.parse(a.at) === Date.parse(b.at)
    : 'on' in a && 'on' in b && a.on === b.on && a.until === b.until);

/** The value as it is printed, and confirmed if that is read as the same; else its words, to be confirmed anew. */
function typedValue(value: Value, wording: Wording, record: EventRecord, claim: Claim) {
  const printed = valueWords(value, wording.words, { claim, record });
  const counted = 'counted' in value && value.counted ? 'on' : undefined;
  const key = offerKey(withoutCounted(value));
  for (const said of [joined(printed), printed.value, wording.words]) {
    const reading = readValue(said, { claim, zone: record.event.zone });
    if (offersOf(reading, record.statements).some((offer) => offerKey(offer) === key)) {
      return { said, confirmed: key, counted };
    }
  }
  return { said: joined(printed), counted };
}

const joined = ({ value, beside }: { value: string; beside?: string }): string =>
  beside === undefined ? value : `${value} ${beside}`;

function withoutCounted(value: Value): Value {
  if (value.type !== 'number' || value.relation !== 'exact') return value;
  const { counted: _, ...rest } = value;
  return rest;
}
