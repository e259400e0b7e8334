import type { Entries } from '@/lib/domain/entries';
import type { Claim, SourceId } from '@/lib/domain/record';
import type { Reviewed } from '@/lib/domain/review';
import { dayText, momentText } from './dates';
import { ENTRY_LABELS as NAMED } from './entry-facts';
import { claimValues, eventValues } from './entry-values';
import { type FieldChanges, fieldChanges, type LinesOf, linesFrom } from './field-changes';
import { languageName } from './languages';

/** What is logged with a form of its own, beside what was said and passed on. */
export type FormKind = Exclude<Reviewed, 'statement' | 'rendering'>;

/** What the names are of the sources that an entry mentions. */
export type EntryTold = { sources: ReadonlyMap<SourceId, string> };

const sourceIn = ({ sources }: EntryTold, id: SourceId | undefined): string | undefined =>
  id === undefined ? undefined : (sources.get(id) ?? 'a source that is not on record');

const yes = (is: boolean | undefined): string | undefined => (is ? 'yes' : undefined);
const READERS_DO_NOT_SEE_IT = 'yes: readers do not see it';

const EVENT: LinesOf<Entries['event'], EntryTold> = {
  slug: ({ slug }) => [['Address', slug]],
  title: ({ title }) => [[NAMED.title, title]],
  summary: ({ summary }) => [[NAMED.summary, summary]],
  fictional: ({ fictional }) => [[NAMED.fictional, yes(fictional)]],
  place: ({ place }) => [[NAMED.place, place]],
  zone: ({ zone }) => [[NAMED.zone, zone]],
  occurred: (event) => {
    const { from, to } = eventValues({ id: '', ...event });
    return [
      [NAMED.from, text(from)],
      [NAMED.to, text(to)],
    ];
  },
};

/** A field of a form that is one text. */
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const valueIn = (name: string, claim: Entries['claim']): string | undefined =>
  text(claimValues({ id: '', ...claim } as Claim)[name]);

const HOW_MANY_ARE_TRUE = { one: 'one', several: 'several may be' } as const;

const CLAIM: LinesOf<Entries['claim'], EntryTold, 'event'> = {
  slug: ({ slug }) => [['Address', slug]],
  question: ({ question }) => [[NAMED.question, question]],
  shortName: ({ shortName }) => [[NAMED.shortName, shortName]],
  position: ({ position }) => [[NAMED.position, String(position)]],
  measure: ({ measure }) => [[NAMED.measure, measure]],
  scope: ({ scope }) => [[NAMED.scope, scope]],
  type: ({ type }) => [['Answered by', type]],
  unit: (claim) => [[NAMED.unit, valueIn('unit', claim)]],
  whole: (claim) => [[NAMED.whole, valueIn('whole', claim)]],
  lowerBound: (claim) => [[NAMED.lowerBound, valueIn('lowerBound', claim)]],
  upperBound: (claim) => [[NAMED.upperBound, valueIn('upperBound', claim)]],
  tolerance: (claim) => [[NAMED.tolerance, valueIn('tolerance', claim)]],
  toleranceSeconds: (claim) => [[NAMED.toleranceSeconds, valueIn('toleranceSeconds', claim)]],
  additive: ({ additive }) => [[NAMED.additive, yes(additive)]],
  running: ({ running }) => [[NAMED.running, yes(running)]],
  exclusive: (claim) =>
    claim.type === 'category' ? [[NAMED.exclusive, HOW_MANY_ARE_TRUE[claim.exclusive ? 'one' : 'several']]] : [],
  options: (claim) =>
    claim.type === 'category' ? [[NAMED.options, claim.options.map(optionText(claim)).join('\n')]] : [],
  labels: ({ labels }) => [[NAMED.labels, labels?.map(({ words }) => words).join('\n')]],
};

type Options = Pick<Extract<Claim, { type: 'category' }>, 'options'>;

