/** The longest form that is read, in bytes: next.config.js tells Next, and lib/server refuses what says that it is longer. */
export const BODY_LIMIT = 1024 * 1024;
