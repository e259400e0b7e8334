import { describe, expect, it } from 'vitest';
import { timeAsked } from './moment';

describe('the time that was asked for', () => {
  it('is kept up to a hundred characters, white space around it aside, and cut beyond', () => {
    expect(timeAsked('x'.repeat(100))).toBe('x'.repeat(100));
    expect(timeAsked(` ${'x'.repeat(100)} `)).toBe('x'.repeat(100));
    expect(timeAsked('x'.repeat(101))).toBe(`${'x'.repeat(100)}…`);
  });
});
