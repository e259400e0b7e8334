import Big from 'big.js';
import { Temporal } from 'temporal-polyfill';
import type { Claim, EventRecord, Moment, Rendering, Source, Statement } from '@/lib/domain/record';
import type { Content, Precision, Rejected, Scope, TimeValue, Value } from '@/lib/domain/value';
import type { MisleadingRecord } from './format';

// Makes an event's record of one of the records of this folder. README.md says what each field means.

type Given = MisleadingRecord['statements'][number];
type GivenRendering = NonNullable<MisleadingRecord['renderings']>[number];
type GivenValue = NonNullable<Given['value']>;
type GivenClaim = MisleadingRecord['claims'][number];

const UNDATED = { wording: { kind: 'paraphrase', words: 'words', language: 'en' } as const, evidence: [] };

export function recordFrom({ zone, claims, sources, statements, renderings = [] }: MisleadingRecord): EventRecord {
  return {
    event: { id: 'e', slug: 'e', title: 'An event', summary: '', zone, fictional: true },
    claims: claims.map((claim, i) => claimFrom(claim, i)),
    sources: new Map(sources.map((source) => [source.id, sourceFrom(source)])),
    statements: statements.map((statement, i) => statementFrom(statement, i, { zone, claims })),
    renderings: renderings.map((rendering) => renderingFrom(rendering, { zone, claims, statements })),
    documents: new Map(),
    searches: [],
    publishedAt: '2026-01-01T00:00:00Z',
  };
}

function claimFrom(claim: GivenClaim, position: number): Claim {
  const common = {
    id: claim.id,
    slug: claim.id,
    position,
    question: claim.question,
    measure: claim.question,
    scope: 'all',
    additive: claim.additive ?? claim.type === 'number',
    ...(claim.running && { running: true as const }),
    labels: (claim.labels ?? []).map((words) => ({ id: words, words })),
  };
  const tolerance = claim.tolerance === undefined ? 'none' : new Big(claim.tolerance);
  switch (claim.type) {
    case 'number':
      return {
        ...common,
        type: 'number',
        unit: claim.unit ?? 'things',
        whole: claim.whole ?? true,
        lowerBound: claim.lowerBound ?? new Big(0),
        ...(claim.kind === 'share' && { upperBound: new Big(100) }),
        tolerance,
      };
    case 'time':
      return {
        ...common,
        type: 'time',
        toleranceSeconds: claim.toleranceSeconds === undefined ? 'none' : new Big(claim.toleranceSeconds),
      };
    case 'category':
      return {
        ...common,
        type: 'category',
        exclusive: claim.exclusive ?? true,
        options: (claim.options ?? []).map(({ id, within }) => ({
          id,
          label: id,
          aliases: [],
          within: within ?? 'top',
        })),
      };
    default:
      return { ...common, type: claim.type };
  }
}

const sourceFrom = ({ id, naming, outlet, speaksFor }: MisleadingRecord['sources'][number]): Source => ({
  id,
  slug: id,
  name: id,
  aliases: [],
  naming,
  kind: outlet ? 'media' : 'organisation',
  side: 'none',
  ...(speaksFor !== undefined && { speaksFor }),
  reliability: 'not graded',
  confidential: false,
});

function statementFrom(
  given: Given,
  place: number,
  { zone, claims }: { zone: string; claims: readonly GivenClaim[] },
): Statement {
  const claim = claims.find(({ id }) => id === given.claim);
  const isUnknown = typeof given.said !== 'string';
  return {
    ...UNDATED,
    id: given.id,
    ref: given.id,
    claim: given.claim,
    source: given.source,
    content: contentFrom(given, claim, zone),
    scope: scopeFrom(given.scope),
    ...(given.hedged !== undefined && { hedge: given.hedged }),
    saidAt: momentFrom(typeof given.said === 'string' ? given.said : given.said.firstDocument, zone),
    ...(isUnknown && { saidAtNotKnown: true as const }),
    ...(given.saidAfter !== undefined && { saidAfter: given.saidAfter }),
    loggedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, given.logged ?? place + 1)).toISOString(),
    ...(given.reference !== undefined && { countsAsOf: momentFrom(given.reference, zone) }),
    ...(given.basedOn && { basedOn: given.basedOn }),
    ...(given.doesNotSay && { doesNotSay: true as const }),
    ...(given.words !== undefined && { wording: { kind: 'verbatim', words: given.words, language: 'en' } as const }),
    credibility: 'not graded',
  };
}

function renderingFrom(
  given: GivenRendering,
  { zone, claims, statements }: Pick<MisleadingRecord, 'zone' | 'claims' | 'statements'>,
): Rendering {
  const of = statements.find(({ id }) => id === given.of);
  const claim = claims.find(({ id }) => id === of?.claim);
  const { speaker } = given;
  return {
    ...UNDATED,
    id: given.id,
    ref: given.id,
    statement: given.of,
    ...(given.parent !== undefined && { parent: given.parent }),
    link: given.link,
    outlet: given.outlet,
    content: { form: 'stated', value: valueFrom(given.value, claim, zone, false) },
    scope: scopeFrom(given.scope),
    ...(given.hedged !== undefined && { hedge: given.hedged }),
    publishedAt: momentFrom(given.published, zone),
    speaker:
      speaker === undefined
        ? { kept: true }
        : speaker === 'no longer named'
          ? { kept: false, names: 'nobody', given: 'somebody' }
          : { kept: false, names: 'another', given: speaker.changedTo },
    ...(given.words !== undefined && { wording: { kind: 'verbatim', words: given.words, language: 'en' } as const }),
  };
}

