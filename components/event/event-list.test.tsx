import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { EventListItem } from '@/lib/views/event-view';
import { EventList } from './event-list';

const mark = { tone: 'a', from: 0.1, to: 0.3, openLow: false, openHigh: true, hollow: false } as const;
const item: EventListItem = {
  slug: 'one',
  title: 'One <b>event</b>',
  fictional: false,
  summary: 'What it was.',
  questions: '3 questions',
  disputed: '1 disputed',
  isDisputed: true,
  sources: '4 sources',
  changed: '2 Jan 2023',
  changedAt: '2023-01-02T10:00:00Z',
  question: { slug: 'killed', text: 'How many were killed?' },
  finding: {
    sentences: [[{ text: 'They ' }, { text: 'cannot both be right', disputed: 'killed' }]],
    told: [
      { name: 'وزارة الدفاع', value: '89', mark },
      { name: 'Ministry', value: '63' },
    ],
    axis: { log: true, ticks: [{ at: 0, label: '0' }], others: [mark], otherAnswers: 1 },
  },
};
const shown = (items: readonly EventListItem[], more = {}) =>
  renderToStaticMarkup(<EventList items={items} order="latest" page={1} pages={1} total={items.length} {...more} />);

describe('an event in the list', () => {
  const html = shown([item]);

  test('has its finding, and a link to its question', () => {
    expect(html).toContain('>cannot both be right</a>');
    expect(html).toContain('<a href="/events/one/claims/killed">How many were killed?</a>');
    expect(html).toContain('3 questions, <b>1 disputed</b>, 4 sources.');
    expect(html).not.toContain('What it was.');
  });

  test('has names in their own direction, and texts as they are', () => {
    expect(html).toContain('<bdi class="finding-name">وزارة الدفاع</bdi>');
    expect(html).toContain('One &lt;b&gt;event&lt;/b&gt;');
  });

  test('is drawn for who can see it; others read the names and the figures', () => {
    const pictures = html.match(/<svg[^>]*>/g) ?? [];
    expect(pictures.length).toBeGreaterThan(2);
    expect(pictures.filter((one) => !one.includes('aria-hidden="true"'))).toEqual([]);
    expect(html).not.toContain('style=');
    expect(html).toContain('logarithmic');
    expect(html).toContain('1 other answer<');
  });

  test('has its summary where no finding is stored', () => {
    const { finding: _, ...without } = item;
    expect(shown([without])).toContain('What it was.');
    expect(shown([without])).not.toContain('<figure');
  });
});

test('only the first event of the first page goes across the page', () => {
  const two = [item, { ...item, slug: 'two' }];
  expect(shown(two).match(/data-lead/g)).toHaveLength(1);
  const further = shown(two, { page: 2, pages: 250, total: 5000 });
  expect(further).not.toContain('data-lead');
  expect(further).toContain('Page 2 of 250');
  expect(further).toContain('5,000 events');
});

test('an empty list says so, and has nothing to sort', () => {
  const html = shown([]);
  expect(html).toContain('No event is published yet.');
  expect(html).not.toContain('Most disputed first');
});
