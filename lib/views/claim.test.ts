import { describe, expect, it } from 'vitest';
import type { EventRecord } from '@/lib/domain/record';
import { count, passedOn, recordOf, said, timeOf, yesNo } from '@/lib/domain/testing/record';
import { assessClaim } from '@/lib/domain/verdict';
import { atLeast, exactly, fewerThan, freeText, onDate, stated, vague, yes } from '@/prisma/factories/values';
import { covidItaly } from '@/prisma/seed/covid-italy/record';
import { fredericksburg } from '@/prisma/seed/fredericksburg/record';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { quillhavenFerry as quillhaven } from '@/prisma/seed/quillhaven/record';
import { claimView } from './claim';
import type { ClaimView, RangesView, SeriesView, TimePlotView } from './claim-view';
import { factsOf } from './facts';
import type { StatementOnPage } from './statement';

const fail = (message: string): never => {
  throw new Error(message);
};
const claimOf = (record: EventRecord, slug: string) =>
  record.claims.find((one) => one.slug === slug) ?? fail(`no claim ${slug}`);
const viewOf = (record: EventRecord, slug: string): ClaimView => claimView(record, claimOf(record, slug), []);
const plotOf = ({ time }: ClaimView): TimePlotView =>
  time !== 'nothing to draw' && time.kind === 'plot' ? time : fail('no plot');
const seriesOf = (view: ClaimView, key: string): SeriesView =>
  plotOf(view).series.find((one) => one.key === key) ?? fail(`no line of ${key}`);
const statementOf = ({ groups }: ClaimView, ref: string): StatementOnPage =>
  groups.flatMap(({ folded, statements }) => [...folded, ...statements]).find((one) => one.ref === ref) ??
  fail(`no ${ref}`);
const sentence = ({ answer }: ClaimView) => answer.map((one) => one.map(({ text }) => text).join('')).join(' ');

