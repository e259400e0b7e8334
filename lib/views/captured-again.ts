import type { Anchored } from '@/lib/domain/anchored';
import type { TextRun } from '@/lib/domain/changed-text';
import type { TextRefusal } from '@/lib/domain/document-text';
import type { FoldedChanges, ShownParagraph } from '@/lib/domain/folded-changes';
import { anchoredText, differencesText } from './anchored-text';

export type ParagraphView = ShownParagraph;
export type RunView = TextRun;

/** What comparing two texts came to: nothing while it goes on. */
export type Comparison =
  | { ok: true; changes: FoldedChanges; quotes: readonly Anchored[] }
  | { ok: false; reason: TextRefusal | 'not yet' | 'no earlier text' | 'no newer text' | 'broke' };

/** A statement, or how one was passed on, that quotes a passage. */
export type Quoting = { href: string; label: string };

/** A passage of the earlier text in code points, its words, and what quotes it. */
export type QuotedPassage = { start: number; end: number; exact: string; quotedBy: readonly Quoting[] };

export type QuoteAgainView = {
  key: string;
  /** The quote as it is logged. */
  was: string;
  isFound: boolean;
  says: string;
  /** What differs, each in a sentence. */
  differs: readonly string[];
  /** Its passage in the newer text, or, of a quote that is lost, the one most like it, which is not the quote. */
  now?: { label: string; text: string };
  quotedBy: readonly Quoting[];
};

export type WhatChangedView = {
  /** "2 paragraphs changed, 1 was added; 40 are as they were." */
  says: string;
  /** Whether asking once more, in a moment, says more. */
  isComing: boolean;
  shown: readonly ParagraphView[];
  /** What is left out, in a sentence. */
  left?: string;
  quotes: readonly QuoteAgainView[];
};

/** What changed in a document that was captured again, and what became of what is quoted from it. */
export function whatChangedView(
  compared: Comparison,
  passages: readonly QuotedPassage[],
  { isSameBytes }: { isSameBytes: boolean },
): WhatChangedView {
  if (!compared.ok) {
    const says = isSameBytes ? SAME_BYTES : (NOT_COMPARED[compared.reason] ?? TOO_MUCH);
    return { says, isComing: compared.reason === 'not yet', shown: [], quotes: [] };
  }
  const { shown, left } = compared.changes;
  return {
    says: changesText(compared.changes, isSameBytes),
    isComing: false,
    shown,
    ...(left > 0 && { left: `${paragraphs(left)} more changed, came or went: too much to be shown here.` }),
    quotes: passages.flatMap((passage, at) => {
      const anchored = compared.quotes[at];
      return anchored === undefined ? [] : [quoteAgainView(passage, anchored)];
    }),
  };
}

const SAME_BYTES = 'Nothing has changed: what came is byte for byte what the desk has.';

const TOO_MUCH = 'The two texts could not be compared: they are too long for this server.';

const NOT_COMPARED: Partial<Record<Extract<Comparison, { ok: false }>['reason'], string>> = {
  'not yet': 'The two texts are still being compared.',
  'no earlier text': 'The desk has no text of the earlier capture, so that nothing can be compared.',
  'no newer text': 'What came has no text, so that nothing can be compared.',
  broke: 'The two texts could not be compared: something went wrong at this desk.',
};

function changesText({ counts, shown }: FoldedChanges, isSameBytes: boolean): string {
  if (shown.length === 0)
    return isSameBytes ? SAME_BYTES : 'Nothing has changed in the text, although the bytes differ.';
  const parts = [
    ...(counts.changed > 0 ? [`${paragraphs(counts.changed)} changed`] : []),
    ...(counts.added > 0 ? [`${paragraphs(counts.added)} came`] : []),
    ...(counts.removed > 0 ? [`${paragraphs(counts.removed)} went`] : []),
  ];
  const stayed = counts.kept === 0 ? 'none is as it was' : `${counts.kept.toLocaleString('en-GB')} as before`;
  const same = isSameBytes ? ' The bytes are the same: the earlier text was mended, or read by another program.' : '';
  return `${parts.join(', ')}; ${stayed}.${same}`;
}

const paragraphs = (count: number): string =>
  count === 1 ? '1 paragraph' : `${count.toLocaleString('en-GB')} paragraphs`;

function quoteAgainView({ start, end, exact, quotedBy }: QuotedPassage, anchored: Anchored): QuoteAgainView {
  const isLost = anchored.found === 'lost';
  const passage = isLost ? anchored.nearest : anchored.quote;
  return {
    key: `${start} ${end}`,
    was: exact,
    isFound: !isLost,
    says: anchoredText(anchored),
    differs: differencesText(isLost ? anchored.differs : anchored.found === 'says the same' ? anchored.changed : []),
    ...(passage !== undefined &&
      anchored.found !== 'exact' && {
        now: { label: isLost ? 'Not the quote, but most like it' : 'Stands there now', text: passage.exact },
      }),
    quotedBy,
  };
}

/** What still quotes the earlier capture of a document: what a person may carry over, and what they may not. */
export type StillQuotingView = {
  says: string;
  isComing: boolean;
  /** What quotes passages that stand here word for word, or in the same words. */
  stands: readonly QuoteAgainView[];
  /** What quotes any other passage. */
  others: readonly QuoteAgainView[];
};

/** For the page of a document that is a later capture; undefined where nothing quotes the earlier one. */
export function stillQuotingView(
  compared: Comparison,
  passages: readonly QuotedPassage[],
): StillQuotingView | undefined {
  if (passages.length === 0) return undefined;
  if (!compared.ok) {
    const { says, isComing } = whatChangedView(compared, [], { isSameBytes: false });
    return { says, isComing, stands: [], others: passages.map(notCompared) };
  }
  const views = passages.flatMap((passage, at) => {
    const anchored = compared.quotes[at];
    if (anchored === undefined) return [];
    const stands = anchored.found === 'exact' || anchored.found === 'same words';
    return [{ stands, view: quoteAgainView(passage, anchored) }];
  });
  return {
    says: 'These are not changed by themselves: whoever revises one chooses its passage anew.',
    isComing: false,
    stands: views.filter(({ stands }) => stands).map(({ view }) => view),
    others: views.filter(({ stands }) => !stands).map(({ view }) => view),
  };
}

const notCompared = ({ start, end, exact, quotedBy }: QuotedPassage): QuoteAgainView => ({
  key: `${start} ${end}`,
  was: exact,
  isFound: false,
  says: '',
  differs: [],
  quotedBy,
});
