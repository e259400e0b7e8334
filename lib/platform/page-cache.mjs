// Next's own cache of rendered pages, but for those with forms. A form that is sent without scripts is answered with the page
// again, and what was typed and what was wrong with it stands in React's "form state". Where Next 16.4 finds a shell of
// that page in its cache it resumes the shell, and resuming drops the form state: the error would never be seen. So the
// pages with forms, which are rendered anew for every request anyway, are not found in the cache.
import FileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js';

/** Node gives the module of CommonJS, and Next's bundler its default. */
const NextCache = /** @type {typeof FileSystemCache} */ (Reflect.get(FileSystemCache, 'default') ?? FileSystemCache);

/** Keys end in the address of the page: "/route-cache/APP_PAGE/566d…/$/sign-in". */
const withForms = /\$\/(desk|sign-in|invitation|report-an-error)(\/|$)/;

export default class PageCache extends NextCache {
  /**
   * @override
   * @param {Parameters<FileSystemCache["get"]>} args
   */
  async get(...args) {
    return withForms.test(args[0]) ? null : super.get(...args);
  }
}
