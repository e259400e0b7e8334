// Next's own cache of rendered pages, but for those with forms. A form that is sent without scripts is answered with the page
// again, and what was typed and what was wrong with it stands in React's "form state". Where Next 16.4 finds a shell of
// that page in its cache it resumes the shell, and resuming drops the form state: the error would never be seen. So the
// pages with forms, which are rendered anew for every request anyway, are not found in the cache.
//
// And a page is as old as its beginning. Next dates it when it is finished: what was published while it was rendered
// would be missing in it, and, since its tags expired before that, for good.
//
// And what is not found is not kept: whoever makes up addresses would drive the pages out that are there.
import FileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js';

/** Node gives the module of CommonJS, and Next's bundler its default. */
const NextCache = /** @type {typeof FileSystemCache} */ (Reflect.get(FileSystemCache, 'default') ?? FileSystemCache);

/** Keys end in the address of the page: "/route-cache/APP_PAGE/566d…/$/sign-in". */
const withForms = /\$\/(desk|sign-in|invitation|report-an-error)(\/|$)/;

/** The clock of Next's tags, which the time of the day can run away from. */
const now = () => Math.floor(performance.timeOrigin + performance.now());

/** Next's own memory of pages, made with the first handler. @returns {Map<string, { lastModified?: number }> | undefined} */
const memory = () => Reflect.get(NextCache, 'memoryCache');

/**
 * When a page that is not there, or in part, was first asked for, by its key. Where a page failed its time stays, and the next that
 * is made is taken for older than it is: it is made once more than it need be.
 * @type {Map<string, number>}
 */
const begun = new Map();
/** Beyond this many that never came to be, the oldest are forgotten: such a page is not kept when it is made. */
const MOST = 1_000;

export default class PageCache extends NextCache {
  /**
   * @override
   * @param {Parameters<FileSystemCache["get"]>} args
   */
  async get(...args) {
    const [key] = args;
    if (withForms.test(key)) return null;
    const asked = now();
    const found = await super.get(...args);
    if (!isWhole(found) && !begun.has(key)) note(key, asked);
    return found;
  }

  /**
   * @override
   * @param {Parameters<FileSystemCache["set"]>} args
   */
  async set(...args) {
    const [key, answer] = args;
    const since = begun.get(key);
    begun.delete(key);
    if (since === undefined || withForms.test(key) || isNotFound(answer)) return;
    // In memory at once, to disk later: nobody finds it in between.
    const written = super.set(...args);
    const page = memory()?.get(key);
    if (page) page.lastModified = since;
    return written;
  }
}

/** A page that was answered in part is made whole for the next who asks. @param {Awaited<ReturnType<FileSystemCache["get"]>>} found */
const isWhole = (found) => {
  const page = found?.value;
  return page !== undefined && page !== null && !('postponed' in page && page.postponed !== undefined);
};

/** @param {Parameters<FileSystemCache["set"]>[1]} answer */
const isNotFound = (answer) => answer !== null && 'status' in answer && answer.status === 404;

/** @param {string} key @param {number} at */
function note(key, at) {
  if (begun.size >= MOST) begun.delete(begun.keys().next().value ?? '');
  begun.set(key, at);
}
