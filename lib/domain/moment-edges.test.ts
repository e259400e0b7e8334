import { describe, expect, it } from 'vitest';
import { momentWritten, spanOf, timeAsked } from './moment';

describe('the time that was asked for', () => {
  it('is kept up to a hundred characters, white space around it aside, and cut beyond', () => {
    expect(timeAsked('x'.repeat(100))).toBe('x'.repeat(100));
    expect(timeAsked(` ${'x'.repeat(100)} `)).toBe('x'.repeat(100));
    expect(timeAsked('x'.repeat(101))).toBe(`${'x'.repeat(100)}…`);
    expect(timeAsked(`${' '.repeat(200)}2023`)).toBe('');
    expect(momentWritten(`2023-01-02${'x'.repeat(100)}`, 'UTC')).toBe('not a time');
  });
});

describe('a day, a month or a year', () => {
  it.each([
    ['day', ['x2023-01-02', '2023-01-02x', '2023-01', '2023']],
    ['month', ['x2023-01', '2023-01x', '2023-01-02x', '2023']],
    ['year', ['x2023', '2023x', '2023-01-02x', '23']],
  ] as const)('that is not written as a %s has no time, and says so', (precision, written) => {
    for (const on of written) {
      expect(() => spanOf({ precision, on, zone: 'UTC' }, 'UTC')).toThrow(new RangeError(`No ${precision}: "${on}".`));
    }
  });

  it.each([
    ['month', '2023-01-17', '2023-01-01T00:00:00.000Z', '2023-01-31T23:59:59.999Z'],
    ['year', '2023-05', '2023-01-01T00:00:00.000Z', '2023-12-31T23:59:59.999Z'],
    ['year', '2023-05-17', '2023-01-01T00:00:00.000Z', '2023-12-31T23:59:59.999Z'],
  ] as const)('of which a part more is written covers the whole %s', (precision, on, first, last) => {
    const span = spanOf({ precision, on, zone: 'UTC' }, 'UTC');
    expect([span.first, span.last].map((at) => new Date(at).toISOString())).toEqual([first, last]);
  });
});
