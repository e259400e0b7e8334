import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { count, recordOf, said } from '@/lib/domain/testing/record';
import { eventView } from '@/lib/views/event';
import { about, exactly, stated } from '@/prisma/factories/values';
import { MostDisputed } from './most-disputed';

test('each line has the words of what it draws, where a source holds several figures', () => {
  const record = recordOf(
    [count({ slug: 'killed' })],
    [
      said('s1', 'guard', stated(about(400))),
      said('s2', 'garrison', stated(exactly(89))),
      { ...said('s3', 'garrison', stated(exactly(25)), { day: 2 }), scope: { relation: 'narrower', note: 'officers' } },
    ],
  );
  const [row] = eventView(record, 'latest', new Map()).rows;
  if (row === undefined) throw new Error('There is no row.');
  const html = renderToStaticMarkup(<MostDisputed row={row} names={new Map()} path="/events/e" asOf={undefined} />);
  const lines = html.match(/<li.*?<\/li>/g)?.map((line) => line.replaceAll(/<[^>]*>/g, '')) ?? [];
  expect(lines).toEqual(['guardabout 400 ', 'garrison89 ', 'garrison25 officers']);
});
