import type { Claim, EventRecord, Statement } from '@/lib/domain/record';
import { valueIn } from '@/lib/domain/value';
import { meaningOf } from './composer';
import { momentText } from './dates';
import { listText } from './figures';
import { directionOf, languageName } from './languages';
import { legible } from './legible';
import { FORM_WORDS, SCOPE_WORDS, WORDING_WORDS } from './statement-form-words';
import { scopeWords, sourceName, statementLine, valueLine } from './values';

/** What stands in a field. Words of a source have their language. */
export type ShownText = { text: string; lang?: string; dir?: 'ltr' | 'rtl' };

/** A field of a statement as readers see it now, and as they would see it; without one of both it is empty there. */
export type FieldChange = { label: string; before?: ShownText; after?: ShownText };

export type StatementChanges = {
  changed: readonly FieldChange[];
  /** The labels of the other fields, as far as they are filled. */
  same: readonly string[];
};

type Told = { claim: Claim; record: EventRecord; titles: ReadonlyMap<string, string> };
type Line = readonly [label: string, shown: ShownText | string | undefined];
/** What places a statement on record, and never changes with a revision. */
type Place = 'id' | 'ref' | 'claim' | 'source' | 'loggedAt';

/** Every field that an editor fills, in the order of the composer, under the names that it has there. */
const LINES: { readonly [F in Exclude<keyof Statement, Place>]-?: (of: Statement, told: Told) => readonly Line[] } = {
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
  wording: ({ wording }) => [
    ['The words are', WORDING_WORDS[wording.kind]],
    ['Words', words(wording.words, wording.language)],
    ['Language', languageName(wording.language)],
    ...translation(wording),
  ],
  evidence: ({ evidence }, { titles }) =>
    evidence.map(({ document, quote }, at): Line => {
      const title = titles.get(document) ?? 'a document that is not on record';
      return [at === 0 ? 'Evidence' : `Evidence ${at + 1}`, quote ? `${title}: “${quote.exact}”` : title];
    }),
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

const words = (text: string, language: string): ShownText => ({ text, lang: language, dir: directionOf(language) });

function translation(wording: Statement['wording']): readonly Line[] {
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

function linesOf(statement: Statement | undefined, told: Told): ReadonlyMap<string, ShownText> {
  if (statement === undefined) return new Map();
  const lines = Object.values(LINES).flatMap((make) => make(statement, told));
  return new Map(
    lines.flatMap(([label, shown]) => {
      const one = typeof shown === 'string' ? { text: shown } : shown;
      return one === undefined || one.text === '' ? [] : [[label, { ...one, text: legible(one.text) }] as const];
    }),
  );
}

/**
 * What a revision of a statement changes for readers, field by field in the order of the composer. `before` is what they
 * see now: without it all that is filled is new.
 */
export function statementChanges(before: Statement | undefined, after: Statement, told: Told): StatementChanges {
  const [was, is] = [linesOf(before, told), linesOf(after, told)];
  const order = [...is.keys(), ...[...was.keys()].filter((label) => !is.has(label))];
  const isSame = (label: string) => was.get(label)?.text === is.get(label)?.text;
  return {
    changed: order
      .filter((label) => !isSame(label))
      .map((label) => {
        const [then, now] = [was.get(label), is.get(label)];
        return { label, ...(then && { before: then }), ...(now && { after: now }) };
      }),
    same: order.filter(isSame),
  };
}
