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
