import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { TimelinePointView } from '@/lib/views/event-view';
import { TimelineStrip } from './timeline-strip';

const labelsOf = (count: number, text: (index: number) => string): readonly string[] => {
  const points = Array.from(
    { length: count },
    (_, index): TimelinePointView => ({
      key: String(index),
      text: text(index),
      verdictChanges: [],
    }),
  );
  const markup = renderToStaticMarkup(<TimelineStrip points={points} at={0} />);
  return [...markup.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, label]) => label ?? '');
};

test('days are labelled six times at most, and the last one always', () => {
  expect(labelsOf(4, (index) => `${index + 1} Jan 2023`)).toEqual([
    '1 Jan 2023',
    '2 Jan 2023',
    '3 Jan 2023',
    '4 Jan 2023',
  ]);
  expect(labelsOf(17, (index) => `${index + 1} Jan 2023`)).toEqual([
    ...['1 Jan 2023', '4 Jan 2023', '7 Jan 2023', '10 Jan 2023', '13 Jan 2023'],
    '17 Jan 2023',
  ]);
});

test('times with their zone are long, so that only the first and the last have room', () => {
  expect(labelsOf(17, (index) => `14 Mar 2025, 09:${index + 10} (UTC−1)`)).toEqual([
    '14 Mar 2025, 09:10 (UTC−1)',
    '14 Mar 2025, 09:26 (UTC−1)',
  ]);
});

test('a single time has its label', () => {
  expect(labelsOf(1, () => '1 Jan 2023')).toEqual(['1 Jan 2023']);
});
