import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Answer, progressLine, readBytes, readyLine } from './answer';
import { cleanText } from './clean-text';
import type { TextRead } from './document-file';

const TEXT = 'At least 400 😀\n\nдев’ять\tﬁ';
const read: TextRead = {
  ok: true,
  mediaType: 'text/plain',
  readBy: 'plain 1',
  text: TEXT,
  title: 'T',
  encoding: { name: 'utf-8', from: 'a guess' },
};

const heard = (...pieces: readonly (Uint8Array | string)[]): Answer => {
  const answer = new Answer();
  for (const piece of pieces) answer.add(Buffer.from(piece));
  return answer;
};

const told = (facts: unknown, text: string, textBytes = Buffer.byteLength(text)) =>
  heard(`${JSON.stringify({ is: 'read', facts, textBytes })}\n`, text);

const { text: _, ...facts } = read;

describe('what is told is heard', () => {
  test('in pieces of any length', () => {
    const all = Buffer.concat([Buffer.from(readyLine()), Buffer.from(progressLine(0.5)), readBytes(read)]);
    fc.assert(
      fc.property(fc.array(fc.nat(all.length), { maxLength: 20 }), (cuts) => {
        const ends = [0, ...cuts.sort((one, other) => one - other), all.length];
        const answer = heard(...ends.slice(1).map((end, index) => all.subarray(ends[index], end)));
        expect(answer).toMatchObject({ isReady: true, isWrong: false, part: 0.5, read });
      }),
    );
  });

  test('a text of any kind, and a refusal', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).map((raw) => `x${cleanText(raw)}`),
        (text) => {
          const one = { ...read, text: cleanText(text) };
          expect(heard(readBytes(one)).read).toEqual(one);
        },
      ),
    );
    expect(heard(readBytes({ ok: false, reason: 'password' })).read).toEqual({ ok: false, reason: 'password' });
  });
});

describe('what keeps to none of it is wrong', () => {
  test.each([
    ['no JSON', heard('no\n')],
    ['something else', heard('{"is":"told"}\n')],
    ['a part above 1', heard('{"is":"progress","part":2}\n')],
    ['a line without an end', heard('x'.repeat(70_000))],
    ['lines without end', heard(readyLine().repeat(10_001))],
    ['another reason', told({ ok: false, reason: 'because' }, '')],
    ['a text without a text', told(facts, '')],
    ['a text longer than any', told(facts, 'a', 8_000_001)],
    ['a text that is not clean', told(facts, 'a\0b')],
    ['facts that the database refuses', told({ ...facts, title: 'a\0b' }, 'a')],
    ['facts that are too long', told({ ...facts, title: 'x'.repeat(1001) }, 'a')],
  ])('%s', (_name, { isWrong, read: none }) => expect({ isWrong, none }).toEqual({ isWrong: true, none: undefined }));

  test('a text that ends too early is awaited', () => {
    expect(told(facts, 'a', 2)).toMatchObject({ isWrong: false, read: undefined });
  });
});
