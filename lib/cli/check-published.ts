import { objectIn } from '@/lib/domain/log-event';
import { REVIEWED, type Reviewed } from '@/lib/domain/review';
import { canonical } from '@/lib/platform/canonical';
import { type Binding, publishedBindings, wordsHold } from '@/lib/store/published-bindings';
import { revisionContent } from '@/lib/store/revision-content';
import type { Transaction } from '@/lib/store/transaction';
import { saltedDigest } from '@/lib/writes/log';

export type NotAsLogged = { kind: Reviewed; thing: string; what: string };

/** `before` counts things that were published before there was a log, and not since: nothing binds them. */
export type Checked = { things: number; before: number; faults: readonly NotAsLogged[] };

const PAGE = 500;

/** Checks that everything published still has the content that the log binds (lib/views/log-words.ts). */
export async function checkPublished(db: Transaction): Promise<Checked> {
  let [things, before] = [0, 0];
  const faults: NotAsLogged[] = [];
  for (const kind of REVIEWED) {
    let last: string | undefined;
    for (;;) {
      const page = await publishedBindings(db, kind, PAGE, last);
      for (const binding of page) {
        const what = await faultOf(db, kind, binding);
        if (what === 'older than the log') before++;
        else if (what !== undefined) faults.push({ kind, thing: binding.thing, what });
      }
      things += page.length;
      last = page.at(-1)?.thing;
      if (page.length < PAGE) break;
    }
  }
  return { things, before, faults };
}

async function faultOf(db: Transaction, kind: Reviewed, binding: Binding): Promise<string | undefined> {
  const { revision, approved, body, salt } = binding;
  if (approved === null) return 'older than the log';
  if (approved !== revision) return 'another revision was published than the one that readers see';
  if (body === null || salt === null) return 'its publishing is not in the public log';
  const content = canonical(await revisionContent(db, kind, revision));
  if (digestOf(body) !== saltedDigest(salt, content)) return 'its content is not what the log binds';
  return (await wordsHold(db, kind, revision)) ? undefined : 'its words are not those that were published';
}

const digestOf = (body: string): unknown => objectIn(body)?.digest;
