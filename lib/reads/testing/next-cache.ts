// Stands for `next/cache` in tests with a database (vitest.config.ts): the cache is Next's; the reads are the same without it.

export const cacheTag = (): void => {};
export const cacheLife = (): void => {};
