import type { PrismaClient } from '@/lib/platform/generated/client';

// What the owner of the tables can do to the log with the triggers off, or a backup that is put in place.

export async function behindTheRules(
  client: PrismaClient,
  tables: readonly string[],
  sql: readonly string[],
): Promise<void> {
  await client.$transaction(async (tx) => {
    for (const table of tables) await tx.$executeRawUnsafe(`alter table ${table} disable trigger user`);
    for (const one of sql) await tx.$executeRawUnsafe(one);
    for (const table of tables) await tx.$executeRawUnsafe(`alter table ${table} enable trigger user`);
  });
}

/** The last entries of a chain are gone, and what was signed of them, as if they had never been. */
export const logShortened = (client: PrismaClient, chain: 'public' | 'private', by: number): Promise<void> =>
  behindTheRules(
    client,
    ['log_entry', 'log_checkpoint'],
    [
      `delete from log_checkpoint where chain = '${chain}' and size > (select max(number) - ${by} from log_entry where chain = '${chain}')`,
      `delete from log_entry where chain = '${chain}' and number > (select max(number) - ${by} from log_entry where chain = '${chain}')`,
    ],
  );

/** The salt of the last leaf is another. Returns what puts it back. */
export async function logRewritten(client: PrismaClient, chain: 'public' | 'private'): Promise<() => Promise<void>> {
  const flip = `update log_entry set leaf_salt = decode(reverse(encode(leaf_salt, 'hex')), 'hex')
    where chain = '${chain}' and number = (select max(number) from log_entry where chain = '${chain}')`;
  await behindTheRules(client, ['log_entry'], [flip]);
  return () => behindTheRules(client, ['log_entry'], [flip]);
}

/** A checkpoint of the first entry with a root that is none, which claims to be signed by a key. */
export const rowOfSomebody = (key: string): string => `insert into log_checkpoint (chain, size, root, key, note, at)
  select 'public', 1, root, '${key}', format(E'desk.example/log\\n1\\n%s\\n\\n— desk.example/log AAAAAAAA\\n', encode(root, 'base64')), now()
  from (select sha256('x') as root) r`;
