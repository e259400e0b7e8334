import { describe, expect, it } from 'vitest';
import { captured, quoteIn } from './captured';

describe('the place of a quote', () => {
  it('counts code points, so a character outside the first plane counts once', () => {
    expect(quoteIn('🌊🌊 high water', 'high')).toEqual({
      exact: 'high',
      prefix: '🌊🌊 ',
      suffix: ' water',
      start: 3,
      end: 7,
    });
  });

  it('keeps no more context than asked for, and cuts no character in half', () => {
    expect(quoteIn('ab🌊 x 🌊cd', 'x', 2)).toMatchObject({ prefix: '🌊 ', suffix: ' 🌊' });
  });

  it('refuses words that are not in the text', () => {
    expect(() => quoteIn('high water', 'low water')).toThrow('does not stand');
    expect(() => quoteIn('high water', '')).toThrow('does not stand');
  });

  it('refuses words that occur twice, also if they overlap', () => {
    expect(() => quoteIn('water, water', 'water')).toThrow('more than once');
    expect(() => quoteIn('anana', 'ana')).toThrow('more than once');
  });
});

describe('a captured document', () => {
  it('has the hash of its text in UTF-8', () => {
    const { document } = captured('empty', {
      title: 'An empty page',
      text: '',
      capturedAt: '2025-03-14T00:00:00.000Z',
    });
    expect(document).toMatchObject({ sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' });
  });
});
