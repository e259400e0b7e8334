import { describe, expect, it } from 'vitest';
import { refused } from '@/lib/domain/refusal';
import { passedOn } from '@/lib/domain/testing/record';
import { confirmed } from '@/prisma/factories/values';
import { entryRefusalText, refusalText } from './refusal-text';

describe('why a step is refused', () => {
  it('names what has to be published first', () => {
    expect(refusalText({ after: ['event', 'claim'] })).toBe('Publish its event and question first.');
  });

  it('names what is in the way of discarding something', () => {
    const uses = [
      { kind: 'statement', ref: 's3' },
      { kind: 'search' },
      { kind: 'search' },
      { kind: 'source' },
    ] as const;
    expect(refusalText({ usedBy: uses })).toBe(
      'It is in use by s3, 1 source and 2 searches. Discard these first, or revise them.',
    );
  });
});

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
