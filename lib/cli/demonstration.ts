import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// The client is generated, so this file is imported only after lib/cli/generate.ts has run.
import { databaseAt } from '@/lib/platform/db';
import type { People } from '@/prisma/seed/people';

export type Loaded = { events: number; statements: number; people?: People };

const noteIn = (dataDir: string) => path.join(dataDir, 'demonstration-loaded');

export const isLoaded = (dataDir: string) => existsSync(noteIn(dataDir));

/** Loaded where it is written: every start asks whether it was. */
const theSeed = () => import('@/prisma/seed');

/**
 * Loads the worked example into an embedded database that is new: no note in the data folder says that it was loaded,
 * and there is no event. A first start that was interrupted has left neither, so that the next one completes it; a desk
 * that deletes every event later has the note, and stays empty.
 */
export async function loadIntoNew(url: string, dataDir: string): Promise<Loaded | undefined> {
  const client = databaseAt(url);
  try {
    const isNew = (await client.event.count()) === 0;
    const loaded = isNew ? await (await theSeed()).loadDemo(client, 'with passwords') : undefined;
    writeFileSync(noteIn(dataDir), `${new Date().toISOString()}\n`);
    return loaded;
  } finally {
    await client.$disconnect();
  }
}

/** Loads it into a database of the operator's, unless it is there already. */
export async function loadWhenAsked(url: string): Promise<Loaded | undefined> {
  const client = databaseAt(url);
  try {
    const loaded = await (await theSeed()).loadDemo(client);
    return loaded.events > 0 ? loaded : undefined;
  } finally {
    await client.$disconnect();
  }
}
