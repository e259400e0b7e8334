import { codePointsOf, MOST_CONTEXT, quoteAt } from '@/lib/domain/code-points';
import { LONGEST_PASSAGE, type Passage } from '@/lib/domain/composed-evidence';
import type { Evidence } from '@/lib/domain/record';
import { documentNames, passageTexts } from '@/lib/store/passages';
import type { Transaction } from '@/lib/store/transaction';
import { type PassageView, passageKey, passageView } from '@/lib/views/passages';

/** More than the context of a quote, so that whole characters can be told apart at its ends. */
const AROUND = 3 * MOST_CONTEXT;

const NOT_THERE = 'This passage does not stand in the document. Select it again, or remove it.';
const TOO_LONG = `A passage has at most ${LONGEST_PASSAGE.toLocaleString('en-GB')} characters. Select less, or remove it.`;

/** Passages with what stands there, each once; or why one is none, by its field. */
export type Quoted = {
  quotes: readonly Evidence[];
  errors: Readonly<Record<string, readonly string[]>>;
  /** As they are shown, by their key. */
  passages: Readonly<Record<string, PassageView>>;
};

/** Cuts passages from the texts that the desk has: nothing of what a browser says stands there is taken. */
export async function quotesOf(db: Transaction, event: string, asked: readonly Passage[]): Promise<Quoted> {
  if (asked.length === 0) return { quotes: [], errors: {}, passages: {} };
  const errors: Record<string, readonly string[]> = {};
  const short = asked.map(({ start, end }) => start < end && end - start <= LONGEST_PASSAGE);
  const texts = await passageTexts(
    db,
    asked.map((one, at) => (short[at] ? one : { ...one, start: 0, end: 0 })),
    AROUND,
  );
  const quotes = new Map<string, Evidence>();
  for (const [at, { document, start, end }] of asked.entries()) {
    const text = texts[at];
    if (end - start > LONGEST_PASSAGE) errors[`quotes[${at}]`] = [TOO_LONG];
    else if (text === undefined || start >= end || end > text.length) errors[`quotes[${at}]`] = [NOT_THERE];
    else {
      const points = codePointsOf(text.text);
      const quote = quoteAt(points, points.unitAt(start - text.from), points.unitAt(end - text.from));
      quotes.set(passageKey({ document, start, end }), { document, quote: { ...quote, start, end } });
    }
  }
  return { quotes: [...quotes.values()], errors, passages: await passagesIn(db, event, [...quotes.values()]) };
}

/** Evidence that quotes, as it is shown at the desk, by the key of its passage. */
export async function passagesIn(
  db: Transaction,
  event: string,
  evidence: readonly Evidence[],
): Promise<Readonly<Record<string, PassageView>>> {
  const names = await documentNames(
    db,
    evidence.map(({ document }) => document),
  );
  return Object.fromEntries(
    evidence.flatMap((one) => {
      const view = passageView(one, names.get(one.document), event);
      return view ? [[view.key, view]] : [];
    }),
  );
}
