import type { HostileFile } from './hostile-files';

const MB = 1024 * 1024;

const page = (what: string, make: () => string): HostileFile => ({
  name: `page ${what}`,
  file: () => ({ bytes: Buffer.from(make()), name: 'a.html', mediaType: 'text/html; charset=utf-8' }),
});

const text = (what: string, make: () => Uint8Array): HostileFile => ({
  name: `text ${what}`,
  file: () => ({ bytes: make(), name: 'a.txt', mediaType: 'text/plain' }),
});

const utf16 = (words: string, mark: readonly number[] = []): Buffer =>
  Buffer.concat([Buffer.from(mark), Buffer.from(words, 'utf16le')]);

const nested = (tag: string, depth: number): HostileFile =>
  page(
    `with ${depth} nested <${tag}>`,
    () => `<html><body>${`<${tag}>`.repeat(depth)}At least 400.${`</${tag}>`.repeat(depth)}`,
  );

const ARTICLE = `<article><h1>At least 400</h1>${'<p>At least 400 people were killed, said officials, who gave no source.</p>'.repeat(20)}</article>`;

export const hostileTexts: readonly HostileFile[] = [
  ...['div', 'b', 'table', 'p', 'a', 'svg', 'template', 'noscript'].map((tag) => nested(tag, 20_000)),
  ...['div', 'span', 'font', 'ul><li', 'table><tr><td'].map((tag) => nested(tag, 400_000)),
  page('with 400,000 opened and never closed', () => '<div>'.repeat(400_000)),
  page(
    'with 200,000 opened and 200,000 others closed',
    () => `${'<div>'.repeat(200_000)}x${'</span>'.repeat(200_000)}`,
  ),
  page('with 399 nested <div>, 200 times', () =>
    `${'<div>'.repeat(399)}At least 400, they said.${'</div>'.repeat(399)}`.repeat(200),
  ),
  page('with 90,000 elements beside each other', () => `<body>${'<p>a, b, c'.repeat(90_000)}`),
  page('with 1,000,000 elements beside each other', () => `<body>${'<i>a</i> '.repeat(1_000_000)}`),
  page('with 90,000 links', () => `<body>${ARTICLE}${'<a href=x>a</a>'.repeat(89_000)}`),
  page('with 60,000 cells', () => `<table>${`<tr>${'<td>1'.repeat(100)}`.repeat(600)}</table>`),
  page('with an attribute of 30 MB', () => `<p title="${'x'.repeat(30 * MB)}">At least 400</p>`),
  page(
    'with 300,000 attributes',
    () => `<p ${Array.from({ length: 300_000 }, (_, index) => `a${index}=1`).join(' ')}>At least 400</p>`,
  ),
  page('with an attribute that never ends', () => `<p>At least 400</p><p title="${'x'.repeat(5 * MB)}`),
  page('with a name of 5 MB', () => `<${'x'.repeat(5 * MB)}>At least 400`),
  page('with a comment that never ends', () => `<p>At least 400</p><!--${'-'.repeat(5 * MB)}`),
  page('with 1,000,000 opened comments', () => `<p>At least 400</p>${'<!--'.repeat(1_000_000)}`),
  page('with 5,000,000 less-than signs', () => `<p>At least 400${'<'.repeat(5_000_000)}`),
  page('with 2,000,000 ampersands', () => `<p>${'&'.repeat(2_000_000)}`),
  page('with 1,000,000 entities', () => `<p>${'&amp;'.repeat(1_000_000)}`),
  page('with entities that are none', () => `<p>${'&#xffffffff;&#0;&#xd800;&#1;&nothing;'.repeat(50_000)}At least 400`),
  page(
    'with a billion laughs',
    () => `<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]><p>${'&b;'.repeat(1000)}</p>`,
  ),
  page('with a script that never ends', () => `<p>At least 400</p><script>for(;;);${'x'.repeat(MB)}`),
  page(
    'with JSON-LD 100,000 deep',
    () => `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>${ARTICLE}`,
  ),
  page(
    'with JSON-LD that changes every object',
    () =>
      `<script type="application/ld+json">{"__proto__":{"headline":"x"},"@type":"Article","author":{"__proto__":null}}</script>${ARTICLE}`,
  ),
  page(
    'with 20 MB of JSON-LD',
    () => `<script type="application/ld+json">["${'x'.repeat(20 * MB)}"]</script>${ARTICLE}`,
  ),
  page(
    'with 100,000 <meta>',
    () => `${Array.from({ length: 100_000 }, (_, index) => `<meta name=a${index} content=b>`).join('')}${ARTICLE}`,
  ),
  page(
    'that loads from everywhere',
    () =>
      `<link rel=stylesheet href=http://127.0.0.1:9/><img src=http://127.0.0.1:9/ onerror=alert(1)><iframe src=file:///etc/passwd></iframe><object data=x></object>${ARTICLE}`,
  ),
  page(
    'with a base elsewhere and a refresh',
    () => `<base href=http://127.0.0.1:9/><meta http-equiv=refresh content="0;url=file:///etc/passwd">${ARTICLE}`,
  ),
  page('of 5 MB without a blank', () => `<p>${'x'.repeat(5 * MB)}</p>`),
  page('of 49 MB of blanks', () => `<p>At least 400${' '.repeat(49 * MB)}.`),
  page('of 45 MB of articles', () => ARTICLE.repeat(28_000)),
  page('of 3 MB of articles', () => ARTICLE.repeat(1_900)),
  page('of nothing but tags', () => '<p></p>'.repeat(100_000)),
  page('whose encoding is none', () => `<meta charset=utf-7>+ADw-script+AD4-alert(1) ${ARTICLE}`),
  page('whose encoding is undefined', () => `<meta charset=x-user-defined>${ARTICLE}`),
  text('of 1 byte NUL', () => Buffer.alloc(1)),
  text('of 10 MB NUL', () => Buffer.alloc(10 * MB)),
  text('with NUL between words', () => Buffer.from('At least\0 400\0 killed')),
  text('with NUL after its first 100,000 characters', () => Buffer.from(`${'a b '.repeat(25_000)}\0\0at least 400`)),
  text('of 49 MB of line ends', () => Buffer.alloc(49 * MB, 0x0a)),
  text('of 49 MB of blanks and a letter', () => Buffer.concat([Buffer.alloc(49 * MB, 0x20), Buffer.from('x')])),
  text('of 49 MB of one letter', () => Buffer.alloc(49 * MB, 0x61)),
  text('of 2,000,001 characters', () => Buffer.alloc(2_000_001, 0x61)),
  text('of 2,000,000 emoji', () => Buffer.from('😀'.repeat(2_000_000))),
  text('of carriage returns and blanks', () => Buffer.from('\r \r\n\t'.repeat(2_000_000))),
  text('of lone surrogates in UTF-16', () =>
    utf16(`At least ${'\ud800'.repeat(1000)} 400 ${'\udc00'.repeat(1000)}`, [0xff, 0xfe]),
  ),
  text('of UTF-16 with half a character', () =>
    Buffer.concat([utf16('At least 400', [0xff, 0xfe]), Buffer.from([0x41])]),
  ),
  text('of UTF-16 marked the wrong way', () => utf16('At least 400 killed', [0xfe, 0xff])),
  text('of UTF-16 without a mark', () => utf16('At least 400 killed on Sunday')),
  text('of a mark alone', () => Buffer.from([0xef, 0xbb, 0xbf])),
  text('of 1,000,000 marks', () => Buffer.from('\ufeff'.repeat(1_000_000))),
  text('of bytes that UTF-8 does not have', () => Buffer.alloc(100_000, 0xfe)),
  text('of overlong UTF-8', () =>
    Buffer.from([0xc0, 0xbc, 0x73, 0xe0, 0x80, 0xbc, 0xf0, 0x80, 0x80, 0xbc, 0x20, 0x41]),
  ),
  text('of control characters', () => Buffer.from('At least\x1b[31m 400\x07\x08\x7f\x1b]0;x\x07 '.repeat(100))),
  text('that turns its direction 100,000 times', () => Buffer.from('\u202e004\u202c\u2066'.repeat(100_000))),
  text('of 100,000 accents on one letter', () => Buffer.from(`a${'\u0301'.repeat(100_000)}`)),
  text('that is all bytes', () => Buffer.from(Array.from({ length: 65_536 }, (_, index) => index & 255))),
];
