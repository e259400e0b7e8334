import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { count, passedOn, recordOf, said } from '@/lib/domain/testing/record';
import { about, exactly, stated } from '@/prisma/factories/values';
import { fredericksburg } from '@/prisma/seed/fredericksburg/record';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { quillhavenFerry } from '@/prisma/seed/quillhaven/record';
import { eventView } from './event';
import type { ShortCellView } from './event-view';

type Records = typeof makiivka;

/** "about 400 / 1 Jan": the two lines of a cell as a reader sees them. */
function lines(record: Records, question: string, source: string): string {
  const { rows } = eventView(record, 'latest', new Map());
  const short = rows.find(({ key }) => key === question)?.cells[source]?.short;
  return short === undefined ? 'nothing logged' : printed(short);
}

function printed({ lead = '', value, rest = '', marked, was = [], notes }: ShortCellView): string {
  const first = marked
    ? marked
        .map(({ text, change }) => (change === 'dropped' ? `−${text}` : change === 'added' ? `+${text}` : text))
        .join('')
    : [lead, value, rest].filter((part) => part !== '').join(' ');
  const second = [...was.map((one) => `${one.value} until ${one.until}`), ...notes].join(' · ');
  return [first, second].filter((line) => line !== '').join(' / ');
}

describe('a cell of the compact table', () => {
  it('has the value, and the date without the year that everybody knows', () => {
    expect(lines(makiivka, 'killed', 'ua-stratcom')).toBe('about 400 / 1 Jan');
    expect(lines(makiivka, 'time', 'bezsonov')).toBe('00:02 1 Jan / 1 Jan');
    expect(lines(fredericksburg, 'union-killed', 'bodart')).toMatch(/ \/ 1908$/);
  });

  it('has what was said before, and not its date a second time', () => {
    expect(lines(makiivka, 'killed', 'ru-mod')).toBe('89 / 63 until 4 Jan');
  });

  it('has the figure that a comparison names, and the short name of whom it repeats', () => {
    expect(lines(makiivka, 'killed', 'solovyov')).toBe('fewer than about 400 / 2 Jan');
    expect(lines(makiivka, 'killed', 'uk-mod')).toBe('89 / repeats Russian defence ministry');
  });

  it('has what an outlet changed, as it was and as it became, and whose change it is if not its own', () => {
    expect(lines(makiivka, 'killed', 'news18')).toBe('−about+at least 400 / 3 of 5 changed');
    expect(lines(makiivka, 'wounded', 'news18')).toBe('−about 300 / changed · by BBC');
    expect(lines(makiivka, 'killed', 'bbc')).toBe('passes on 5');
  });

  it('has a sign of what an outlet changed, also where its own answer is shown, and of a range', () => {
    const claim = count();
    const range = { type: 'number', relation: 'between', low: new Big(12), high: new Big(17) } as const;
    const own = said('s2', 'paper', stated(exactly(15)));
    const renderings = [passedOn('r1', 's1', 'paper', stated(about(20)))];
    const cell = (statements: Parameters<typeof recordOf>[1]) =>
      eventView(recordOf([claim], statements, { renderings }), 'latest', new Map()).rows[0]?.cells.paper?.short;
    const speaker = said('s1', 'a', stated(range));
    const relaying = cell([speaker]);
    expect(relaying && [printed(relaying), relaying.isChanged]).toEqual(['−12 to 17+about 20 / changed', true]);
    const speaking = cell([speaker, own]);
    expect(speaking?.notes.at(-1)).toBe('passes on 1, changed');
    expect([speaking?.value, speaking?.isChanged]).toEqual(['15', true]);
  });

  it('has the scope of a figure, a search that found nothing, and nothing where nothing is logged', () => {
    expect(lines(makiivka, 'killed', 'bbc-russian')).toBe('at least 92 / identified by name · 25 Jan');
    expect(lines(quillhavenFerry, 'cause', 'quillhaven-harbour-office')).toBe('silent until 20 Mar');
    expect(lines(makiivka, 'weapon', 'ru-mod')).toBe('nothing logged');
  });
});
