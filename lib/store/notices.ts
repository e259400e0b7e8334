import type { Notice } from '@/lib/domain/notice';
import type { PersonId } from '@/lib/domain/person';
import { REVIEWED } from '@/lib/domain/review';
import { Prisma } from '@/lib/platform/generated/client';
import type { Transaction } from './transaction';

/** Of each kind at most so many are told, the last first: what is older is in the lists of the desk. */
export const MOST_NOTICES = 50;

/** What of theirs was returned, as long as they have not revised it. */
const returnedTo = (me: PersonId) => Prisma.sql`
  select 'returned ' || t.id as id, 'returned' as why, d.kind::text as kind, d.thing_id::text as thing, p.pseudonym as by, t.at
  from desk_item d join transition t on t.kind = d.kind and t.thing_id = d.thing_id and t.revision_id = d.revision_id
    join person p on p.id = t.actor_id
  where d.author_id = ${me}::uuid and d.state = 'returned' and t.step = 'return' order by t.at desc limit ${MOST_NOTICES}`;

/** What somebody else put into their hands. */
const assignedTo = (me: PersonId) => Prisma.sql`
  select 'assigned ' || d.thing_id || ' ' || extract(epoch from d.assigned_at), 'assigned', d.kind::text, d.thing_id::text,
    p.pseudonym, d.assigned_at
  from desk_item d join person p on p.id = d.assigned_by_id
  where d.assigned_to_id = ${me}::uuid and d.assigned_by_id <> d.assigned_to_id
  order by d.assigned_at desc limit ${MOST_NOTICES}`;

/** Comments of others in open threads: in which they wrote before, or on what they wrote last. */
const commentsFor = (me: PersonId) => Prisma.sql`
  select 'comment ' || c.id, case when mine.id is null then 'comment' else 'answer' end, c.kind::text, c.thing_id::text,
    p.pseudonym, c.at
  from comment c join person p on p.id = c.author_id
    left join lateral (select m.id from comment m where m.author_id = ${me}::uuid and m.at <= c.at and m.id <> c.id
      and coalesce(m.thread_id, m.id) = coalesce(c.thread_id, c.id) limit 1) mine on true
    left join desk_item d on d.kind = c.kind and d.thing_id = c.thing_id
  where c.author_id <> ${me}::uuid and c.redacted_at is null and not thread_is_settled(coalesce(c.thread_id, c.id))
    and (mine.id is not null or d.author_id = ${me}::uuid)
  order by c.at desc limit ${MOST_NOTICES}`;

/** What they wrote last, and somebody else has revised since. Names of tables come from a list of ours. */
function revisedOf(me: PersonId): Prisma.Sql {
  const before = REVIEWED.map((kind) => {
    const [table, of] = [Prisma.raw(`"${kind}_revision"`), Prisma.raw(`${kind}_id`)];
    return Prisma.sql`select d.kind, d.thing_id, d.revision_id, d.author_id, d.revised_at from ${table} r
      join desk_item d on d.kind = ${kind}::reviewed and d.thing_id = r.${of} and d.number = r.number + 1
      where r.author_id = ${me}::uuid and d.author_id <> ${me}::uuid and d.state::text <> 'published'`;
  });
  return Prisma.sql`
    select 'revised ' || d.revision_id, 'revised', d.kind::text, d.thing_id::text, p.pseudonym, d.revised_at
    from (${Prisma.join(before, ' union all ')}) d join person p on p.id = d.author_id
    order by d.revised_at desc limit ${MOST_NOTICES}`;
}

