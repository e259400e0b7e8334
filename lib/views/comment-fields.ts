import type { CommentField } from '@/lib/domain/comment';
import type { Reviewed } from '@/lib/domain/review';
import { ENTRY_LABELS as NAMED } from './entry-facts';

/** What the fields that somebody comments on are called, in the order of their form. */
export const FIELD_NAMES: { readonly [K in Reviewed]: Readonly<Record<CommentField<K>, string>> } = {
  event: {
    title: NAMED.title,
    summary: NAMED.summary,
    fictional: NAMED.fictional,
    place: NAMED.place,
    zone: NAMED.zone,
    occurred: 'When it happened',
    slug: 'Address',
  },
  claim: {
    question: NAMED.question,
    shortName: NAMED.shortName,
    position: NAMED.position,
    measure: NAMED.measure,
    scope: NAMED.scope,
    type: 'Answered by',
    unit: NAMED.unit,
    whole: NAMED.whole,
    lowerBound: NAMED.lowerBound,
    upperBound: NAMED.upperBound,
    tolerance: NAMED.tolerance,
    toleranceSeconds: NAMED.toleranceSeconds,
    additive: NAMED.additive,
    running: NAMED.running,
    exclusive: NAMED.exclusive,
    options: NAMED.options,
    labels: NAMED.labels,
    slug: 'Address',
  },
  source: {
    name: NAMED.name,
    shortName: NAMED.shortName,
    native: NAMED.nativeName,
    aliases: NAMED.aliases,
    kind: NAMED.kind,
    naming: NAMED.naming,
    side: NAMED.side,
    speaksFor: NAMED.speaksFor,
    description: NAMED.description,
    reliability: NAMED.grade,
    confidential: NAMED.confidential,
    slug: 'Address',
  },
  statement: {
    content: 'Value',
    saidAt: 'Said',
    saidAtNotKnown: 'When it was said',
    saidAfter: 'Said after',
    countsAsOf: 'Counts as of',
    wording: 'Words',
    evidence: 'Evidence',
    scope: 'What it is about',
    hedge: 'How sure it is, in its words',
    basedOn: 'It repeats',
    doesNotSay: 'Where it has it from',
    spokenLanguage: 'Language that was spoken',
    note: 'Note for readers',
    credibility: 'Credibility',
  },
  rendering: {
    content: 'Value',
    publishedAt: 'Published',
    parent: 'Taken from',
    link: 'How the desk knows',
    speaker: 'Whom the outlet names',
    wording: 'Words',
    evidence: 'Evidence',
    scope: 'What it is about',
    hedge: 'How sure it says that the source is',
    note: 'Note for readers',
  },
  search: { source: NAMED.source, places: NAMED.places, until: NAMED.until, note: NAMED.note },
  document: {
    title: NAMED.title,
    outlet: NAMED.outlet,
    publishedOn: NAMED.publishedOn,
    language: NAMED.language,
    address: NAMED.address,
    archivedAddress: NAMED.archivedAddress,
    confidential: NAMED.confidential,
    rights: NAMED.rights,
    keptUntil: NAMED.keptUntil,
    slug: 'Short name',
  },
};

/** What a field is called; "The whole" where a comment is on none. One that a later version left out goes by its name. */
export function fieldName(kind: Reviewed, field: string | null): string {
  if (field === null) return 'The whole';
  const names: Readonly<Record<string, string>> = FIELD_NAMES[kind];
  return Object.hasOwn(names, field) ? (names[field] ?? field) : field;
}

/** The fields of a kind as a form offers them. */
export const fieldChoices = (kind: Reviewed): readonly { value: string; label: string }[] =>
  Object.entries(FIELD_NAMES[kind]).map(([value, label]) => ({ value, label }));
