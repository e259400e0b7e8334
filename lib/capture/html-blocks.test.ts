import { describe, expect, test } from 'vitest';
import { htmlBlocks } from './html-blocks';

describe('blocks stand apart', () => {
  test.each([
    ['paragraphs', '<p>one</p><p>two</p>three<div>four</div>', 'one\n\ntwo\n\nthree\n\nfour'],
    ['a line end, and two', '<p>one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['items of a list', '<ul><li>one<li>two</ul>three', 'one\ntwo\n\nthree'],
    ['items that are paragraphs', '<ul><li><p>one</p></li><li><p>two</p></li></ul>', 'one\n\ntwo'],
    ['a term and what it means', '<dl><dt>Killed<dd>63</dl>', 'Killed\n63'],
    ['headings', 'a<h2>b</h2>c', 'a\n\nb\n\nc'],
  ])('%s', (_, html, text) => expect(htmlBlocks(html)).toBe(text));
});

describe('cells stand apart', () => {
  test.each([
    ['rows and cells', '<table><tr><th>Source<th>Killed<tr><td>Ministry<td>89</table>', 'Source\tKilled\nMinistry\t89'],
    ['cells that are one paragraph', '<tr><td><p>Ministry</p></td><td><div>89</div></td></tr>', 'Ministry\t89'],
    ['a cell of two paragraphs', '<tr><td><p>one</p><p>two</p></td><td>three</td></tr>', 'one\n\ntwo\n\nthree'],
    ['a line end in a cell', '<tr><td>one<br>two<td>three', 'one\ntwo\tthree'],
  ])('%s', (_, html, text) => expect(htmlBlocks(html)).toBe(text));
});

describe('white space and entities', () => {
  test.each([
    ['runs are joined, elements within a line are not parted', 'at \n  least<b> 4</b>00<i>!</i> ', 'at least 400!'],
    ['text that is preformatted stays', 'a<pre>  b\n  c</pre>d', 'a\n\n  b\n  c\n\nd'],
    ['a blank that does not break stays', '1&nbsp;200 &amp; &lt;b&gt;', '1\u00a0200 & <b>'],
    ['a blank between an element and an entity', 'a &amp; <b>b</b> &amp; c', 'a & b & c'],
  ])('%s', (_, html, text) => expect(htmlBlocks(html)).toBe(text));
});

describe('what nobody sees is left out', () => {
  test.each([
    ['scripts and styles', 'a<script>"<p>b</p>"</script><style>c</style><noscript>d</noscript>e', 'ae'],
    [
      'hidden elements, with what is in them',
      '<div hidden>a<div>b</div>c</div>d<p style="color:red;display: none">e</p>f',
      'df',
    ],
    ['a hidden element without an end', 'a<input hidden>b<br hidden>c', 'ab\nc'],
    ['comments', 'a<!-- b -->c', 'ac'],
  ])('%s', (_, html, text) => expect(htmlBlocks(html)).toBe(text));

  test('and what the caller does not want', () => {
    expect(htmlBlocks('a<a id=x>b</a>c', (name, { id }) => name === 'a' && id === 'x')).toBe('ac');
  });
});

test('50,000 elements in each other are read as fast as beside each other', () => {
  expect(htmlBlocks(`${'<div>'.repeat(50_000)}deep${'</span></div>'.repeat(50_000)}`)).toBe('deep');
});
