import { readEventView } from './event';
import { isOnRecord } from './records';

const PAGES: Record<string, string> = {
  '/': 'the list of events',
  '/about': 'the page about this installation',
  '/methodology': 'the page on how sources are compared',
  '/log': 'the public log',
  '/log/check': 'the check of the public log',
};

/**
 * Names the page at a path of this site: "The strike on Makiivka", or one of its questions; undefined if the path is
 * unknown.
 */
export async function readPageName(path: string): Promise<string | undefined> {
  const [pathname = ''] = path.split('?');
  const [, slug, claim] = /^\/events\/([^/]+)(?:\/claims\/([^/]+))?$/.exec(pathname) ?? [];
  if (slug === undefined) return PAGES[pathname];
  if (!(await isOnRecord(slug))) return undefined;
  const read = await readEventView(slug);
  if (!read.ok) return undefined;
  const { title, rows } = read.view;
  if (claim === undefined) return title;
  const question = rows.find(({ key }) => key === claim)?.question;
  return question === undefined ? title : `${title}: ${question}`;
}
