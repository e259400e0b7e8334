import { describe, expect, test } from 'vitest';
import { DOCX, mediaTypeOf } from './media-type';
import { documentXml, docxFrame, docxOf, paragraph } from './testing/docx';
import { pagesOf, textLines } from './testing/pdf';
import { pictureOf } from './testing/picture';
import { zipOf } from './testing/zip';

const text = (words: string) => Buffer.from(words);

describe('the bytes decide', () => {
  const pdf = pagesOf([textLines(['a'])]);

  test.each([
    ['a PDF', pdf, 'application/pdf'],
    ['a PDF behind other bytes', Buffer.concat([text('\n\nx\n'), pdf]), 'application/pdf'],
    ['a DOCX', docxOf(paragraph('a')), DOCX],
    ['a DOCX whose types come last', zipOf([{ name: 'word/document.xml', data: documentXml('') }, ...docxFrame]), DOCX],
    ['another zip', zipOf([{ name: 'a', data: 'a' }]), undefined],
    ['a page', text('\n<!-- x --><!DOCTYPE html><p>a'), 'text/html'],
    ['a page in XHTML', text('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><p>a'), 'text/html'],
    ['a page in UTF-16', Buffer.from('\ufeff<html><p>a', 'utf16le'), 'text/html'],
    [
      'a drawing',
      text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><text>400</text></svg>'),
      undefined,
    ],
    ['a page of several parts', text('From: <Saved by Blink>\nSubject: x'), undefined],
    ['a text', text('At least 400'), 'text/plain'],
    ['a text in UTF-16', Buffer.from('At least 400', 'utf16le'), 'text/plain'],
    ['a text that begins as a bitmap does', text('BMW said that at least 400 were killed.'), 'text/plain'],
    ['a bitmap', Buffer.concat([text('BM'), Buffer.alloc(100)]), undefined],
    ['bytes', Buffer.from([0, 1, 2, 0, 3, 0, 0, 9]), undefined],
    ['rich text', text('{\\rtf1 a}'), undefined],
  ])('%s', async (_, bytes, type) => expect(await mediaTypeOf(bytes)).toBe(type));

  test('pictures that are read', async () => {
    const types = await Promise.all(
      (['png', 'jpeg', 'webp'] as const).map(async (type) => await mediaTypeOf(await pictureOf(['a'], type))),
    );
    expect(types).toEqual(['image/png', 'image/jpeg', 'image/webp']);
    expect(await mediaTypeOf(Buffer.concat([text('GIF89a'), Buffer.alloc(100)]))).toBe('image/gif');
    expect(await mediaTypeOf(Buffer.concat([text('II*\0'), Buffer.alloc(100)]))).toBeUndefined();
  });
});

describe('what is told', () => {
  test('tells a page from a text where the bytes leave it open', async () => {
    const bytes = text('At least <b>400</b>');
    expect(await mediaTypeOf(bytes, { mediaType: 'Text/HTML; charset=utf-8' })).toBe('text/html');
    expect(await mediaTypeOf(bytes, { name: 'A.HTM' })).toBe('text/html');
    expect(await mediaTypeOf(bytes, { name: 'a.txt', mediaType: 'text/plain' })).toBe('text/plain');
  });

  test('and nothing else', async () => {
    expect(await mediaTypeOf(text('At least 400'), { name: 'a.pdf', mediaType: 'application/pdf' })).toBe('text/plain');
    expect(await mediaTypeOf(pagesOf([textLines(['a'])]), { name: 'a.html', mediaType: 'text/html' })).toBe(
      'application/pdf',
    );
  });
});