/** "Ukraine (Kyiv, the Ukrainian side), within an army". */
const optionText =
  ({ options }: Options) =>
  ({ label, aliases, within }: Options['options'][number]): string =>
    [
      aliases.length === 0 ? label : `${label} (${aliases.join(', ')})`,
      ...options.flatMap((one) => (one.id === within ? `within ${one.label}` : [])),
    ].join(', ');

const SOURCE: LinesOf<Entries['source'], EntryTold> = {
  slug: ({ slug }) => [['Address', slug]],
  name: ({ name }) => [[NAMED.name, name]],
  shortName: ({ shortName }) => [[NAMED.shortName, shortName]],
  native: ({ native }) => [
    [NAMED.nativeName, native && { text: native.name, lang: native.language }],
    [NAMED.nativeLanguage, native && languageName(native.language)],
  ],
  aliases: ({ aliases }) => [[NAMED.aliases, aliases.join('\n')]],
  kind: ({ kind }) => [[NAMED.kind, kind]],
  naming: ({ naming }) => [[NAMED.naming, naming]],
  side: ({ side }) => [[NAMED.side, side === 'none' ? undefined : side]],
  speaksFor: ({ speaksFor }, told) => [[NAMED.speaksFor, sourceIn(told, speaksFor)]],
  description: ({ description }) => [[NAMED.description, description]],
  reliability: ({ reliability }) => [
    [NAMED.grade, reliability === 'not graded' ? undefined : `${reliability.grade}: ${reliability.reason}`],
  ],
  confidential: ({ confidential }) => [[NAMED.confidential, confidential ? READERS_DO_NOT_SEE_IT : undefined]],
};

const SEARCH: LinesOf<Entries['search'], EntryTold, 'claim'> = {
  source: ({ source }, told) => [[NAMED.source, sourceIn(told, source)]],
  places: ({ places }) => [[NAMED.places, places]],
  until: ({ until }) => [[NAMED.until, `${momentText(until)}, ${until.zone}`]],
  note: ({ note }) => [[NAMED.note, note]],
};

const DOCUMENT: LinesOf<Entries['document'], EntryTold, 'captured'> = {
  slug: ({ slug }) => [['Address', slug]],
  title: ({ title }) => [[NAMED.title, title]],
  outlet: ({ outlet }, told) => [[NAMED.outlet, sourceIn(told, outlet)]],
  publishedOn: ({ publishedOn }) => [[NAMED.publishedOn, publishedOn && dayText(publishedOn)]],
  language: ({ language }) => [[NAMED.language, language && languageName(language)]],
  address: ({ address }) => [[NAMED.address, address]],
  archivedAddress: ({ archivedAddress }) => [[NAMED.archivedAddress, archivedAddress]],
  confidential: ({ confidential }) => [[NAMED.confidential, confidential ? READERS_DO_NOT_SEE_IT : undefined]],
  // The text of a document never changes with a revision, and stands on its page.
  text: () => [],
  rights: ({ rights }) => [[`${NAMED.rights}, for the desk`, rights]],
  keptUntil: ({ keptUntil }) => [[`${NAMED.keptUntil}, for the desk`, keptUntil && dayText(keptUntil)]],
};

const LINES = {
  event: EVENT,
  claim: CLAIM,
  source: SOURCE,
  search: SEARCH,
  document: DOCUMENT,
} as const satisfies Record<FormKind, unknown>;

/**
 * What a revision changes for readers, field by field in the order of the form of its kind. `before` is what they see now:
 * without it all that is filled is new.
 */
export function entryChanges<K extends FormKind>(
  kind: K,
  before: Entries[K] | undefined,
  after: Entries[K],
  told: EntryTold,
): FieldChanges {
  const lines = (of: Entries[K] | undefined) =>
    linesFrom(LINES[kind] as Parameters<typeof linesFrom<Entries[K], EntryTold>>[0], of, told);
  return fieldChanges(lines(before), lines(after));
}
