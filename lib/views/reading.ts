import { TO_ENTER_AGAIN } from '@/lib/domain/re-entry';
import type { Claim, EventRecord, Source, SourceId, Statement } from '@/lib/domain/record';
import type { RevisionState } from '@/lib/domain/review';
import { lineName, questionName } from './desk-said';
import { initialsOf, STATES, saysText } from './desk-table';
import { legibleView } from './legible';
import type { PictureView } from './picture';
import { statementLine } from './values';

/** A document as it is read at the desk. Its text is exact, so that places in it are those of the database. */
export type ReadingView = {
  id: string;
  title: string;
  /** "Quayside Wire · English · confidential". */
  facts: readonly string[];
  language?: string;
  dir: 'ltr' | 'rtl' | 'auto';
  confidential: boolean;
  /** The name of the source that published it, and the day that it bears: "25 Jan 2023". */
  outlet?: string;
  published?: string;
  text: string;
  /** What the text was read from, if that was a picture. */
  picture?: PictureView;
};

/** A statement that was logged from a document, with its passage (code points) where it has one. */
export type LoggedView = {
  thing: string;
  href: string;
  at?: { start: number; end: number };
  value: string;
  question: string;
  source: string;
  state: 'draft' | 'waits' | 'came back' | 'published';
  /** "your draft". */
  says: string;
  /** Of what is not published: "MO". */
  initials?: string;
};

type Logged = {
  statement: string;
  start: number | null;
  end: number | null;
  state: RevisionState;
  author: string;
  name: string;
};

type Said = {
  statements: ReadonlyMap<string, Statement>;
  contexts: ReadonlyMap<string, { claim: Claim; record: EventRecord }>;
  sources: ReadonlyMap<SourceId, Source>;
  /** Those whose figure is still to be entered again: their passage is told, and nothing of what was logged. */
  hidden: ReadonlySet<string>;
};

/** What was logged from a document, in the order of its text; what has no passage comes last. */
export function loggedViews(rows: readonly Logged[], said: Said, person: string): readonly LoggedView[] {
  return legibleView(
    rows.flatMap(({ statement: thing, start, end, state, author, name }): LoggedView[] => {
      const statement = said.statements.get(thing);
      const context = statement && said.contexts.get(statement.claim);
      if (statement === undefined || context === undefined) return [];
      const shown = STATES[state];
      const isBlind = said.hidden.has(thing);
      return [
        {
          thing,
          href: `/desk/statements/${thing}`,
          ...(start !== null && end !== null && { at: { start, end } }),
          value: isBlind ? TO_ENTER_AGAIN : statementLine(statement, context),
          question: questionName(context.claim),
          source: lineName(isBlind ? undefined : said.sources.get(statement.source)),
          state: shown,
          says: saysText(shown, author === person, name),
          ...(shown !== 'published' && name !== '' && { initials: initialsOf(name) }),
        },
      ];
    }),
  );
}
