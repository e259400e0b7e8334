import fc from 'fast-check';
import type { PublicEvent, WithdrawnThing } from '@/lib/domain/public-form';
import type {
  Claim,
  Document,
  Event,
  Evidence,
  Moment,
  Rendering,
  Reply,
  Search,
  Source,
  Statement,
  Wording,
} from '@/lib/domain/record';
import { SOURCE_KINDS } from '@/lib/schemas/record-words';
import { content, day, figure, id, ids, instant, scope, type, words, yes, zone } from './any-content';

// Public records with every field that the types of the domain have, set or not. Whether they make sense is of no matter to
// their form.

const moment: fc.Arbitrary<Moment> = fc.oneof(
  fc.record({ precision: fc.constantFrom('second', 'minute', 'hour'), at: instant, zone }),
  fc.record(
    { precision: fc.constantFrom('day', 'month', 'year'), on: day, until: day, zone },
    { requiredKeys: ['precision', 'on', 'zone'] },
  ),
);

const said = { words, language: fc.constantFrom('en', 'uk') };
const wording: fc.Arbitrary<Wording> = fc.oneof(
  fc.record(
    { kind: type('verbatim'), ...said, translation: fc.record({ ...said, translator: words }) },
    { requiredKeys: ['kind', 'words', 'language'] },
  ),
  fc.record({ kind: type('translation'), ...said, translator: words }),
  fc.record({ kind: type('paraphrase'), ...said }),
);

const quote = fc.record({
  exact: words,
  prefix: words,
  suffix: words,
  start: fc.nat(9),
  end: fc.integer({ min: 1, max: 9 }),
});
/** Sometimes the same document twice. */
const evidence: fc.Arbitrary<Evidence[]> = fc.tuple(id, id).chain((documents) =>
  fc.array(fc.record({ document: fc.constantFrom(...documents), quote }, { requiredKeys: ['document'] }), {
    maxLength: 3,
  }),
);

const event: fc.Arbitrary<Event> = fc.record(
  {
    id,
    slug: words,
    title: words,
    summary: words,
    place: words,
    zone,
    occurred: fc.record({ from: instant, to: instant }),
    fictional: fc.boolean(),
  },
  { requiredKeys: ['id', 'slug', 'title', 'summary', 'zone', 'fictional'] },
);

const ofClaim = {
  id,
  slug: words,
  position: fc.nat(9),
  question: words,
  shortName: words,
  measure: words,
  scope: words,
  additive: fc.boolean(),
  running: yes,
  labels: fc.array(fc.record({ id, words }), { maxLength: 2 }),
};
const always = ['id', 'slug', 'position', 'question', 'measure', 'scope', 'additive', 'type'] as const;
const orNone = fc.oneof(figure, fc.constant('none' as const));
const option = fc.record({
  id,
  label: words,
  aliases: fc.array(words, { maxLength: 2 }),
  within: fc.oneof(id, type('top')),
});
const claim: fc.Arbitrary<Claim> = fc.oneof(
  fc.record(
    {
      ...ofClaim,
      type: type('number'),
      unit: words,
      whole: fc.boolean(),
      lowerBound: orNone,
      upperBound: figure,
      tolerance: orNone,
    },
    { requiredKeys: [...always, 'unit', 'whole', 'lowerBound', 'tolerance'] },
  ),
  fc.record(
    { ...ofClaim, type: type('time'), toleranceSeconds: orNone },
    { requiredKeys: [...always, 'toleranceSeconds'] },
  ),
  fc.record(
    { ...ofClaim, type: type('category'), options: fc.array(option, { maxLength: 2 }), exclusive: fc.boolean() },
    { requiredKeys: [...always, 'options', 'exclusive'] },
  ),
  fc.record({ ...ofClaim, type: fc.constantFrom('yes-no', 'text') }, { requiredKeys: [...always] }),
);

