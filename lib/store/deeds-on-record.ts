import { Prisma } from '@/lib/platform/generated/client';
import type { Transaction } from './transaction';

/**
 * What was done that is no step of the review, as a row of the database has it, with the fields of the entry that tells
 * of it. A field that the entry has not is empty; `reason` is the salted hash, and what is behind it.
 */
export type Deed = {
  chain: 'public' | 'private';
  did: string;
  by: string | null;
  at: Date;
  kind: string | null;
  thing: string | null;
  revision: number | null;
  target: string | null;
  with: string | null;
  text: string | null;
  reason: string | null;
  reasonId: string | null;
  reasonText: string | null;
  reasonSalt: Uint8Array | null;
  reasonGone: Date | null;
};

const FIELDS =
  Prisma.raw(`d.chain::text, d.did, p.pseudonym as by, d.at, d.kind, d.thing::text, d.revision, d.target::text,
  w.pseudonym as "with", d.txt as text, encode(d.hash, 'hex') as reason, r.id::text as "reasonId", r.text as "reasonText",
  r.salt as "reasonSalt", r.redacted_at as "reasonGone"`);

/** Holds, merges, replies, entries of figures and approvals, each row as the entry that tells of it: one query. */
export async function deedsOnRecord(db: Transaction): Promise<readonly Deed[]> {
  return db.$queryRaw<Deed[]>`
    with d (chain, did, person, at, kind, thing, revision, target, second, txt, hash, reason) as (
      select 'private', 'set legal hold', set_by_id, at, 'document', document_id, null::int, id, null::uuid, null, reason_hash, reason_id
        from legal_hold
      union all
      select 'private', case l.number when 1 then 'ask to lift legal hold' else 'lift legal hold' end, l.person_id, l.at,
        'document', h.document_id, null, l.hold_id, null, null, l.reason_hash, l.reason_id
        from legal_hold_lift l left join legal_hold h on h.id = l.hold_id
      union all
      select 'private', 'ask to merge source', asked_by_id, at, 'source', from_id, null, into_id, null, null, reason_hash, reason_id
        from source_merge
      union all
      select case when s.step in ('merge', 'undo') then 'public' else 'private' end,
        case s.step when 'merge' then 'merge source' when 'undo' then 'undo merge' when 'decline' then 'decline merge'
          else 'ask to undo merge' end,
        s.person_id, s.at, 'source', m.from_id, null, m.into_id,
        case when s.step in ('merge', 'undo')
          then coalesce(lag(s.person_id) over (partition by s.merge_id order by s.number), m.asked_by_id) end,
        null, s.reason_hash, s.reason_id
        from source_merge_step s left join source_merge m on m.id = s.merge_id
      union all
      select 'private', case e.outcome when 'same' then 're-entry agrees' when 'differs' then 're-entry differs' else 'leave re-entry out' end,
        e.person_id, e.at, 'statement', v.statement_id, v.number, null, null, null, e.reason_hash, e.reason_id
        from re_entry e left join statement_revision v on v.id = e.statement_revision_id
      union all
      select 'private', case when s.is_third or s.number > 1 then 'settle' else 'ask to settle' end || ' re-entry as ' || s.keeps,
        s.person_id, s.at, 'statement', v.statement_id, v.number, null, null, null, s.reason_hash, s.reason_id
        from re_entry_settlement s left join statement_revision v on v.id = s.statement_revision_id
      union all
      select 'private', 'ask for re-entry ' || case rule when 'for_disputed_questions' then 'on disputed questions' else rule::text end,
        by_id, at, null, null, null, null, null, null, null, null from re_entry_rule_change
      union all
      select 'private', 'log reply', logged_by_id, at, case when source_id is null then 'statement' else 'source' end,
        coalesce(source_id, statement_id), null, id, null, null, null, null from reply
      union all
      select case when s.step in ('publish', 'hold', 'release') then 'public' else 'private' end,
        case s.step when 'ask to release' then 'ask to release' when 'decline' then 'decline to release' else s.step::text end || ' reply',
        s.person_id, s.at, case when r.source_id is null then 'statement' else 'source' end, coalesce(r.source_id, r.statement_id),
        null, s.reply_id, null, null, s.reason_hash, s.reason_id
        from reply_step s left join reply r on r.id = s.reply_id
      union all
      select 'private', 'approve redaction', person_id, at, null, null, null, target_id, null, kind::text, null, null
        from redaction_approval)
    select ${FIELDS} from d left join person p on p.id = d.person left join person w on w.id = d.second
    left join reason r on r.id = d.reason`;
}

/** Every text that is gone, as the public entry about its redaction has it. One query a table. */
export async function tombstones(
  db: Transaction,
  tables: readonly string[],
): Promise<readonly { text: string; target: string; at: Date }[]> {
  const each = tables.map((table) => {
    const id = table === 'document_body' ? 'document_id' : 'id';
    return `select '${table}' as text, ${id}::text as target, redacted_at as at from "${table}" where redacted_at is not null`;
  });
  return db.$queryRaw`${Prisma.raw(each.join(' union all '))}`;
}

/** An entry of no step: its place, its body, and the salt beside it. */
export type LooseEntry = { chain: 'public' | 'private'; number: bigint; body: string; salt: Uint8Array };

/** A page of the entries of a chain that are of no step. */
export async function looseEntries(
  db: Transaction,
  chain: 'public' | 'private',
  take: number,
  after: bigint = 0n,
): Promise<readonly LooseEntry[]> {
  return db.$queryRaw<LooseEntry[]>`
    select chain::text, number, body, salt from log_entry
    where chain = ${chain}::chain and transition_id is null and number > ${after} order by number limit ${take}`;
}

/** Sources that are merged: into which they were, as their row says, and as the steps of the merge do. */
export async function mergedOtherwise(db: Transaction): Promise<readonly { source: string }[]> {
  return db.$queryRaw<{ source: string }[]>`
    select s.id::text as source from source s
    left join lateral (
      select m.into_id from source_merge m
      where m.from_id = s.id and exists (select from source_merge_step d where d.merge_id = m.id and d.step = 'merge')
        and not exists (select from source_merge_step d where d.merge_id = m.id and d.step = 'undo')
      order by m.id desc limit 1) m on true
    where s.merged_into_id is distinct from m.into_id`;
}

/** What a merge moved and what is not where it moved it, while that merge stands. */
export async function movedOtherwise(db: Transaction): Promise<readonly { kind: string; thing: string }[]> {
  return db.$queryRaw<{ kind: string; thing: string }[]>`
    select v.kind::text, v.thing_id::text as thing
    from source_merge_moved v left join source_merge m on m.id = v.merge_id left join source s on s.id = m.from_id
    left join source o on o.id = m.into_id
    left join statement t on v.kind = 'statement' and t.id = v.thing_id
    left join rendering g on v.kind = 'rendering' and g.id = v.thing_id
    left join search h on v.kind = 'search' and h.id = v.thing_id
    where m.id is null or (s.merged_into_id = m.into_id
      and coalesce(t.source_id, g.outlet_id, h.source_id) is distinct from coalesce(o.merged_into_id, o.id))`;
}

/** Entries whose copy of the hash before them is not that hash. */
export async function copiesOtherwise(db: Transaction): Promise<readonly { chain: string; number: bigint }[]> {
  return db.$queryRaw<{ chain: string; number: bigint }[]>`
    select chain::text, number from (
      select chain, number, previous, lag(hash) over (partition by chain order by number) as before from log_entry) e
    where previous is distinct from coalesce(before, decode(repeat('00', 32), 'hex')) order by chain, number limit 20`;
}
