/** Fixed instants of the demonstration, so that loading it twice gives the same record. */
export const publishedAt = '2026-11-22T08:00:00.000Z';
export const loggedFrom = '2026-11-20T09:00:00.000Z';
