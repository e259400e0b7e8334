import { describe, expect, it } from 'vitest';
import { fidelityOf } from '@/lib/domain/fidelity';
import type { Statement } from '@/lib/domain/record';
import { count, recordOf, said } from '@/lib/domain/testing/record';
import { denied, exactly, stated } from '@/prisma/factories/values';
import { kyivAttack } from '@/prisma/seed/kyiv-attack/record';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { eventView } from './event';
import { eventListItem } from './event-list';
import type { CellView, EventView, OpenedCellView, RowView } from './event-view';
import { openedView } from './opened';
import { listedEvent } from './testing/in-short';

const outlets = [...new Set(makiivka.renderings.map(({ outlet }) => outlet))];
const fidelities = new Map(outlets.map((outlet) => [outlet, fidelityOf([makiivka, kyivAttack], outlet)]));
const asOf = (on: string): EventView =>
  eventView(makiivka, { precision: 'day', on, zone: 'Europe/Moscow' }, fidelities);
const latest = eventView(makiivka, 'latest', fidelities);

const row = (view: EventView, key: string): RowView =>
  view.rows.find((one) => one.key === key) ?? fail(`no row ${key}`);
const cell = (view: EventView, claim: string, source: string): CellView =>
  row(view, claim).cells[source] ?? fail(`nothing logged for ${source}`);
const opened = (claim: string, source: string): OpenedCellView => {
  const row = openedView(makiivka, 'latest', claim);
  return (row !== 'not found' && row[source]) || fail(`nothing logged for ${source}`);
};
const fail = (message: string): never => {
  throw new Error(message);
};
const sentences = (view: EventView) => view.answer.map((phrases) => phrases.map(({ text }) => text).join(''));
const column = (key: string) => latest.sides.flatMap(({ columns }) => columns).find((one) => one.key === key);

describe('a withdrawal', () => {
  const value = said('s1', 'a', stated(exactly(63)));
  const taken = said('s3', 'a', { form: 'withdrawn' }, { day: 3 });
  const entries = (...statements: Statement[]) =>
    cell(eventView(recordOf([count({ slug: 'killed' })], statements), 'latest', new Map()), 'killed', 'a').entries;

  it('shows what it took back, and what that had replaced', () => {
    expect(entries(value, taken)).toMatchObject([{ shown: 'withdrew what it had said', was: [{ value: '63' }] }]);
    const denial = said('s2', 'a', denied(exactly(9)), { day: 2 });
    const again = said('s0', 'a', stated(exactly(60)));
    expect(entries(again, value, denial, taken)).toMatchObject([
      {
        ref: 's3',
        was: [
          { value: '63', until: '3 Jan 2023' },
          { value: '60', until: '1 Jan 2023' },
        ],
      },
    ]);
  });

  it('of one of several leaves the others', () => {
    const denial = said('s2', 'a', denied(exactly(9)), { day: 2 });
    const takesOne = said('s3', 'a', { form: 'withdrawn', takesBack: ['s2'] }, { day: 3 });
    expect(entries(value, denial, takesOne)).toMatchObject([
      { ref: 's1', was: [] },
      { ref: 's3', was: [] },
    ]);
  });
});

describe('the killed of Makiivka', () => {
  it('the ministry says 89, and said 63 until two days later', () => {
    const [entry] = cell(latest, 'killed', 'ru-mod').entries;
    expect(entry).toMatchObject({ shown: '89', was: [{ value: '63', until: '4 Jan 2023' }] });
    const [full] = opened('killed', 'ru-mod').entries;
    expect(full?.was).toMatchObject([{ ref: 's20', value: '63', said: '2 Jan 2023', until: '4 Jan 2023' }]);
    expect(full?.was[0]?.evidence.length).toBeGreaterThan(0);
  });

  it('the bloggers and Solovyov say fewer than StratCom, and contradict it', () => {
    for (const source of ['ru-bloggers', 'solovyov']) {
      const { entries, against } = cell(latest, 'killed', source);
      expect(entries[0]).toMatchObject({ shown: 'fewer', beside: 'than Ukrainian military’s about 400' });
      expect(against).toEqual(['ua-stratcom']);
      expect(opened('killed', source)).toMatchObject({
        entries: [{ implied: { text: '0 to 359' } }],
        against: [{ column: 'ua-stratcom' }],
      });
    }
  });

  it('92 known by name contradict 89 and not about 400', () => {
    const { entries, against } = cell(latest, 'killed', 'bbc-russian');
    expect(entries[0]).toMatchObject({ shown: 'at least 92', otherScope: { relation: 'narrower' } });
    expect(opened('killed', 'bbc-russian').entries[0]?.implied.text).toBe('92 or more');
    expect(against).toEqual(['ru-mod']);
  });

  it('the UK ministry hedges, and its words stand beside the value', () => {
    expect(cell(latest, 'exposed', 'uk-mod').entries).toMatchObject([
      { shown: 'soldiers quartered beside ammunition', asides: ['“a realistic possibility”'] },
    ]);
  });

  it('the BBC names the four that it relays and the administration that declined', () => {
    const { entries, relays } = cell(latest, 'killed', 'bbc');
    expect(entries).toEqual([]);
    expect(relays.map(({ speaker, value }) => [speaker, value])).toEqual([
      ['Ukrainian military (StratCom of the Armed Forces)', 'about 400'],
      ['Daniil Bezsonov', 'confirms, no number'],
      ['Russian bloggers (as a group)', 'fewer than Ukrainian military’s about 400'],
      ['Vladimir Solovyov', 'fewer than Ukrainian military’s about 400'],
      ['Russian-installed Donetsk administration', 'declined to give a number'],
    ]);
  });

  it('News18’s "at least" is told as drift, with its hop', () => {
    expect(cell(latest, 'killed', 'news18').relays[0]).toMatchObject({
      value: 'at least 400',
      drift: 'News18 turned ‘about’ into ‘at least’, if it got this from BBC News (our inference)',
    });
    const [first] = opened('killed', 'news18').relays;
    expect(first?.drifts.map(({ text }) => text)).toEqual([
      'News18 turned ‘about’ into ‘at least’, if it got this from BBC News (our inference)',
    ]);
  });

  it('a denial and a refusal are shown beside the value', () => {
    expect(cell(latest, 'killed', 'rozhin').entries.map(({ shown }) => shown)).toEqual(['denies 500']);
    expect(cell(latest, 'killed', 'girkin').entries.map(({ shown }) => shown)).toEqual([
      'many hundreds',
      'declined to give a number',
    ]);
    expect(cell(latest, 'killed', 'bezsonov').entries[0]?.shown).toBe('confirms, no number');
  });

  it('an echo says whom it repeats', () => {
    expect(cell(latest, 'killed', 'uk-mod').entries[0]?.repeats?.text).toBe('repeats Russian Ministry of Defence');
  });

  it('the row changes with the time as of which it is shown', () => {
    expect(row(asOf('2023-01-01'), 'killed').verdict.key).toBe('single origin');
    expect(row(asOf('2023-01-02'), 'killed')).toMatchObject({
      verdict: { key: 'disputed' },
      facts: ['at least 5.7 times apart'],
    });
    expect(row(asOf('2023-01-04'), 'killed').facts).toEqual(['at least 4 times apart']);
  });
});

