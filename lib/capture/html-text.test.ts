import { describe, expect, test } from 'vitest';
import { htmlText } from './html-text';

const SENTENCE = 'Officials said on Monday, without a source, that at least 400 people were killed in the strike.';
const body = `<nav><a href=/>Home</a></nav><article><h1>At least 400 killed</h1>${`<p>${SENTENCE}</p>`.repeat(6)}<table><tr><td>Ministry<td>89</table><script>alert('evil')</script><p onclick="alert(1)">The end, which is long enough to be kept.</p></article><footer>About us</footer>`;

describe('an article', () => {
  const read = htmlText(
    `<html lang=uk><title>At least 400 killed | The Paper</title><meta property="og:site_name" content="The Paper"><meta name=author content="Olha  Bondar"><meta property="article:published_time" content="2023-01-04T09:00:00+02:00"><body>${body}`,
  );

  test('is read without what is around it, below its own heading', () => {
    expect(read.text.startsWith(`At least 400 killed\n\n${SENTENCE}\n\n`)).toBe(true);
    expect(read.text.endsWith('Ministry\t89\n\nThe end, which is long enough to be kept.')).toBe(true);
    expect(read.text).not.toMatch(/Home|About us|evil|alert/);
  });

  test('says who published it, and when', () => {
    expect(read).toMatchObject({
      title: 'At least 400 killed | The Paper',
      outlet: 'The Paper',
      byline: 'Olha Bondar',
      language: 'uk',
      publishedAt: '2023-01-04T09:00:00+02:00',
    });
  });
});

describe('what a page says in JSON-LD', () => {
  const ld = (said: unknown) =>
    htmlText(`<script type="application/ld+json">${JSON.stringify(said)}</script><p>Short.`);

  test('counts where no <meta> does', () => {
    const article = {
      '@type': ['NewsArticle'],
      headline: 'H',
      author: [{ name: 'A' }, 'B'],
      publisher: { name: 'P' },
      datePublished: '2023-01-04',
    };
    const facts = { title: 'H', byline: 'A, B', outlet: 'P', publishedAt: '2023-01-04' };
    expect(ld(article)).toMatchObject(facts);
    expect(ld({ '@graph': [{ '@type': 'WebSite', headline: 'no' }, article] })).toMatchObject(facts);
  });

  test('is passed over where it is something else, or nothing', () => {
    expect(ld({ '@type': 'Recipe', headline: 'H' }).title).toBeUndefined();
    expect(ld([null, 1, { '@type': 'Article', headline: 7, author: { name: 8 } }]).byline).toBeUndefined();
    expect(htmlText('<script type="application/ld+json">{ not json</script><p>Short.').text).toBe('Short.');
  });
});

describe('a page without an article', () => {
  test('is read whole', () => {
    expect(htmlText('<title>T</title><nav>Home</nav><p>One.</p><p>Two.</p>')).toMatchObject({
      text: 'Home\n\nOne.\n\nTwo.',
      title: 'T',
    });
  });

  test('so is one that is too deep for a document', () => {
    expect(htmlText(`${'<div>'.repeat(20_000)}${body}`).text).toMatch(/^Home\n\nAt least 400 killed[\s\S]*About us$/);
  });

  test('a time element is its day where nothing else is', () => {
    expect(htmlText('<p>x</p><time datetime="2023-01-05">5 Jan</time>').publishedAt).toBe('2023-01-05');
  });
});
