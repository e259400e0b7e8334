import type { Phrase } from '@/lib/domain/value-reader/phrase';

/** A phrase with every reading of it that an editor would accept, the best first, in the form of testing/print.ts. */
export type JudgedPhrase = Phrase & { right: readonly string[] };

/** The claims that a row may ask, by the word that begins the row. */
const ASKS = ['killed', 'wounded', 'number', 'euros', 'time', 'yes-no', 'option'] as const;
const CONVENTIONS = ['day first', 'month first', 'decimal point', 'decimal comma'] as const;

/**
 * Phrases from rows of "asks ¦ words ¦ right readings ¦ context". Right readings stand with " / " between them, the
 * best first; several readings that must all be given have " | " between them, as they are printed; `not read` stands
 * for every reason. The context is optional: "said 2023-03-05, Europe/Kyiv, day first". Blank rows and rows that begin
 * with # are left out. Throws on a row that has another form, so that no row is passed over.
 */
export function phraseRows(rows: string): readonly JudgedPhrase[] {
  return rows
    .split('\n')
    .filter((row) => row.trim() !== '' && !row.startsWith('#'))
    .map((row) => {
      const [asked = '', words = '', right = '', context = '', ...more] = row.split(' ¦ ');
      const asks = ASKS.find((one) => one === asked);
      if (asks === undefined || words === '' || right === '' || more.length > 0) throw new Error(`Not a row: ${row}`);
      return { asks, words, right: right.split(' / '), understood: right, ...contextIn(context, row) };
    });
}

function contextIn(context: string, row: string): Partial<Phrase> {
  const made: { saidOn?: string; zone?: string; convention?: (typeof CONVENTIONS)[number] } = {};
  for (const part of context.split(', ').filter((one) => one !== '')) {
    const convention = CONVENTIONS.find((one) => one === part);
    const said = /^said (\d{4}-\d\d-\d\d)$/.exec(part)?.[1];
    if (said !== undefined) made.saidOn = said;
    else if (convention !== undefined) made.convention = convention;
    else if (/^(UTC|[A-Z]\w+\/[\w/]+)$/.test(part)) made.zone = part;
    else throw new Error(`Not a context: ${part} in ${row}`);
  }
  return made;
}
