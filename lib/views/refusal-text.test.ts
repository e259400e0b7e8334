import { describe, expect, it } from 'vitest';
import { refused } from '@/lib/domain/refusal';
import { passedOn } from '@/lib/domain/testing/record';
import { confirmed } from '@/prisma/factories/values';
import { entryRefusalText } from './refusal-text';

describe('why an entry is refused', () => {
  const entry = refused('named twice', 'basedOn');
  it('is a sentence', () => {
    expect(entryRefusalText(entry)).toBe('The same thing is named twice.');
  });

  it('names the one that refers to it', () => {
    expect(entryRefusalText({ ...entry, of: passedOn('r1', 's1', 'o', confirmed) })).toBe(
      'r1 would no longer be right. The same thing is named twice.',
    );
  });
});