/** What takes a second person: what another asked to release or to withdraw, and a legal hold that another lifted first. */
const secondFor = (me: PersonId) => Prisma.sql`
  (select 'asked ' || t.id, d.asked_for::text || ' asked', d.kind::text, d.thing_id::text, p.pseudonym, t.at
  from desk_item d join transition t on t.kind = d.kind and t.thing_id = d.thing_id and t.actor_id = d.asked_by_id
      and t.step::text in ('ask to release', 'ask to withdraw')
      and t.number = (select max(l.number) from transition l where l.kind = t.kind and l.thing_id = t.thing_id
        and l.step::text in ('ask to release', 'ask to withdraw'))
    join person p on p.id = t.actor_id
  where d.asked_for is not null and d.asked_by_id <> ${me}::uuid order by t.at desc limit ${MOST_NOTICES})
  union all
  (select 'lift ' || h.id, 'lift asked', 'document', h.document_id::text, p.pseudonym, l.at
  from legal_hold_lift l join legal_hold h on h.id = l.hold_id join person p on p.id = l.person_id
  where l.number = 1 and l.person_id <> ${me}::uuid
    and not exists (select 1 from legal_hold_lift s where s.hold_id = l.hold_id and s.number = 2)
  order by l.at desc limit ${MOST_NOTICES})`;

/** Replies of sources: what a step left, of the latest in each place, and of one that is held. */
const repliesWith = (name: string, why: string, who: Prisma.Sql, which: Prisma.Sql) => Prisma.sql`
  select ${name} || ' ' || r.id || coalesce(' ' || s.number, ''), ${why}, case when r.source_id is null then 'statement' else 'source' end,
    coalesce(r.source_id, r.statement_id)::text, p.pseudonym, coalesce(s.at, r.at)
  from reply r left join lateral (select * from reply_step l where l.reply_id = r.id order by l.number desc limit 1) s on true
    join person p on p.id = coalesce(s.person_id, r.logged_by_id)
  where ${who} and ${which} order by coalesce(s.at, r.at) desc limit ${MOST_NOTICES}`;
const LATEST = Prisma.sql`not exists (select 1 from reply o where o.place_id = r.place_id and o.number > r.number)`;

/** A reply of theirs that was returned, as long as they logged no other in its place. */
const repliesReturnedTo = (me: PersonId) =>
  repliesWith(
    'reply',
    'reply returned',
    Prisma.sql`r.logged_by_id = ${me}::uuid`,
    Prisma.sql`s.step = 'return' and ${LATEST}`,
  );

/** Replies that another logged, or asked to release. */
const repliesFor = (me: PersonId) => Prisma.sql`
  (${repliesWith('reply', 'reply waits', Prisma.sql`r.logged_by_id <> ${me}::uuid`, Prisma.sql`s.step is null and r.redacted_at is null and ${LATEST}`)})
  union all
  (${repliesWith('reply', 'reply release asked', Prisma.sql`s.person_id <> ${me}::uuid`, Prisma.sql`s.step = 'ask to release'`)})`;

/** What was done with what is theirs, or is in their hands, the last first. */
export async function noticesOf(db: Transaction, me: PersonId): Promise<readonly Notice[]> {
  const found: Notice[] = [];
  for (const query of [returnedTo(me), assignedTo(me), commentsFor(me), revisedOf(me), repliesReturnedTo(me)]) {
    found.push(...(await db.$queryRaw<Notice[]>`select * from (${query}) q(id, why, kind, thing, "by", at)`));
  }
  return found;
}

/** What waits for a second person, for somebody who may be that. */
export async function secondsWanted(db: Transaction, me: PersonId): Promise<readonly Notice[]> {
  const asked = await db.$queryRaw<Notice[]>`select * from (${secondFor(me)}) q(id, why, kind, thing, "by", at)`;
  const replies = await db.$queryRaw<Notice[]>`select * from (${repliesFor(me)}) q(id, why, kind, thing, "by", at)`;
  return [...asked, ...replies, ...(await redactionsWanted(db, me))];
}

/** Redactions that another asked for, and nobody has approved yet: the text is still there. They stand on one page. */
async function redactionsWanted(db: Transaction, me: PersonId): Promise<readonly Notice[]> {
  return db.$queryRaw<Notice[]>`
    select 'redaction ' || a.target_id as id, 'redaction asked' as why, null as kind, null as thing, p.pseudonym as by, a.at
    from redaction_approval a join person p on p.id = a.person_id
    where a.person_id <> ${me}::uuid and not exists (select 1 from redaction_approval o
      where o.kind = a.kind and o.target_id = a.target_id and o.id <> a.id)
    order by a.at desc limit ${MOST_NOTICES}`;
}
