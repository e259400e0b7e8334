import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { describe, expect, it } from 'vitest';
import { ClaimArticle } from '@/components/claim/claim-article';
import { OpenedCell } from '@/components/disagreement/opened-cell';
import { EventBoard } from '@/components/event/event-board';
import { claimView } from '@/lib/views/claim';
import { eventView } from '@/lib/views/event';
import { openedView } from '@/lib/views/opened';
import { FIRST_VIEW } from '@/lib/views/table-state';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { quillhavenFerry } from '@/prisma/seed/quillhaven/record';

const namesIn = (markup: string, attribute: string): string[] =>
  [...markup.matchAll(new RegExp(` ${attribute}="(word/[^"]+)"`, 'gi'))].map(([, name]) => name ?? '');

const explainedIn = (markup: string): string[] => namesIn(markup, 'id').filter((id) => !id.endsWith('/text'));

/** Words whose explanation is neither there nor `elsewhere` on the page, and those that have it twice. */
function missing(markup: string, elsewhere: readonly string[] = []): string[] {
  const explained = [...elsewhere, ...explainedIn(markup)];
  const twice = explained.filter((id, index) => explained.indexOf(id) !== index);
  return [...namesIn(markup, 'popovertarget').filter((word) => !explained.includes(word)), ...twice];
}

// Grades and captured documents are in the second, chains through many outlets in the first.
describe.each([makiivka, quillhavenFerry].map((record) => [record.event.slug, record] as const))('%s', (_, record) => {
  const event = eventView(record, 'latest', new Map());
  // Parts of the page are loaded when they are shown: it is drawn once they are there, as the server does.
  const board = async (view: 'compact' | 'full' | 'turned') => {
    const { prelude } = await prerender(<EventBoard view={event} state={{ ...FIRST_VIEW, view }} />);
    return new Response(prelude).text();
  };

  it('explains every word that the page of the event has', async () => {
    for (const layout of ['compact', 'full', 'turned'] as const) {
      const markup = await board(layout);
      expect(namesIn(markup, 'popovertarget').length, layout).toBeGreaterThanOrEqual(event.verdicts.length);
      expect(missing(markup), layout).toEqual([]);
    }
  });

  it('explains every word that an opened cell has', async () => {
    const onPage = explainedIn(await board('compact'));
    for (const claim of record.claims) {
      const cells = openedView(record, 'latest', claim.slug);
      if (cells === 'not found') throw new Error(claim.slug);
      for (const column of event.sides.flatMap(({ columns }) => columns)) {
        const cell = cells[column.key];
        if (cell === undefined) continue;
        const opened = renderToStaticMarkup(<OpenedCell cell={cell} column={column} page="" />);
        expect(missing(opened, onPage), `${claim.slug} ${column.key}`).toEqual([]);
      }
    }
  });

  it('explains every word that the page of a question has', () => {
    for (const claim of record.claims) {
      const markup = renderToStaticMarkup(<ClaimArticle view={claimView(record, claim, [])} />);
      expect(namesIn(markup, 'popovertarget').length, claim.slug).toBeGreaterThan(1);
      expect(missing(markup), claim.slug).toEqual([]);
    }
  });
});
