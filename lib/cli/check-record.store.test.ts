import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import type { Transaction } from '@/lib/store/transaction';
import { faultLine } from '@/lib/views/log-words';
import { aStatement } from '@/lib/writes/testing/entering';
import { MergingDesk } from '@/lib/writes/testing/merging';
import { checkLogWithin } from './check-log';

// What the owner of the tables can change of steps, publications, people and what the log tells beside them: found.

let db: TestDatabase;

beforeAll(async () => {
  db = await freshDatabase();
  const desk = await MergingDesk.open(db.client);
  const { claim, from, into } = await desk.scene('published');
  const { entering } = desk;
  const [first, second] = [
    await entering.logs('statement', aStatement(claim, from)),
    await entering.logs('statement', aStatement(claim, into)),
  ];
  await entering.publishes('statement', first, second);
  await entering.takes('hold', 'statement', second);
  await desk.merges({ from, into });
});
afterAll(() => db.close());

class Undone extends Error {}

/** The faults after a change behind the rules, which is then undone. */
async function faultsAfter(...changes: readonly string[]): Promise<readonly string[]> {
  let faults: readonly string[] = [];
  const work = async (tx: Transaction) => {
    for (const change of changes) await tx.$executeRawUnsafe(change);
    const { published, record, lists } = await checkLogWithin(tx, {});
    faults = [...published.faults, ...record.faults, ...lists.faults].map(faultLine);
    throw new Undone();
  };
  await expect(db.client.$transaction(work, { timeout: 60_000 })).rejects.toThrow(Undone);
  return faults;
}

const behindTheRules = (table: string, change: string) =>
  faultsAfter(`alter table ${table} disable trigger all`, change);

test('an untouched record has no fault', async () => {
  expect(await faultsAfter()).toEqual([]);
});

const LAST_HOLD = "(select id from transition where step = 'hold')";
const ONE = "(select thing_id from transition where step = 'hold')";
test.each([
  [
    'a standing',
    'statement',
    `update statement set standing = 'shown' where id = ${ONE}`,
    'it is shown, and after its steps it would be held',
  ],
  [
    'what readers see',
    'statement',
    `update statement set published_revision_id = null where id = ${ONE}`,
    'another revision was published than the one that readers see',
  ],
  [
    'a step that is gone',
    'transition',
    `delete from transition where id = ${LAST_HOLD}`,
    'entries of the log are of steps that do not exist',
  ],
  [
    'a step by another',
    'transition',
    `update transition set actor_id = (select id from person where name = 'third') where id = ${LAST_HOLD}`,
    'step 3, hold, is not what its entry says: who took it',
  ],
  [
    'a step at another time',
    'transition',
    `update transition set at = at - interval '1 day' where id = ${LAST_HOLD}`,
    'step 3, hold, is not what its entry says: when it was taken',
  ],
  [
    'another reason',
    'reason',
    `update reason set text = 'Another.' where id = (select reason_id from transition where id = ${LAST_HOLD})`,
    'step 3, hold, has another reason than the one that its entry binds',
  ],
  [
    'a publication at another time',
    'publication',
    "update publication set published_at = published_at - interval '1 day' where sequence = 1",
    'when it was published, or how often, is not what its steps say',
  ],
  [
    'a publication twice',
    'publication',
    'insert into publication (id, published_at, event_revision_id) select gen_random_uuid(), published_at, event_revision_id from publication where event_revision_id is not null',
    'when it was published, or how often, is not what its steps say',
  ],
  [
    'another order',
    'publication',
    'update publication set sequence = 1000 - sequence where sequence in (1, 2)',
    'has another place in the order than its entry in the log',
  ],
  [
    'an entry without its step',
    'log_entry',
    `update log_entry set transition_id = null where transition_id = ${LAST_HOLD}`,
    'step 3, hold, has no entry in the public log',
  ],
  [
    'an entry in the other chain',
    'log_entry',
    `update log_entry set chain = 'private', number = 1000 where transition_id = ${LAST_HOLD}`,
    'step 3, hold, has no entry in the public log',
  ],
  [
    'a role',
    'person',
    "update person set role = 'administrator' where name = 'rita'",
    'its role is administrator, and by the log it would be reporter',
  ],
  [
    'another pseudonym',
    'person',
    "update person set pseudonym = 'desk-nobody' where name = 'otto'",
    'and nobody on record has that name',
  ],
  ['an account that is gone', 'person', "delete from person where name = 'otto'", 'and nobody on record has that name'],
  [
    'who let somebody in',
    'admission',
    "update admission set by_id = (select id from person where name = 'third') where person_id = (select id from person where name = 'otto')",
    'somebody else is behind it than the one who joined, or another let them in',
  ],
  [
    'a merge that is gone',
    'source_merge_step',
    'delete from source_merge_step',
    'says "merge source", and that is not on record',
  ],
  [
    'another reason of a merge',
    'reason',
    "update reason set text = 'Another.' where id = (select reason_id from source_merge)",
    'has another reason than its entry binds',
  ],
  [
    'a merge undone in the row alone',
    'source',
    'update source set merged_into_id = null where merged_into_id is not null',
    'it is merged, or is not, against what the steps of its merge say',
  ],
  [
    'a statement moved back',
    'statement',
    'update statement set source_id = (select from_id from source_merge) where id = (select thing_id from source_merge_moved)',
    'it is of another source than the one to which a merge moved it',
  ],
  [
    'a redaction that nobody approved',
    'reason',
    `update reason set text = null, redacted_at = now() where id = (select reason_id from transition where id = ${LAST_HOLD})`,
    'looks redacted, and the log does not say that two people approved it',
  ],
  [
    'an approval',
    'redaction_approval',
    "insert into redaction_approval (id, kind, target_id, person_id, reason, at) select gen_random_uuid(), 'event_revision', r.id, p.id, 'x', now() from event_revision r, person p where p.name = 'sven'",
    'is not in the private log',
  ],
  [
    'a copy of a hash',
    'log_entry',
    "update log_entry set previous = hash where chain = 'public' and number = 2",
    'entry 2 of the public chain has another copy of the hash before it',
  ],
  ['what lists show', 'claim_reading', 'update claim_reading set voices = voices + 1', 'are not what follows from it'],
])('%s is found', async (_, table, change, fault) => {
  expect((await behindTheRules(table, change)).join('\n')).toContain(fault);
});

test('two people who change places are found, whatever is changed with them', async () => {
  const swapped = await faultsAfter(
    'alter table person disable trigger all',
    'alter table transition disable trigger all',
    "create temporary table both_of on commit drop as select a.id as one, b.id as two, a.pseudonym as p, b.pseudonym as q from person a, person b where a.name = 'edda' and b.name = 'sven'",
    "update person set pseudonym = 'x' where id = (select one from both_of)",
    'update person set pseudonym = (select p from both_of) where id = (select two from both_of)',
    'update person set pseudonym = (select q from both_of) where id = (select one from both_of)',
    'update transition set actor_id = case actor_id when one then two else one end from both_of where actor_id in (one, two)',
  );
  expect(swapped.filter((line) => line.includes('somebody else is behind it'))).toHaveLength(2);
});
