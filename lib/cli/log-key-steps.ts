// The client is generated, so this file is imported only after lib/cli/generate.ts has run.
import { readVerifierKey } from '@/lib/domain/signed-note';
import { sha256OfBytes } from '@/lib/platform/canonical';
import { systemClock } from '@/lib/platform/clock';
import { databaseAt } from '@/lib/platform/db';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { checkpointFile, keptCheckpoints, type LogFiles } from '@/lib/platform/log-files';
import { makeLogKey, printLogKey, readLogKey, verifierKey } from '@/lib/writes/log-key';
import { acceptRestored, changeLogKey, type KeyChanged, type RestoredAccepted } from '@/lib/writes/log-steps';
import { keyInForce } from '@/lib/writes/sign-log';
import { fail } from './output';

/** The database, the data folder, and LOG_KEY. */
type At = { url: string; files: LogFiles; given: string | undefined };

const ownKey = ({ files, given }: Omit<At, 'url'>) => readLogKey(given ?? files.read('log-key') ?? '');

async function withClient<T>(url: string, work: (client: PrismaClient) => Promise<T>): Promise<T> {
  const client = databaseAt(url);
  try {
    return await work(client);
  } finally {
    await client.$disconnect();
  }
}

/** Prints which key this server has, which is in force, and what it has kept. Returns the exit code. */
export async function showKey({ url, ...at }: At): Promise<number> {
  const own = ownKey(at);
  const inForce = await withClient(url, (client) => client.$transaction(keyInForce));
  if (own === undefined) console.log('There is no key here to sign the log with: npm start makes one.');
  else console.log(`The key of this server: ${verifierKey(own)}`);
  if (inForce === undefined) console.log('Nothing was signed yet.');
  else if (own === undefined || inForce !== verifierKey(own)) console.log(`The key in force is another: ${inForce}`);
  const kept = at.files.read(checkpointFile('public'));
  if (kept !== undefined) console.log(`\n${kept.trimEnd()}`);
  return 0;
}

const WHY: Readonly<Record<Extract<KeyChanged | RestoredAccepted, { ok: false }>['reason'], string>> = {
  'no such account': 'Nobody of this desk has that address.',
  'not an administrator': 'Only an administrator says this of the log.',
  'nothing was signed yet':
    'Nothing was signed yet, so that no key is in force: the next start of Crossread signs with the one that it has.',
  'the key is in force':
    'The key of this server is the one in force: it is not lost. To replace it: npm run log-key -- rotate',
  'the key is not in force': 'The key of this server is not the one in force. If that is lost: npm run log-key -- lost',
  'the log goes on from what was signed': 'The log goes on from what was signed: there is nothing to accept.',
};

/** Makes a new key under the name of the one in force, and puts it in the place of that. Returns the exit code. */
export async function changeKey(at: At, email: string, did: 'rotate log key' | 'lose log key'): Promise<number> {
  const { url, files, given } = at;
  return withClient(url, async (client) => {
    const former = await client.$transaction(keyInForce);
    if (former === undefined) return fail(WHY['nothing was signed yet']);
    if (given === undefined && finished(files, former)) return 0;
    const key = makeLogKey(readVerifierKey(former, sha256OfBytes)?.name ?? '');
    const own = ownKey(at);
    // Written before the log names it, so that a key that is in force is never lost on the way.
    files.write('log-key.new', `${printLogKey(key)}\n`);
    const changed = await changeLogKey(client, { email, did, key, ...(own && { own }) }, systemClock);
    if (!changed.ok) {
      files.remove('log-key.new');
      return fail(WHY[changed.reason]);
    }
    console.log(`The log is signed with another key from here on: ${verifierKey(key)}`);
    if (given === undefined) files.rename('log-key.new', 'log-key');
    else
      console.log(
        `LOG_KEY has the former key. Set it on every server to what is in ${files.folder}/log-key.new, start Crossread again, and delete that file.`,
      );
    return 0;
  });
}

/** A key that the log names and that is not in its place: the command was stopped in between. */
function finished(files: LogFiles, inForce: string): boolean {
  const made = readLogKey(files.read('log-key.new') ?? '');
  if (made === undefined || verifierKey(made) !== inForce) return false;
  files.rename('log-key.new', 'log-key');
  console.log(`The key that the log names is in its place now: ${inForce}`);
  return true;
}

/** Says in the log that it goes on from another database, and keeps the refuted checkpoints apart. Returns the exit code. */
export async function acceptRestoredLog(at: At, email: string): Promise<number> {
  const { url, files } = at;
  const key = ownKey(at);
  if (key === undefined) return fail('There is no key here to sign the log with.');
  const accepted = await withClient(url, (client) =>
    acceptRestored(client, { email, kept: keptCheckpoints(files), key }, systemClock),
  );
  if (!accepted.ok) return fail(WHY[accepted.reason]);
  for (const chain of ['public', 'private'] as const) {
    const file = checkpointFile(chain);
    if (files.read(file) !== undefined)
      files.rename(
        file,
        `${file}.given-up-${new Date(systemClock().epochMilliseconds).toISOString().replaceAll(':', '-')}`,
      );
  }
  console.log(
    {
      now: 'The log says now that it goes on from another copy of the database. It is signed again within a minute.',
      before: 'The log says so already. This server signs it again within a minute.',
      not: 'What was kept could not be read, and is put aside. The log is signed again within a minute.',
    }[accepted.logged],
  );
  return 0;
}
