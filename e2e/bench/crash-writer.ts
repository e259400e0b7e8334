import { databaseAt } from '@/lib/platform/db';
import { openEmbedded } from '@/lib/platform/embedded';
import { migrate } from '@/lib/platform/migrate';
import type { Message } from './crash';

// The process that crash.ts kills: it runs the platform's code, the real migrations and real writes.

const [task, folder = '', round = '0'] = process.argv.slice(2);
const writers = 4;

const opened = await openEmbedded(folder);
if (!opened.ok) throw new Error(opened.reason);
const { url } = opened.database;
const migrated = await migrate(url, 'prisma/migrations');
if (!migrated.ok) throw new Error(migrated.reason);
const client = databaseAt(url);

const send = (message: Message) => process.send?.(message);

if (task === 'look') {
  const sources = await client.source.findMany({ select: { slug: true, _count: { select: { revisions: true } } } });
  // A source and its first revision are one write: one without the other is a half-done write.
  const halves = sources.filter((source) => source._count.revisions !== 1).length;
  send({ held: sources.map((source) => source.slug), halves });
} else {
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
}

async function write(writer: number): Promise<void> {
  for (let count = 0; ; count++) {
    const slug = `crash-${round}-${writer}-${count}`;
    await client.source.create({
      data: {
        slug,
        revisions: { create: { number: 1, name: slug, naming: 'named', kind: 'expert', reason: 'Crash test.' } },
      },
    });
    send({ acknowledged: slug });
  }
}