it('verdicts of the other rows', () => {
  expect(row(asOf('2023-01-01'), 'rockets').verdict.key).toBe('no value');
  expect(row(latest, 'rockets').verdict.key).toBe('single origin');
  expect(row(latest, 'rockets').facts).toEqual([]);
  expect(row(latest, 'time')).toMatchObject({ verdict: { key: 'agreed' }, facts: ['within 5 minutes'] });
  for (const key of ['building', 'wounded']) expect(row(latest, key).verdict.key).not.toBe('disputed');
});

it('an implied time is given in the zone of the event', () => {
  expect(opened('time', 'bezsonov').entries[0]?.implied.text).toBe(
    '31 Dec 2022, 23:59:30 (UTC+3) to 1 Jan 2023, 00:05:29 (UTC+3)',
  );
});

it('fidelity counts everything that an outlet passed on', () => {
  expect(column('bbc')?.fidelity).toBe('passed on 10 statements, 9 of them unchanged');
  expect(column('news18')?.fidelity).toBe('passed on 10 statements, 4 of them unchanged');
});

it('groups by side, no side last, and folds what is alone', () => {
  expect(latest.sides.map(({ label }) => label)).toEqual(['Ukraine', 'Russia', 'No side']);
  expect(latest.folded).toContain('azarov');
  for (const key of ['ua-stratcom', 'ru-mod', 'ru-bloggers', 'solovyov', 'bbc', 'bbc-russian']) {
    expect(latest.folded).not.toContain(key);
  }
});

it('answers in sentences made from the data', () => {
  expect(sentences(latest)).toEqual([
    'How many Russian servicemen were killed? Ukrainian military says about 400. Russian Ministry of Defence says 89; on 2 January it said 63. They cannot both be right: even the lowest reading of ‘about 400’ is more than 4 times 89. Three other pairs conflict too.',
    'All three sources that give a time agree to within five minutes.',
    'Four other questions show no conflict; three have one source only.',
  ]);
  expect(sentences(asOf('2023-01-01'))[0]).toBe('No two sources contradict each other.');
  expect(sentences(asOf('2022-12-01'))).toEqual(['Nobody had yet said anything on these questions.']);
});

it('words have quotation marks only where they may', () => {
  for (const { key, cells } of latest.rows) {
    for (const source of Object.keys(cells)) {
      for (const { words } of opened(key, source).entries) expect(words.quoted).toBe(words.kind !== 'in our words');
    }
  }
  expect(opened('killed', 'solovyov').entries[0]?.words).toMatchObject({
    quoted: true,
    kind: 'translation by BBC News',
  });
});

it('the list names the most disputed question', () => {
  expect(eventListItem(listedEvent(makiivka))).toMatchObject({
    questions: '9 questions',
    disputed: '1 disputed',
    isDisputed: true,
    question: { slug: 'killed', text: 'How many Russian servicemen were killed?' },
  });
});

it('the list counts what is disputed in words', () => {
  const listed = listedEvent(makiivka);
  const told = (claims: number, disputed: number) => {
    const { questions, disputed: many } = eventListItem({
      ...listed,
      counts: { claims, sources: 2 },
      verdicts: new Map([['disputed', disputed]]),
    });
    return `${questions}, ${many}`;
  };
  expect([told(1, 1), told(1, 0), told(3, 0), told(3, 1), told(1200, 1000)]).toEqual([
    '1 question, disputed',
    '1 question, not disputed',
    '3 questions, none disputed',
    '3 questions, 1 disputed',
    '1,200 questions, 1,000 disputed',
  ]);
});
