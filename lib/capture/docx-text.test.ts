import { expect, test } from 'vitest';
import { docxText } from './docx-text';
import { docxOf, paragraph, table } from './testing/docx';

test('paragraphs, tables and lists stand apart; deleted words and markup are none', async () => {
  const bytes = docxOf(
    [
      paragraph('At least 400 &lt;b&gt; killed'),
      '<w:p><w:r><w:t>revised to </w:t></w:r><w:del><w:r><w:delText>fifty</w:delText></w:r></w:del><w:ins><w:r><w:t>forty</w:t></w:r></w:ins></w:p>',
      table([
        ['Ministry', '89'],
        ['Staff', 'about 400'],
      ]),
      paragraph('Міністерство: 89. قالت الوزارة'),
    ].join(''),
    {
      name: 'docProps/core.xml',
      data: '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>The toll &amp; more</dc:title><dc:creator>x</dc:creator></cp:coreProperties>',
    },
  );
  expect(await docxText(bytes)).toEqual({
    ok: true,
    text: 'At least 400 <b> killed\n\nrevised to forty\n\nMinistry\t89\nStaff\tabout 400\n\nМіністерство: 89. قالت الوزارة',
    title: 'The toll & more',
  });
});

test('without a title in its properties it has that of its first heading, or none', async () => {
  const styled = (style: string, text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const empty = {
    name: 'docProps/core.xml',
    data: '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title> </dc:title></cp:coreProperties>',
  };
  const headed = docxOf(
    [
      paragraph('Ministry'),
      styled('Heading1', ''),
      styled('Heading2', 'The toll, revised'),
      styled('Heading1', 'Later'),
    ].join(''),
    empty,
  );
  expect(await docxText(headed)).toMatchObject({ title: 'The toll, revised' });
  expect(await docxText(docxOf(styled('Title', 'Звіт')))).toMatchObject({ title: 'Звіт', text: 'Звіт' });
  expect(await docxText(docxOf(paragraph('No heading.'), empty))).toMatchObject({ title: undefined });
});

test('notes are read, their numbers and arrows are not', async () => {
  const notes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="1">${paragraph('As of Monday.')}</w:footnote></w:footnotes>`;
  const bytes = docxOf('<w:p><w:r><w:t>forty</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>', {
    name: 'word/footnotes.xml',
    data: notes,
  });
  expect(await docxText(bytes)).toMatchObject({ ok: true, text: 'forty\n\nAs of Monday.' });
});

test('a DOCX without a document is not readable', async () => {
  expect(await docxText(docxOf('').subarray(0, 100))).toEqual({ ok: false, reason: 'not readable' });
});
