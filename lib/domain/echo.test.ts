import { describe, expect, it } from 'vitest';
import { atLeast, declined, exactly, stated, withdrawn } from '@/prisma/factories/values';
import type { Moment, Source, Statement } from './record';
import { count, dayOf, recordOf, said } from './testing/record';
import type { Content } from './value';
import { assessClaim } from './verdict';

// What repeats other statements (method.md, "Position, origin").

const claim = count();
const n = (figure: number): Content => stated(exactly(figure));

function read(statements: readonly Statement[], sources: readonly Source[] = []) {
  const reading = assessClaim(recordOf([claim], statements, { sources }), claim, 'latest');
  return {
    compared: reading.positions.map(({ statement, softly }) => `${statement.id}${softly ? ` ${softly}` : ''}`),
    echoes: reading.echoes.map(({ statement, roots, moved }) => {
      const until = moved ? ` until ${moved.by.id}` : '';
      return `${statement.id} of ${roots.map(({ id }) => id).join(' and ') || 'what is not on record'}${until}`;
    }),
    origins: reading.origins.counted.map(({ id }) => id),
    verdict: reading.verdict,
    isFirm: reading.howDisputed.isFirm,
    voices: reading.voices.map(({ id }) => id),
  };
}

const moved = [said('s1', 'm', n(63)), said('s2', 'm', n(89), { day: 4 })];
const at = (hour: string, day: number): { saidAt: Moment } => ({
  saidAt: { precision: 'hour', at: `${dayOf(day)}T${hour}Z`, zone: 'UTC' },
});

describe('an echo of what its speaker still holds', () => {
  it('is a voice, and no origin', () => {
    const found = read([said('s1', 'm', n(63)), said('s2', 'b', n(63), { basedOn: ['s1'] })]);
    expect(found).toMatchObject({
      compared: ['s1'],
      echoes: ['s2 of s1'],
      verdict: 'single origin',
      voices: ['m', 'b'],
    });
  });

  it('is none if it is based on nothing', () => {
    const both = [said('s1', 'm', n(63)), said('s2', 'b', n(63), { basedOn: [] })];
    expect(read(both)).toMatchObject({ compared: ['s1', 's2'], echoes: [], verdict: 'agreed' });
  });

  it('of one that declined is not of the past once that gives a figure', () => {
    const both = [said('s1', 'm', declined), said('s2', 'b', n(63), { day: 2, basedOn: ['s1'] })];
    expect(read([...both, said('s3', 'm', n(89), { day: 3 })]).echoes).toEqual(['s2 of s1']);
  });

  it('is of what is not on record if the links form a circle, which entry refuses', () => {
    const both = [said('s1', 'm', n(63), { basedOn: ['s2'] }), said('s2', 'b', n(63), { basedOn: ['s1'] })];
    expect(read(both)).toMatchObject({
      compared: [],
      echoes: ['s1 of what is not on record', 's2 of what is not on record'],
    });
  });

  it('(2) of what its speaker said again is still one', () => {
    const again = [said('s1', 'm', n(89)), said('s2', 'm', n(89), { day: 2 })];
    const found = read([...again, said('s3', 'g', n(89), { day: 3, basedOn: ['s1'] })]);
    expect(found).toMatchObject({ compared: ['s2'], echoes: ['s3 of s1'], verdict: 'single origin' });
  });

  it('(2) of several names them all', () => {
    const two = [said('s1', 'm', n(63)), said('s2', 'k', n(400))];
    const both = said('s3', 'b', n(63), { basedOn: ['s1', 's2'] });
    expect(read([...two, both]).echoes).toEqual(['s3 of s1 and s2']);
    expect(read([...two, both, said('s4', 'd', n(63), { basedOn: ['s3'] })]).echoes).toContain('s4 of s1 and s2');
    expect(read([...two, { ...both, basedOn: ['s1', 'gone'] }]).echoes).toEqual(['s3 of what is not on record']);
  });
});

