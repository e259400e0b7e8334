// Which pages the public log has: fifty entries each, counted from the first one, so that a page that is full stays as it
// is. The last page has the fifty before the head as well, and is the one at /log.

/** So many entries are on a page. */
export const LOG_PAGE = 50;

/** The number that a page is addressed by, which has the entries before this number: one more than its last entry's. @param {number} before */
export const pageNumber = (before) => Math.ceil((before - 1) / LOG_PAGE) * LOG_PAGE + 1;

/** How many entries the last page has: those that fill no page yet, and a whole page before them. @param {number} head @param {number} perPage */
export const onLastPage = (head, perPage) => perPage + (head % perPage);
