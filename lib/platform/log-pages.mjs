// The pages of the public log: fifty entries each, counted from the first entry, so that a full page never changes. The
// last page, at /log, holds the entries that fill no page yet and the fifty before them.

/** The number of entries on a page. */
export const LOG_PAGE = 50;

/**
 * The number in the address of the page that holds the entry before `before`: one more than the page's last entry.
 * @param {number} before
 */
export const pageNumber = (before) => Math.ceil((before - 1) / LOG_PAGE) * LOG_PAGE + 1;

/**
 * The number of entries on the last page: those that fill no page yet, and one whole page before them.
 * @param {number} head @param {number} perPage
 */
export const onLastPage = (head, perPage) => perPage + (head % perPage);
