import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { MethodTerm } from '@/lib/views/method-terms';
import { methodologyView } from '@/lib/views/methodology';
import { kyivAttack } from '@/prisma/seed/kyiv-attack/record';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { MethodologyArticle } from './methodology-article';
import { textOf } from './testing/text-of';

// The sentences under each heading tell what the code computes for the example beside them. What it computes is tested
// in lib/views/methodology-rules.test.ts and methodology.test.ts.

const view = methodologyView(makiivka, kyivAttack);
const markup = renderToStaticMarkup(<MethodologyArticle view={view} />);

/** The text from the heading of a term to the next heading. */
function under(term: MethodTerm): string {
  const [, after = ''] = markup.split(`<h3 id="${term}"`);
  return textOf(after.split(/<h[23] /)[0] ?? '');
}

const told: Partial<Record<MethodTerm, readonly string[]>> = {
  denials: ['denies 500', 'about 500', '497', '480', 'by reading: if ‘not 500’ is read as not 495 to 504'],
  confirmed: [
    'contradicts a source that says none, or no',
    'one confirms that it happened, the other says that it did not',
  ],
  hedges: ['at least 100, “possibly”', 'by reading: if “possibly” is read as saying at least 100', 'firm'],
  rounded: [
    '400 395 to 404',
    '400, counted 400',
    '23,000 22,500 to 23,499',
    '60 % 59.5 to 60.5',
    'never at fewer than two',
  ],
  about: [
    '10% of the figure',
    'about 2 % 1.5 to 2.5',
    '15 minutes on each side',
    '14:15:00 (UTC) to 1 Mar 2024, 14:45:59',
  ],
  best: ['30 to 60, best 45', 'What is compared is the whole range, 30 to 60'],
  vague: [
    'dozens 24 to 99 12 to 99',
    '“dozens” against 20 is by reading, as the word may be meant that widely; against 150 it is firm, because',
  ],
  relative: ['leaves 0 to 359, and excludes even 380, which “about 400” would have allowed'],
  labels: ['it goes from “92, known by name” to “110, known by name”, and “25, officers” stays beside them'],
  position: [
    'So 89 replaces 63',
    '“25, officers” does not touch the 89',
    'and the table still shows 89 first',
    '“140, known by name” does replace the 89',
  ],
  revisions: ['said 63 and, on 4 Jan 2023, 89'],
  order: ['so 45 at an hour replaces 40 of the same day', 'the 50 stays beside the 45', 'not known'],
  running: [
    '12 at 09:00 is consistent with 13 at 09:05',
    'It contradicts 11 at 09:30, since the total would have fallen, and contradicts 14, said at 10:00 as of 09:00, which is higher',
    'the mayor holds 12 and 15',
    'after 14 the 15 is gone, and 12 stays',
  ],
  untraced: [
    'both say 40 and do not say where they got it are 0 origins and 2 that cannot be traced, and the verdict is “single origin”',
    'it is 1 origin and 2 that cannot be traced',
  ],
  'late-echo': [
    'The ministry said 63 and, on 3 Mar 2024, 89',
    'One paper had repeated the 63 before that: it is an echo, and the page says that it “repeats what the ministry said until 3 Mar 2024”',
    'Another paper repeated it surely after that, and so gives the 63 itself',
    'It contradicts 89 by reading',
  ],
  agrees: ['400 395 to 404 400', 'the same value'],
  consistent: ['396 would make both true', 'as of different times'],
  firm: [
    'each “about” as 25% to either side (for a time two times its reach)',
    '“about 400” against 330 holds only if ‘about 400’ is read as 360 to 440',
    '“dozens” against 20 holds only if ‘dozens’ is read as 24 to 99; against 150 it is firm',
  ],
  gap: [
    '400 ÷ 89 = ×4.5',
    '360 ÷ 89 = ×4.0',
    'On pages this is “at least 4 times apart”, in files “×4.5, at least ×4.0”',
    'it was ×6.3, at least ×5.7',
    '17 min',
  ],
  'how-disputed': ['one minus 90 ÷ 401, which is 0.78'],
  sentence: [
    'another unit',
    'rejects nothing in particular',
    'In the case below no two answers contradict',
    'No question has answers from two sources that could be compared.',
    'conflict only if ‘dozens’ is read as 24 to 99',
  ],
  camps: ['All true at 89 :', 'All true at 360 to 440 :', 'is in every one of those shown here'],
  drift: ['An outlet that leaves out “a realistic possibility” and keeps the rest', 'which is hedge dropped'],
};

describe('the sentences of a rule name what is computed', () => {
  it.each(Object.entries(told))('%s', (term, sentences) => {
    const text = under(term as MethodTerm);
    for (const sentence of sentences) expect(text).toContain(sentence);
  });
});

it('the page opens with a summary of at most 150 words', () => {
  const [, after = ''] = markup.split('<div id="summary"');
  const summary = textOf(`<div ${after.split('</div>')[0]}`).trim();
  expect(summary.split(' ').length).toBeLessThanOrEqual(150);
  expect(summary).toContain('never decides who is right');
  expect(markup.indexOf('id="summary"')).toBeLessThan(markup.indexOf('<nav'));
});

it('what the versions say of the gap is what is computed', () => {
  const [, late] = view.gaps;
  expect(view.changes[0]?.text).toContain(`${late?.least.ratio} where it is now ${late?.ratio}`);
});