const scopeFrom = (scope: Given['scope']): Scope =>
  scope === undefined ? { relation: 'same' } : { relation: scope.relation, label: scope.label, note: scope.label };

function contentFrom(given: Given, claim: GivenClaim | undefined, zone: string): Content {
  if (given.form === 'stated') {
    if (given.value === undefined) throw new Error(`${given.id} states nothing.`);
    return { form: 'stated', value: valueFrom(given.value, claim, zone, given.counted === true) };
  }
  if (given.form === 'denied') return { form: 'denied', rejects: rejectedFrom(given.denies, claim, zone) };
  if (given.form === 'withdrawn') return { form: 'withdrawn', ...(given.withdraws && { takesBack: given.withdraws }) };
  return { form: given.form };
}

function rejectedFrom(denies: Given['denies'], claim: GivenClaim | undefined, zone: string): Rejected {
  if (denies === undefined) throw new Error('A denial that does not say what it rejects.');
  return denies.what === 'value' ? { ...denies, value: valueFrom(denies.value, claim, zone, false) } : denies;
}

function valueFrom(value: GivenValue, claim: GivenClaim | undefined, zone: string, counted: boolean): Value {
  if ('options' in value) return { type: 'category', options: value.options };
  if ('yes' in value) return { type: 'yes-no', yes: value.yes };
  if ('text' in value) return { type: 'text', text: value.text };
  if ('at' in value || 'from' in value || 'to' in value) return timeFrom(value, zone);
  const unit = 'unit' in value && value.unit !== claim?.unit && value.unit !== undefined ? { unit: value.unit } : {};
  const number = { type: 'number' as const, ...unit };
  if ('figure' in value) {
    const digit = value.lastDigit === undefined ? {} : { lastDigit: new Big(value.lastDigit) };
    const figure = { figure: new Big(value.figure), ...digit };
    return value.relation === 'exact'
      ? { ...number, relation: 'exact', ...figure, ...(counted && { counted: true as const }) }
      : { ...number, relation: 'about', ...figure };
  }
  if ('bound' in value) return { ...number, relation: value.relation, bound: new Big(value.bound) };
  if ('than' in value) return { ...number, relation: value.relation, than: value.than };
  if (value.relation === 'between') {
    const best = value.best === undefined ? {} : { best: new Big(value.best) };
    return { ...number, relation: 'between', low: new Big(value.low), high: new Big(value.high), ...best };
  }
  const word = { word: value.words };
  return 'low' in value
    ? { ...number, relation: 'vague', low: new Big(value.low), high: new Big(value.high), ...word }
    : { ...number, relation: 'vague', range: 'not confirmed', ...word };
}

type GivenTime = Extract<GivenValue, { at: string } | { from: string } | { to: string }>;

function timeFrom(value: GivenTime, eventZone: string): TimeValue {
  const zone = 'zone' in value && value.zone !== undefined ? value.zone : eventZone;
  const put = (text: string) => instantFrom(text, zone);
  if ('at' in value) {
    return { type: 'time', relation: value.relation, precision: precisionOf(value.at), zone, at: put(value.at) };
  }
  if (value.relation === 'between') {
    const ends = { from: put(value.from), to: put(value.to) };
    return { type: 'time', relation: 'between', precision: precisionOf(value.from), zone, ...ends };
  }
  return value.relation === 'at least'
    ? { type: 'time', relation: 'at least', precision: precisionOf(value.from), zone, from: put(value.from) }
    : { type: 'time', relation: 'at most', precision: precisionOf(value.to), zone, to: put(value.to) };
}

const OFFSET = /[+-]\d\d:\d\d$/;

/** How precisely a time is written: "2025-02-03T09" to the hour. */
function precisionOf(text: string): Precision {
  const length = text.length - (text.includes('T') && OFFSET.test(text) ? 6 : 0);
  const precision = ({ 4: 'year', 7: 'month', 10: 'day', 13: 'hour', 16: 'minute', 19: 'second' } as const)[length];
  if (precision === undefined) throw new Error(`No time: "${text}".`);
  return precision;
}

/** The instant at which a time as written begins, on the clock of a zone unless it has an offset. */
function instantFrom(text: string, zone: string): string {
  const precision = precisionOf(text);
  const [day, clock = '00:00'] = text.replace(OFFSET, (offset) => (text.includes('T') ? '' : offset)).split('T');
  const full = { year: `${day}-01-01`, month: `${day}-01` }[precision as string] ?? day;
  const written = `${full}T${clock.length === 2 ? `${clock}:00` : clock}`;
  const offset = text.includes('T') ? OFFSET.exec(text)?.[0] : undefined;
  return offset === undefined
    ? Temporal.PlainDateTime.from(written).toZonedDateTime(zone).toInstant().toString()
    : Temporal.Instant.from(`${written}${offset}`).toString();
}

/** The moment as written: a date, from one day to another, or an instant. */
export function momentFrom(text: string, zone: string): Moment {
  const [from = '', until] = text.split('/');
  const precision = precisionOf(from);
  if (precision === 'second' || precision === 'minute' || precision === 'hour') {
    return { precision, at: instantFrom(from, zone), zone };
  }
  const on = `${from}-01-01`.slice(0, 10);
  return { precision, on, ...(until !== undefined && { until }), zone };
}