describe('the killed of Makiivka', () => {
  const killed = viewOf(makiivka, 'killed');

  it('has an answer with the same facts as the page of the event', () => {
    expect(sentence(killed)).toBe(
      'Ukrainian military says about 400. Russian Ministry of Defence says 89; on 2 January it said 63. They cannot both be right: even the lowest reading of ‘about 400’ is more than 4 times 89. Three other pairs conflict too. Not compared: Unnamed source close to the Donetsk leadership (fewer than 100, counted so far: it rules nothing out here).',
    );
    const facts = factsOf(assessClaim(makiivka, claimOf(makiivka, 'killed'), 'latest'), makiivka);
    expect(killed.facts.map(({ text }) => text)).toEqual(facts);
  });

  it('moved from one origin to a gap of 6.3, and to 4.5 when the ministry said 89', () => {
    expect(killed.moves.moves.map(({ when, verdict, gap }) => [when, verdict.key, gap])).toEqual([
      ['1 Jan 2023', 'single origin', undefined],
      ['2 Jan 2023', 'disputed', 'at least 5.7 times apart'],
      ['4 Jan 2023', 'disputed', 'at least 4 times apart'],
    ]);
    expect(killed.moves.moves[2]?.why).toContain('Russian Ministry of Defence: 63 became 89');
    expect(killed.moves.since).toBe('25 Jan 2023');
  });

  it('as of a day knows nothing that was said later', () => {
    const then = claimView(makiivka, claimOf(makiivka, 'killed'), [], {
      on: '2023-01-02',
      precision: 'day',
      zone: 'UTC',
    });
    expect(then.asOf).toEqual({ text: '2 Jan 2023', key: '2023-01-02' });
    expect(sentence(then)).toContain(
      'Russian Ministry of Defence says 63. They cannot both be right: even the lowest reading of ‘about 400’ is more than 5.7 times 63.',
    );
    expect(then.moves.moves.map(({ when }) => when)).toEqual(['1 Jan 2023', '2 Jan 2023']);
    const days = then.groups.flatMap(({ folded, statements }) => [...folded, ...statements]).map((one) => one.dateTime);
    expect(days.length).toBeGreaterThan(2);
    expect(days.filter((day) => day.slice(0, 10) > '2023-01-02')).toEqual([]);
    expect(killed.asOf).toBeUndefined();
  });

  it('draws the ministry as a line that goes up on the 4th', () => {
    const { steps, value } = seriesOf(killed, 'ru-mod');
    expect(value).toBe('89, at first 63');
    expect(steps).toHaveLength(2);
    const [first, second] = steps;
    expect(first?.to).toBe(second?.from);
    expect(second?.at).toBeGreaterThan(first?.at ?? 1);
    expect(second?.to).toBe(1);
  });

  it('draws a denial separately, an unnamed group hollow, and open ends as such', () => {
    expect(seriesOf(killed, 'rozhin/s15').denied).toBe(true);
    expect(seriesOf(killed, 'ru-bloggers').hollow).toBe(true);
    expect(seriesOf(killed, 'bbc-russian').steps[0]?.open).toBe('high');
    expect(seriesOf(killed, 'solovyov').steps[0]?.open).toBe('low');
    expect(seriesOf(killed, 'ua-stratcom').steps[0]).toMatchObject({ open: 'none' });
  });

  it('says why something is not drawn, and has everything that is drawn as a table', () => {
    const plot = plotOf(killed);
    expect(plot.notDrawn).toContain(
      'Unnamed source close to the Donetsk leadership: fewer than 100, counted so far (it rules nothing out here)',
    );
    expect(plot.table.filter(({ name }) => name === 'Russian Ministry of Defence')).toMatchObject([
      { from: '2 Jan 2023', until: '4 Jan 2023', value: '63', range: '63' },
      { from: '4 Jan 2023', until: 'now', value: '89', range: '89' },
    ]);
    expect(plot.dates.map(({ label }) => label)).toEqual(['1 Jan', '2 Jan', '4 Jan', '25 Jan']);
    expect(plot).toMatchObject({ evenly: true, daysEnd: false });
  });

  it('ends its axis at what informs, and says what is wider than that', () => {
    const plot = plotOf(killed);
    expect(plot.note).toBeUndefined();
    expect(plot.figures.map(({ label }) => label)).toEqual(['0', '100', '200', '300', '400', '500', '600']);
    expect(plot.series.map(({ key }) => key)).not.toContain('girkin');
    expect(plot.beyond).toEqual(['Igor Girkin (Strelkov): many hundreds, killed and wounded together (0 to 999)']);
    expect(plot.table.map(({ name }) => name)).toContain('Igor Girkin (Strelkov)');
  });

  it('names three camps, and who cannot be right together', () => {
    expect(killed.camps.map(({ common }) => common)).toEqual(['89', '92 to 359', '360 to 440']);
    expect(killed.camps.filter(({ members }) => members.some(({ ref }) => ref === 's12'))).toHaveLength(3);
    expect(killed.pairs.shown.map(({ key }) => key)).toEqual(['s01 s10', 's01 s11', 's01 s23', 's23 s28']);
    expect(killed.pairs.more).toBe(0);
  });

  it('keeps every statement, and says what became of the 63', () => {
    const refs = killed.groups.flatMap(({ statements }) => statements.map(({ ref }) => ref));
    expect(refs.toSorted()).toEqual(
      makiivka.statements
        .filter(({ claim }) => claim === 'killed')
        .map(({ ref }) => ref)
        .toSorted(),
    );
    expect(statementOf(killed, 's20').standing).toEqual({
      kind: 'superseded',
      by: 's23',
      text: 'replaced on 4 Jan 2023 by 89',
    });
    expect(statementOf(killed, 's26').repeats).toEqual({ text: 'repeats Russian Ministry of Defence', ref: 's23' });
    expect(statementOf(killed, 's15').implied.text).toBe('denies 495 to 504');
    expect(killed.groups.every(({ folded }) => folded.length === 0)).toBe(true);
  });

  it('marks in the value what became of "about" at the hop where it changed', () => {
    const [bbc, news18] = statementOf(killed, 's01').hopsWithEvidence;
    expect(bbc?.marked).toBeUndefined();
    expect(news18?.marked?.filter(({ change }) => change === 'dropped').map(({ text }) => text.trim())).toEqual([
      'about',
    ]);
    expect(news18?.marked?.filter(({ change }) => change === 'added').map(({ text }) => text.trim())).toEqual([
      'at least',
    ]);
  });

  it('does not mark what a hop inherited', () => {
    const [, copied] = statementOf(viewOf(makiivka, 'wounded'), 's02').hopsWithEvidence.filter(
      ({ ref }) => ref >= 'r03',
    );
    expect(copied).toMatchObject({ ref: 'r04', drifts: [{ inherited: 'News18 took this over' }] });
    expect(copied?.marked).toBeUndefined();
  });
});

