import type { Entries } from '@/lib/domain/entries';
import { relayText } from './composer';
import { momentText } from './dates';
import { type FieldChanges, fieldChanges, type LinesOf, linesFrom } from './field-changes';
import { evidenceLines, type SaidTold, wordingLines } from './statement-changes';
import { SCOPE_WORDS } from './statement-form-words';
import { scopeWords, valueLine } from './values';

type Entered = Entries['rendering'];

/** How the desk knows that an outlet has it from a source. */
export const LINK_WORDS = { cited: 'the outlet says so', inferred: 'the desk infers it' } as const;

/** Every field that an editor fills, in the order of its form, under the names that it has there. */
const LINES: LinesOf<Entered, SaidTold, 'statement' | 'outlet'> = {
  publishedAt: ({ publishedAt }) => [['Published', `${momentText(publishedAt)}, ${publishedAt.zone}`]],
  parent: ({ parent }, { record, claim }) => {
    const from = record.renderings.find(({ id }) => id === parent);
    const other = from ? relayText(from, record, claim) : 'what is not on record';
    return [['Taken from', parent === undefined ? 'the speaker' : other]];
  },
  link: ({ link }) => [['How the desk knows', LINK_WORDS[link]]],
  content: (one, { claim, record }) => [['Value', valueLine(one, { claim, record })]],
  scope: ({ scope }, { claim }) => [
    [
      'It is about',
      scope.relation === 'same' ? undefined : `${SCOPE_WORDS[scope.relation]}: ${scopeWords(scope, claim)}`,
    ],
    ['What it is about', scope.note],
  ],
  speaker: ({ speaker }) => [['Whom the outlet names', speaker.kept ? 'the source' : speaker.given]],
  wording: ({ wording }) => wordingLines(wording),
  hedge: ({ hedge }) => [['How sure it says that the source is', hedge]],
  evidence: ({ evidence }, { titles }) => evidenceLines(evidence, titles),
  note: ({ note }) => [['Note for readers', note]],
};

/** What a revision of how an outlet passed a statement on changes for readers, field by field in the order of its form. */
export const relayChanges = (before: Entered | undefined, after: Entered, told: SaidTold): FieldChanges =>
  fieldChanges(linesFrom(LINES, before, told), linesFrom(LINES, after, told));
