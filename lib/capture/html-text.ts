import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { cleanText, oneLine } from './clean-text';
import { htmlBlocks } from './html-blocks';
import { type HtmlFacts, htmlFacts } from './html-facts';

/** The text of a page and what it says of itself. */
export type PageText = { text: string } & Pick<HtmlFacts, 'title' | 'byline' | 'outlet' | 'language' | 'publishedAt'>;

/** A document is made only of pages up to these: deeper ones overflow the stack, larger ones take too long. */
const DEEPEST = 200;
const MOST_NODES = 100_000;
/** In UTF-16 units. */
const LONGEST = 12_000_000;

/** What is shorter is taken for a part that was mistaken for the article: the whole page is read. */
const SHORTEST_ARTICLE = 250;

/**
 * The text of an article, as Readability finds it, below the page's own `<h1>`; where it finds none, the text of the
 * whole page. Only text is kept: nothing of the page's markup is, and none of its scripts is run.
 */
export function htmlText(html: string): PageText {
  const facts = htmlFacts(html);
  const article = articleIn(html, facts);
  const text = cleanText(article === undefined ? htmlBlocks(html) : htmlBlocks(article.content));
  const heading = oneLine(facts.heading);
  const hasHeading = article === undefined || heading === undefined || text.includes(heading);
  return {
    text: hasHeading ? text : cleanText(`${heading}\n\n${text}`),
    title: oneLine(article?.title) ?? oneLine(facts.title),
    byline: oneLine(article?.byline) ?? oneLine(facts.byline),
    outlet: oneLine(article?.siteName) ?? oneLine(facts.outlet),
    language: oneLine(article?.lang) ?? oneLine(facts.language),
    publishedAt: oneLine(article?.publishedTime) ?? oneLine(facts.publishedAt),
  };
}

type FoundArticle = {
  content: string;
  title?: string | null | undefined;
  byline?: string | null | undefined;
  siteName?: string | null | undefined;
  lang?: string | null | undefined;
  publishedTime?: string | null | undefined;
};

function articleIn(html: string, { depth, nodes }: HtmlFacts): FoundArticle | undefined {
  if (depth > DEEPEST || nodes > MOST_NODES || html.length > LONGEST) return undefined;
  try {
    const { document } = parseHTML(html);
    const article = new Readability(document).parse();
    if (!article?.content || (article.textContent ?? '').trim().length < SHORTEST_ARTICLE) return undefined;
    return { ...article, content: article.content };
  } catch {
    // A page that its document model does not bear is read without it.
    return undefined;
  }
}
