import { describe, expect, test } from 'vitest';
import { goesOn, pageText } from './pdf-lines';
import { pdfText } from './pdf-text';
import { ENCRYPTED, pagesOf, scannedOf, textLines } from './testing/pdf';
import { pictureOf } from './testing/picture';

const readPages = async (...contents: readonly string[]): Promise<string> => {
  const read = await pdfText(pagesOf(contents));
  if (!read.ok) throw new Error(read.reason);
  return read.text;
};

/** Text at a place, in a size. */
const at = (x: number, y: number, text: string, size = 12) => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET`;

describe('lines of a page', () => {
  test('are joined; a word that is broken keeps its line end, a blank that is lost at one is put', async () => {
    const lines = [
      'Officials confirmed on Monday that the toll was re-',
      'vised to forty, and that trucks or',
      'convoys were hit as well.',
    ];
    expect(await readPages(textLines(lines))).toBe(
      'Officials confirmed on Monday that the toll was re-\nvised to forty, and that trucks or convoys were hit as well.',
    );
  });

  test('begin a paragraph after a larger distance, in another size, and behind a line with room', async () => {
    const page = [
      at(72, 740, 'Toll revised', 20),
      at(72, 710, 'Officials confirmed that the toll was revised'),
      at(72, 696, 'to forty on Monday.'),
      at(72, 668, 'A second paragraph stands apart from the first.'),
      at(72, 640, 'Ministry 89'),
      at(72, 626, 'Staff 400'),
    ].join(' ');
    expect((await readPages(page)).split('\n\n')).toEqual([
      'Toll revised',
      'Officials confirmed that the toll was revised to forty on Monday.',
      'A second paragraph stands apart from the first.',
      'Ministry 89',
      'Staff 400',
    ]);
  });

  test('pieces of a word are joined, words that stand apart are not', async () => {
    const page = 'BT /F1 12 Tf 72 740 Td (con) Tj (fi) Tj (rmed) Tj 60 0 Td (forty) Tj ET';
    expect(await readPages(page)).toBe('confirmed forty');
  });
});

describe('letters as browsers write them into a PDF', () => {
  /** Items side by side from the left, in 12 points, at this height. */
  const items = (y: number, ...texts: readonly string[]) =>
    texts.map((str, index) => ({
      str,
      transform: [12, 0, 0, 12, 40 + index * 10, y],
      width: 10,
      height: 12,
      hasEOL: index === texts.length - 1,
    }));

  test('a ligature is an item of its own', () => {
    expect(pageText(items(700, 'con', 'fi', 'rms', ' ', 'e', 'ﬀ', 'icient'))).toBe('confirms efficient');
  });

  test('Arabic is written from the left, in shapes', () => {
    expect(pageText(items(700, '٨٩', ' ', 'إﻟﻰ', ' ', 'ﻊ', 'ﻔ', 'ﺗ', 'ار'))).toBe('ارتفع إلى ٨٩');
  });
});

describe('pages', () => {
  test('stand apart, but for a sentence that goes on', async () => {
    expect(await readPages(textLines(['One ends.']), textLines(['Two goes']), textLines(['on here.']))).toBe(
      'One ends.\n\nTwo goes on here.',
    );
    expect(goesOn('the toll,', 'revised')).toBe(true);
    expect(goesOn('The end.', 'next')).toBe(false);
    expect(goesOn('the toll', 'Next')).toBe(false);
  });

  test('progress is told by page', async () => {
    const parts: number[] = [];
    await pdfText(pagesOf([textLines(['a']), textLines(['b'])]), { onPart: (part) => parts.push(part) });
    expect(parts).toEqual([0.05, 0.1, 1]);
  });
});

test('title and language are those of the document', async () => {
  const bytes = pagesOf([textLines(['a'])], { catalog: '/Lang (uk)', trailer: '/Info << /Title (The  toll) >>' });
  expect(await pdfText(bytes)).toEqual({ ok: true, text: 'a', title: 'The toll', language: 'uk' });
});

test('a PDF that is none is not readable', async () => {
  expect(await pdfText(Buffer.from('%PDF-1.7\nnothing'))).toEqual({ ok: false, reason: 'not readable' });
});

test('a PDF with a password says so', async () => {
  const read = await pdfText(pagesOf([textLines(['a'])], { trailer: ENCRYPTED }));
  expect(read).toEqual({ ok: false, reason: 'password' });
});

test('pages that are pictures are told apart; where there is no time for them, that is told, and the others have their text', async () => {
  const scan = { jpeg: await pictureOf(['Sixty-three were killed.'], 'jpeg'), width: 900, height: 120 };
  const layer = 'A page with a text layer of its own.';
  const bytes = scannedOf([textLines([layer]), scan, { ...scan, stamp: textLines(['Page 3']) }, textLines(['Page 4'])]);
  expect(await pdfText(bytes, { until: 0 })).toMatchObject({
    ok: true,
    text: `${layer}\n\nPage 3\n\nPage 4`,
    pages: { all: 4, scanned: [], unread: [[2, 3]] },
  });
  expect(await pdfText(scannedOf([scan]), { until: 0 })).toEqual({ ok: false, reason: 'took too long' });
});