describe('the injured of Quillhaven', () => {
  const injured = viewOf(quillhaven, 'injured');

  it('keeps the direction of the Arabic words beside the translation', () => {
    const { words } = statementOf(injured, 'f01');
    expect(words).toMatchObject({ lang: 'ar', dir: 'rtl', quoted: true, translation: { lang: 'en', dir: 'ltr' } });
  });

  it('marks the words that were removed and added, each hop with its own evidence', () => {
    const [radio, hafenblatt, courier] = statementOf(injured, 'f01').hopsWithEvidence;
    expect([radio?.depth, hafenblatt?.depth, courier?.depth]).toEqual([0, 1, 2]);
    expect(hafenblatt?.drifts.at(-1)?.words?.map(({ change }) => change)).toContain('dropped');
    expect(courier?.evidence[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect((courier?.evidence[0]?.quote?.prefix ?? '').length).toBeLessThanOrEqual(200);
  });

  it('ends the line of what was taken back, and counts days from their end', () => {
    expect(seriesOf(injured, 'quill-courier')).toMatchObject({ ended: true, value: '30, no longer held' });
    expect(plotOf(injured).daysEnd).toBe(true);
    expect(statementOf(injured, 'f05').standing.text).toBe('withdrawn on 15 Mar 2025');
  });

  it('puts answers without an axis in lanes, and says where nothing was found', () => {
    const cause = viewOf(quillhaven, 'cause');
    expect(cause.time).toMatchObject({ kind: 'lanes' });
    expect(cause.moves.moves).toEqual([]);
    expect(cause.silent.map(({ name }) => name)).toContain('Harbour Office of Quillhaven');
  });
});

describe('answers that are times', () => {
  const rangesOf = ({ time }: ClaimView): RangesView =>
    time !== 'nothing to draw' && time.kind === 'ranges' ? time : fail('no lanes of ranges');

  it('have a lane each on one axis of times', () => {
    const began = rangesOf(viewOf(fredericksburg, 'began'));
    expect(began.unit).toBe('when it happened (UTC−5)');
    expect(began.ticks.map(({ label }) => label)).toEqual(['11 Dec', '12 Dec', '13 Dec', '14 Dec']);
    expect(began.lanes.find(({ name }) => name.startsWith('Phisterer'))).toMatchObject({
      value: '13 Dec 1862',
      said: '1883',
      mark: { openLow: false, openHigh: false },
    });
    expect(began.saidAtOnce).toBeUndefined();
  });

  it('and figures that were all given at one time, too, with that time', () => {
    const deaths = rangesOf(viewOf(covidItaly, 'deaths-17-march'));
    expect(deaths.saidAtOnce).toBe('17 Mar 2020');
    expect(deaths.lanes.map(({ value }) => value)).toEqual([
      '2,503, up to that morning, counted',
      '2,158, up to that morning, counted',
    ]);
    expect(deaths.notDrawn).toEqual([]);
  });

  it('show what a source said before on its lane', () => {
    const claim = timeOf();
    const view = claimView(
      recordOf(
        [claim],
        [
          said('s1', 'a', stated(onDate('2023-01-01', 'UTC'))),
          said('s2', 'a', stated(onDate('2023-01-03', 'UTC')), { day: 2 }),
        ],
      ),
      claim,
      [],
    );
    expect(rangesOf(view).lanes).toMatchObject([
      { value: '3 Jan 2023, at first 1 Jan 2023', said: '2 Jan 2023', ended: false, mark: { before: [0.167] } },
    ]);
  });
});

describe('a claim', () => {
  const only = (...statements: Parameters<typeof recordOf>[1]) => {
    const claim = count();
    return claimView(recordOf([claim], statements), claim, []);
  };

  it('without a statement has nothing to draw, and says so', () => {
    const view = only();
    expect(view).toMatchObject({ time: 'nothing to draw', groups: [], camps: [] });
    expect(sentence(view)).toBe('Nobody has said anything on this question yet.');
  });

  it('with one value comes from one body, and a plot would show no more than the value', () => {
    const view = only(said('s1', 'a', stated(exactly(63))));
    expect(view.time).toBe('nothing to draw');
    expect(sentence(view)).toBe('Only one source gives an answer: a (63).');
  });

  it('that nobody answers with a value has nothing to draw', () => {
    const view = only(said('s1', 'a', { form: 'declined' }));
    expect(view.time).toBe('nothing to draw');
    expect(sentence(view)).toBe('No source gives an answer. What they said instead is below.');
  });

  it('with answers that are all compatible says so, and offers no figure that nobody gave', () => {
    const view = only(said('s1', 'a', stated(atLeast(60))), said('s2', 'b', stated(fewerThan(100))));
    expect(sentence(view)).toBe('The answers can all be true at once: the ranges overlap.');
  });

  it('of times, of yes and no, and in sentences has its view', () => {
    const days = timeOf();
    const told = said('s1', 'a', stated(onDate('2023-01-01', 'UTC')));
    const toldToo = said('s2', 'b', stated(onDate('2023-01-02', 'UTC')));
    expect(claimView(recordOf([days], [told, toldToo]), days, []).time).toMatchObject({ kind: 'ranges' });
    const answers = said('s1', 'a', stated(yes));
    expect(claimView(recordOf([yesNo], [answers]), yesNo, []).time).toBe('nothing to draw');
    const later = said('s2', 'b', stated(yes), { day: 2 });
    expect(claimView(recordOf([yesNo], [answers, later]), yesNo, []).time).toMatchObject({ kind: 'lanes' });
    const words = said('s1', 'a', stated(freeText('it fell')));
    expect(claimView(recordOf([{ ...yesNo, type: 'text' }], [words]), { ...yesNo, type: 'text' }, []).answer).toEqual([
      [{ text: 'Answers in sentences are shown side by side. They are never compared automatically.' }],
    ]);
  });

  it('draws the edges of a range that has no figure', () => {
    const view = only(said('s1', 'a', stated(vague(24, 99))), said('s2', 'b', stated(exactly(63)), { day: 2 }));
    expect(seriesOf(view, 'a').steps).toMatchObject([{ edges: true, open: 'none' }]);
  });

  it('draws what ends beyond the axis without an edge there, and what is wider than it not at all', () => {
    const view = only(
      said('s1', 'a', stated(exactly(63))),
      said('s2', 'b', stated(exactly(450)), { day: 2 }),
      said('s3', 'c', stated(vague(200, 999)), { day: 2 }),
      said('s4', 'd', stated(vague(0, 9999)), { day: 2 }),
      said('s5', 'e', stated(vague(2000, 9999)), { day: 2 }),
    );
    expect(plotOf(view).figures.at(-1)).toEqual({ at: 1, label: '500' });
    expect(seriesOf(view, 'c').steps).toEqual([{ from: 0.86, to: 1, low: 0.4, high: 1, open: 'high', at: 0.4 }]);
    expect(plotOf(view).series.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(plotOf(view).beyond).toHaveLength(2);
  });

  it('moves a relative value with what it refers to', () => {
    const below = { type: 'number', relation: 'fewer than', than: 's1' } as const;
    const view = only(
      said('s1', 'a', stated(exactly(63))),
      said('s2', 'b', stated(below), { day: 2 }),
      said('s3', 'a', { form: 'withdrawn' }, { day: 3 }),
    );
    expect(seriesOf(view, 'b')).toMatchObject({ ended: true });
    expect(plotOf(view).notDrawn).toContain('b: fewer than a’s 63 (it refers to a withdrawn statement)');
  });

  it('with 300 statements folds away what was replaced, and tells the first twenty pairs', () => {
    const statements = Array.from({ length: 300 }, (_, n) =>
      said(`s${n + 1}`, `a${n % 60}`, stated(exactly(10 * n + 11)), {
        saidAt: { precision: 'minute', at: new Date(Date.UTC(2023, 0, 1, 0, n)).toISOString(), zone: 'UTC' },
      }),
    );
    const claim = count();
    const record = recordOf([claim], statements, {
      renderings: [passedOn('r1', 's300', 'an-outlet', stated(exactly(3000)))],
    });
    const before = performance.now();
    const view = claimView(record, claim, []);
    expect(performance.now() - before).toBeLessThan(5000);
    expect(view.groups).toHaveLength(60);
    expect(view.groups.flatMap(({ statements: shown }) => shown)).toHaveLength(60);
    expect(view.groups.flatMap(({ folded }) => folded)).toHaveLength(240);
    expect(view.pairs.shown).toHaveLength(20);
    expect(view.pairs.more).toBe((60 * 59) / 2 - 20);
    expect(plotOf(view).dates.length).toBeLessThan(9);
    expect(plotOf(view).readBy).toBe('day');
    expect(seriesOf(view, 'a0').steps).toHaveLength(1);
  });
});