describe('an echo of what its speaker has replaced since (2)', () => {
  it('if it was said before that, repeats what was said until then', () => {
    const found = read([...moved, said('s3', 'b', n(63), { day: 2, basedOn: ['s1'] })]);
    expect(found).toMatchObject({ compared: ['s2'], echoes: ['s3 of s1 until s2'], verdict: 'single origin' });
  });

  it('if it may have been said before that, likewise: the same day, or at a time that nobody knows', () => {
    for (const more of [{ day: 4 }, at('23:00', 4), { day: 10, saidAtNotKnown: true as const }]) {
      const found = read([...moved, said('s3', 'b', n(63), { basedOn: ['s1'], ...more })]);
      expect(found).toMatchObject({ compared: ['s2'], echoes: ['s3 of s1 until s2'] });
    }
  });

  it('if it was surely said after, stands by the older figure: an origin of its own, compared, and never firm', () => {
    const found = read([...moved, said('s3', 'b', n(63), { basedOn: ['s1'], ...at('00:00', 5) })]);
    expect(found).toMatchObject({
      compared: ['s2', 's3 late echo'],
      echoes: [],
      origins: ['m', 'b'],
      verdict: 'disputed',
      isFirm: false,
    });
  });

  it('if it was said at the very minute of the replacement, was not surely said after it', () => {
    const at = (minute: number): Moment => ({ precision: 'minute', at: `${dayOf(4)}T12:0${minute}Z`, zone: 'UTC' });
    const two = [said('s1', 'm', n(63)), said('s2', 'm', n(89), { saidAt: at(5) })];
    const echo = (minute: number) => said('s3', 'b', n(63), { basedOn: ['s1'], saidAt: at(minute) });
    expect(read([...two, echo(5)]).echoes).toEqual(['s3 of s1 until s2']);
    expect(read([...two, echo(6)]).compared).toEqual(['s2', 's3 late echo']);
  });

  it('is late as well after a withdrawal', () => {
    const back = [said('s1', 'm', n(63)), said('s2', 'm', withdrawn, { day: 4 })];
    expect(read([...back, said('s3', 'b', n(63), { day: 10, basedOn: ['s1'] })])).toMatchObject({
      compared: ['s3 late echo'],
      verdict: 'single origin',
      origins: ['b'],
    });
  });

  it('of several is late if one of them had been replaced', () => {
    const two = [...moved, said('s3', 'k', n(63))];
    expect(read([...two, said('s4', 'b', n(63), { day: 10, basedOn: ['s3', 's1'] })]).compared).toEqual([
      's3',
      's2',
      's4 late echo',
    ]);
  });

  it('that is late is what others repeat', () => {
    const late = [...moved, said('s3', 'b', n(63), { day: 10, basedOn: ['s1'] })];
    const found = read([...late, said('s4', 'd', n(63), { day: 11, basedOn: ['s3'] })]);
    expect(found).toMatchObject({ compared: ['s2', 's3 late echo'], echoes: ['s4 of s3'], origins: ['m', 'b'] });
  });

  it('is past if its own source says something else', () => {
    const late = [...moved, said('s3', 'b', n(63), { day: 10, basedOn: ['s1'] })];
    expect(read([...late, said('s4', 'b', n(90), { day: 11 })]).compared).toEqual(['s2', 's4']);
  });

  it('that came before a higher figure of a running total repeats what is still in force', () => {
    const running = count({ running: true });
    const echo = said('s3', 'b', n(63), { day: 10, basedOn: ['s1'] });
    const reading = assessClaim(recordOf([running], [...moved, echo]), running, 'latest');
    expect(reading.echoes.map(({ statement, moved: by }) => [statement.id, by])).toEqual([['s3', undefined]]);
  });

  it('adds no contradiction with its speaker as of a time before that', () => {
    const late = [...moved, said('s3', 'b', stated(atLeast(63)), { day: 3, basedOn: ['s1'] })];
    const then = { precision: 'day', on: dayOf(3), zone: 'UTC' } as const;
    const reading = assessClaim(recordOf([claim], late), claim, then);
    expect(reading.echoes.map(({ moved: by }) => by)).toEqual([undefined]);
    expect(reading.verdict).toBe('single origin');
  });
});