const graded = <G>(grade: fc.Arbitrary<G>) => fc.oneof(type('not graded'), fc.record({ grade, reason: words }));
const source: fc.Arbitrary<Source> = fc.record(
  {
    id,
    slug: words,
    name: words,
    shortName: words,
    native: fc.record({ name: words, language: fc.constantFrom('uk', 'ar') }),
    aliases: fc.array(words, { maxLength: 2 }),
    naming: fc.constantFrom('named', 'unnamed', 'collective'),
    kind: fc.constantFrom(...SOURCE_KINDS),
    side: words,
    description: words,
    speaksFor: id,
    reliability: graded(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F')),
    confidential: fc.boolean(),
  },
  { requiredKeys: ['id', 'slug', 'name', 'aliases', 'naming', 'kind', 'side', 'reliability', 'confidential'] },
);

const ref = fc.constantFrom('s1', 's2');
const statement: fc.Arbitrary<Statement> = fc.record(
  {
    ...{
      id,
      ref,
      claim: id,
      source: id,
      content,
      scope,
      hedge: words,
      saidAt: moment,
      saidAtNotKnown: yes,
      saidAfter: id,
    },
    ...{
      loggedAt: instant,
      countsAsOf: moment,
      basedOn: ids,
      doesNotSay: yes,
      wording,
      spokenLanguage: words,
      note: words,
    },
    ...{ credibility: graded(fc.constantFrom(1, 2, 3, 4, 5, 6)), evidence },
  },
  {
    requiredKeys: [
      ...(['id', 'ref', 'claim', 'source', 'content', 'scope', 'saidAt', 'loggedAt'] as const),
      ...(['wording', 'credibility', 'evidence'] as const),
    ],
  },
);

const speaker: fc.Arbitrary<Rendering['speaker']> = fc.oneof(
  fc.record({ kept: fc.constant(true as const) }),
  fc.record({ kept: fc.constant(false as const), names: fc.constantFrom('nobody', 'another'), given: words }),
);
const rendering: fc.Arbitrary<Rendering> = fc.record(
  {
    ...{ id, ref, statement: id, parent: id, link: fc.constantFrom('cited', 'inferred'), outlet: id, content, scope },
    ...{ hedge: words, publishedAt: moment, speaker, wording, note: words, evidence },
  },
  {
    requiredKeys: [
      ...(['id', 'ref', 'statement', 'link', 'outlet', 'content', 'scope', 'publishedAt'] as const),
      ...(['speaker', 'wording', 'evidence'] as const),
    ],
  },
);

const search: fc.Arbitrary<Search> = fc.record(
  { id, claim: id, source: id, places: words, until: moment, note: words },
  { requiredKeys: ['id', 'claim', 'source', 'places', 'until'] },
);

const reply: fc.Arbitrary<Reply> = fc.record(
  {
    ...{ id, source: id, statement: id, givenAt: moment },
    wording: fc.record(
      {
        ...{ kind: fc.constant('verbatim' as const), words, language: fc.constantFrom('en', 'uk') },
        translation: fc.record({ words, language: fc.constantFrom('en', 'ar'), translator: words }),
      },
      { requiredKeys: ['kind', 'words', 'language'] },
    ),
    evidence: fc.array(fc.record({ document: id }), { maxLength: 1 }),
  },
  { requiredKeys: ['id', 'source', 'givenAt', 'wording', 'evidence'] },
);

const ofDocument = {
  ...{
    id,
    slug: words,
    title: words,
    outlet: id,
    address: words,
    language: fc.constantFrom('en', 'uk'),
    publishedOn: day,
  },
  confidential: fc.constant(false),
};
const sha256 = fc.constantFrom('ab'.repeat(32), 'cd'.repeat(32));
const document: fc.Arbitrary<Document> = fc.oneof(
  fc.record(
    { ...ofDocument, kind: type('captured'), capturedAt: instant, sha256, mediaType: words, archivedAddress: words },
    { requiredKeys: ['id', 'slug', 'title', 'confidential', 'kind', 'capturedAt', 'sha256', 'mediaType'] },
  ),
  fc.record(
    { ...ofDocument, kind: type('desk summary') },
    { requiredKeys: ['id', 'slug', 'title', 'confidential', 'kind'] },
  ),
);

const withdrawal: fc.Arbitrary<WithdrawnThing> = fc.record(
  {
    kind: fc.constantFrom('claim', 'statement', 'rendering', 'search'),
    thing: id,
    claim: id,
    ref: words,
    at: instant,
    reason: words,
  },
  { requiredKeys: ['kind', 'thing', 'claim', 'at', 'reason'] },
);

const several = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));

/** What readers may see of an event. No text of it was redacted. */
export const publicEvents: fc.Arbitrary<PublicEvent> = fc.record({
  record: fc.record(
    {
      event,
      claims: several(claim),
      sources: several(source).map(byId),
      statements: several(statement),
      renderings: several(rendering),
      searches: several(search),
      documents: several(document).map(byId),
      replies: fc.array(reply, { minLength: 1, maxLength: 3 }),
      publishedAt: instant,
    },
    {
      requiredKeys: ['event', 'claims', 'sources', 'statements', 'renderings', 'searches', 'documents', 'publishedAt'],
    },
  ),
  withdrawn: several(withdrawal),
  method: fc.constantFrom('2.0', '3.1'),
});
