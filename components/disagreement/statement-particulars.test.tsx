import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Statement } from '@/components/claim/statement';
import { claimView } from '@/lib/views/claim';
import type { ColumnView } from '@/lib/views/event-view';
import { openedView } from '@/lib/views/opened';
import { fredericksburg } from '@/prisma/seed/fredericksburg/record';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { OpenedCell } from './opened-cell';

const column: ColumnView = {
  key: 'a',
  name: 'A',
  sourceKind: 'media',
  kind: 'media',
  reliability: 'not graded',
  filled: 1,
};

/** What is read: text without tags, with each line of particulars ended. */
const textOf = (html: string) =>
  html
    .replaceAll(/<\/(?:p|dt|dd|li|figcaption|summary)>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');

/** The lines that say what became of a statement, and what it is compared as. */
const told = (text: string) => {
  const lines = text.split('\n');
  const compared = lines[lines.indexOf('Compared as') + 1];
  return {
    compared,
    became: lines.filter((line) => /^(repeats|withdraws|replaced|withdrawn on|overtaken) /.test(line)),
  };
};

test.each([
  ['makiivka', makiivka],
  ['fredericksburg', fredericksburg],
] as const)('an opened cell and the page of the question read the same, of %s', (_, record) => {
  let seen = 0;
  for (const claim of record.claims) {
    const opened = openedView(record, 'latest', claim.slug);
    if (opened === 'not found') throw new Error(claim.slug);
    const onPage = new Map(
      claimView(record, claim, []).groups.flatMap(({ statements, folded }) =>
        [...statements, ...folded].map((one) => [one.ref, one] as const),
      ),
    );
    for (const entry of Object.values(opened).flatMap(({ entries }) => entries)) {
      const cell = { entries: [entry], relays: [], against: [] };
      const statement = onPage.get(entry.ref);
      if (statement === undefined) throw new Error(`${entry.ref} is not on its page.`);
      const inCell = told(textOf(renderToStaticMarkup(<OpenedCell cell={cell} column={column} page="/x#y" />)));
      expect(inCell, entry.ref).toEqual(told(textOf(renderToStaticMarkup(<Statement statement={statement} />))));
      expect(inCell.compared).toBe(entry.implied.text);
      const { repeats } = entry;
      if (repeats) expect(inCell.became, entry.ref).toContain(`${repeats.text} (${repeats.ref})`);
      if (entry.form === 'withdrawn') expect(inCell.became.join(), entry.ref).toContain(entry.standing.text);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(20);
});
