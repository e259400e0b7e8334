import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChangedParagraph, changedText } from './changed-text';

/** Either version again, from what is shown. */
const version = (all: readonly ChangedParagraph[], not: 'removed' | 'added'): string =>
  all
    .filter(({ kind }) => kind !== not)
    .map((one) =>
      one.kind === 'changed'
        ? one.runs
            .filter(({ kind }) => kind !== not)
            .map(({ text }) => text)
            .join('')
        : one.text,
    )
    .join('\n\n');

describe('what changed in a text', () => {
  test('is told by word in a paragraph that stayed', () => {
    expect(
      changedText(
        'A ship left.\n\nAbout 300 soldiers died there.',
        'A ship left.\n\nAt least 400 soldiers died there.',
      ),
    ).toEqual([
      { kind: 'kept', text: 'A ship left.' },
      {
        kind: 'changed',
        runs: [
          { kind: 'removed', text: 'About 300' },
          { kind: 'added', text: 'At least 400' },
          { kind: 'kept', text: ' soldiers died there.' },
        ],
      },
    ]);
  });

  test('is told by paragraph where one came, went or moved', () => {
    const [one, two, three] = ['The first stays as it is.', 'قُتل ٤٠٠ جندي 😀 هناك.', 'Третій абзац зник зовсім.'];
    const last = 'The last stays there, too.';
    expect(changedText([one, three, two, last].join('\n\n'), [two, one, last].join('\n\n'))).toEqual([
      { kind: 'removed', text: one },
      { kind: 'removed', text: three },
      { kind: 'kept', text: two },
      { kind: 'added', text: one },
      { kind: 'kept', text: last },
    ]);
    expect(changedText('', one)).toEqual([{ kind: 'added', text: one }]);
    expect(changedText(one, one)).toEqual([{ kind: 'kept', text: one }]);
  });

  test('shows every character of both versions, once', () => {
    const words = fc.constantFrom('a', 'ship', '63', 'killed', '😀', 'é', 'е́', 'قُتل', ' ', ' ', ' ', ', ', '\n', '’');
    const paragraph = fc.array(words, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
    const paragraphs = fc.array(paragraph, { maxLength: 8 });
    const texts = fc.tuple(paragraphs, fc.array(fc.tuple(fc.nat(8), fc.nat(3), paragraph), { maxLength: 5 }));
    fc.assert(
      fc.property(texts, ([all, edits]) => {
        const edited = [...all];
        for (const [at, kind, text] of edits) edited.splice(at, kind === 0 ? 0 : 1, ...(kind === 2 ? [] : [text]));
        const [before, after] = [all.join('\n\n'), edited.join('\n\n')];
        const found = changedText(before, after);
        expect(version(found, 'added')).toBe(before);
        expect(version(found, 'removed')).toBe(after);
      }),
    );
  });

  test('of a paragraph that is too long, or all new, is told as a whole', () => {
    const [was, is] = ['wind rose high ', 'rain fell low '].map((words) => words.repeat(2000));
    const shared = 'It began at noon.';
    expect(changedText(`${shared} ${was}`, `${shared} ${is}`).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  test('between 200,000 blanks is told at once', () => {
    const gone = `left${' '.repeat(200_000)}early`;
    const started = performance.now();
    expect(changedText(`The red ship ${gone} today`, 'The red ship today')).toEqual([
      {
        kind: 'changed',
        runs: [
          { kind: 'kept', text: 'The red ship ' },
          { kind: 'removed', text: `${gone} ` },
          { kind: 'kept', text: 'today' },
        ],
      },
    ]);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
