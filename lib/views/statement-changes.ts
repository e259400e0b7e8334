import type { Entries } from '@/lib/domain/entries';
import type { Claim, EventRecord, Evidence, Wording } from '@/lib/domain/record';
import { valueIn } from '@/lib/domain/value';
import { meaningOf } from './composer';
import { momentText } from './dates';
import { type FieldChanges, fieldChanges, type Line, type LinesOf, linesFrom, type ShownText } from './field-changes';
import { listText } from './figures';
import { directionOf, languageName } from './languages';
import { FORM_WORDS, SCOPE_WORDS, WORDING_WORDS } from './statement-form-words';
import { scopeWords, sourceName, statementLine, valueLine } from './values';

/** A statement as an editor enters it. */
type Entered = Entries['statement'];
export type SaidTold = { claim: Claim; record: EventRecord; titles: ReadonlyMap<string, string> };

/** Every field that an editor fills, in the order of the composer, under the names that it has there. */
const LINES: LinesOf<Entered, SaidTold, 'claim' | 'source'> = {
  content: ({ content, wording }, { claim, record }) => {
    const value = valueIn(content);
    const means = value && meaningOf(value, claim, record);
    const line = valueLine({ content, wording }, { claim, record });
    return [
      ['Value', content.form === 'stated' || content.form === 'denied' ? line : undefined],
      ['The source', FORM_WORDS[content.form]],
      ['Read as', means === line ? undefined : means],
      ['Counted', value && 'counted' in value && value.counted ? 'a tally, or a list of names' : undefined],
      ['Takes back', content.form === 'withdrawn' ? listText(named(content.takesBack ?? [], record)) : undefined],
    ];
  },
  saidAt: ({ saidAt }) => [['Said', `${momentText(saidAt)}, ${saidAt.zone}`]],
  saidAtNotKnown: ({ saidAtNotKnown }) => [
    ['When it was said', saidAtNotKnown && 'nobody knows: it is the day of the first document that has it'],
  ],
  saidAfter: ({ saidAfter }, { record }) => [['Said after', saidAfter && listText(named([saidAfter], record))]],
  countsAsOf: ({ countsAsOf }) => [['Counts as of', countsAsOf && `${momentText(countsAsOf)}, ${countsAsOf.zone}`]],
  wording: ({ wording }) => wordingLines(wording),
  evidence: ({ evidence }, { titles }) => evidenceLines(evidence, titles),
  scope: ({ scope }, { claim }) => [
    [
      'It is about',
      scope.relation === 'same' ? undefined : `${SCOPE_WORDS[scope.relation]}: ${scopeWords(scope, claim)}`,
    ],
    ['What it is about', scope.note],
  ],
  hedge: ({ hedge }) => [['How sure it is, in its words', hedge]],
  basedOn: ({ basedOn }, { record }) => [['It repeats', basedOn && listText(named(basedOn, record))]],
  doesNotSay: ({ doesNotSay }) => [['Where it has it from', doesNotSay && 'it does not say']],
  spokenLanguage: ({ spokenLanguage }) => [
    ['Language that was spoken', spokenLanguage && languageName(spokenLanguage)],
  ],
  note: ({ note }) => [['Note for readers', note]],
  credibility: ({ credibility }) => [
    ['Credibility', credibility === 'not graded' ? undefined : `${credibility.grade}: ${credibility.reason}`],
  ],
};

/** The words on record, in the lines of their fields. */
export const wordingLines = (wording: Wording): readonly Line[] => [
  ['The words are', WORDING_WORDS[wording.kind]],
  ['Words', words(wording.words, wording.language)],
  ['Language', languageName(wording.language)],
  ...translation(wording),
];

/** A line for each passage, or document: “Briefing of 4 January: “63””. */
export const evidenceLines = (evidence: readonly Evidence[], titles: SaidTold['titles']): readonly Line[] =>
  evidence.map(({ document, quote }, at): Line => {
    const title = titles.get(document) ?? 'a document that is not on record';
    return [at === 0 ? 'Evidence' : `Evidence ${at + 1}`, quote ? `${title}: “${quote.exact}”` : title];
  });

const words = (text: string, language: string): ShownText => ({ text, lang: language, dir: directionOf(language) });

function translation(wording: Wording): readonly Line[] {
  if (wording.kind === 'translation') return [['Translated by', wording.translator]];
  if (wording.kind === 'paraphrase' || wording.translation === undefined) return [];
  const { words: text, language, translator } = wording.translation;
  return [
    ['Translation', words(text, language)],
    ['Translated by', translator],
  ];
}

/** Statements that another one names: "89 by the Russian Ministry of Defence, 4 Jan 2023". */
const named = (ids: readonly string[], record: EventRecord): readonly string[] =>
  ids.map((id) => {
    const one = record.statements.find((statement) => statement.id === id);
    const claim = one && record.claims.find((each) => each.id === one.claim);
    if (one === undefined || claim === undefined) return 'a statement that is not on record';
    return `${statementLine(one, { claim, record })} by ${sourceName(one.source, record)}, ${momentText(one.saidAt)}`;
  });

/**
 * What a revision of a statement changes for readers, field by field in the order of the composer. `before` is what they
 * see now: without it all that is filled is new.
 */
export const statementChanges = (before: Entered | undefined, after: Entered, told: SaidTold): FieldChanges =>
  fieldChanges(linesFrom(LINES, before, told), linesFrom(LINES, after, told));
