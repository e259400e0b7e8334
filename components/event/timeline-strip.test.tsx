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
  expect(labelsOf(4, (index) => `${index + 1} Jan`)).toEqual(['1 Jan', '2 Jan', '3 Jan', '4 Jan']);
  expect(labelsOf(17, (index) => `${index + 1} Jan`)).toEqual(['1 Jan', '5 Jan', '9 Jan', '13 Jan', '17 Jan']);
  expect(labelsOf(12, (index) => `${index + 1} Jan`)).toHaveLength(4);
});

test('times with their hour are long, so that few have room', () => {
  expect(labelsOf(17, (index) => `14 Mar, 09:${index + 10}`)).toEqual([
    '14 Mar, 09:10',
    '14 Mar, 09:17',
    '14 Mar, 09:26',
  ]);
});

test('where not even two have room, the last has its label', () => {
  expect(labelsOf(3, (index) => `14 Mar 2025, 09:${index + 10} (UTC−1)`)).toEqual(['14 Mar 2025, 09:12 (UTC−1)']);
});

test('a single time has its label', () => {
  expect(labelsOf(1, () => '1 Jan 2023')).toEqual(['1 Jan 2023']);
});
