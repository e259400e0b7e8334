/** How many rows are in memory at once. */
export const PAGE = 500;

/** Reads page after page: `read` gets the last row of the page before, and a page that is not full is the last one. */
export async function* pages<T>(read: (last: T | undefined) => Promise<readonly T[]>): AsyncGenerator<readonly T[]> {
  let last: T | undefined;
  for (;;) {
    const page = await read(last);
    yield page;
    last = page.at(-1);
    if (page.length < PAGE) return;
  }
}
