import type { Asked, Reviewed, RevisionState } from '@/lib/domain/review';
import { Prisma, type Step } from '@/lib/platform/generated/client';
import type { DeskFilter, DeskRow } from '@/lib/store/desk-list';
import type { Transaction } from '@/lib/store/transaction';

// The list of the desk as a union of seven tables, as it was before it had a table of its own. Tests compare the two.

/** What differs by kind: its words, and the address of its event. */
const LABELS: Record<Reviewed, { label: string; event: string; join: string }> = {
  event: { label: 'r.title', event: 't.slug', join: '' },
  claim: { label: 'r.question', event: 'e.slug', join: 'join event e on e.id = t.event_id' },
  source: { label: 'r.name', event: 'null', join: '' },
  statement: {
    label: `t.ref || ' · ' || coalesce(w.words, '[redacted]')`,
    event: 'e.slug',
    join: 'join event e on e.id = t.event_id join wording w on w.id = r.wording_id',
  },
  rendering: {
    label: `t.ref || ' · ' || coalesce(w.words, '[redacted]')`,
    event: 'e.slug',
    join: 'join event e on e.id = t.event_id join wording w on w.id = r.wording_id',
  },
  search: {
    label: 'r.places',
    event: 'e.slug',
    join: 'join claim c on c.id = t.claim_id join event e on e.id = c.event_id',
  },
  document: { label: 'r.title', event: 'null', join: '' },
};

/** Names of tables and columns only. Nothing that came from outside is put into the SQL text. */
const oneKind = (kind: Reviewed): string => `
  select '${kind}' as kind, t.id as thing, ${LABELS[kind].label} as label, ${LABELS[kind].event} as event, t.standing,
    t.published_revision_id as published, r.id as revision, r.number, r.author_id as author, r.reason, r.created_at
  from "${kind}" t
    join lateral (select * from ${kind}_revision r where r.${kind}_id = t.id order by r.number desc limit 1) r on true
    ${LABELS[kind].join}`;

const ALL_KINDS = (Object.keys(LABELS) as Reviewed[]).map(oneKind).join(' union all ');

type Row = Omit<DeskRow, 'asked' | 'state' | 'version'> & {
  reviewed: Step | null;
  is_published: boolean;
  version: number | null;
  settled: Step | null;
  asked_by: string | null;
  total: bigint;
};

const STATES: Partial<Record<Step, RevisionState>> = {
  submit: 'submitted',
  return: 'returned',
  publish: 'published',
  discard: 'discarded',
};

/** One page of everything that is reviewed, the last revised first, and how many there are. One query. */
export async function listByUnion(
  db: Transaction,
  { filter, skip, take }: { filter: DeskFilter; skip: number; take: number },
): Promise<{ rows: readonly DeskRow[]; total: number }> {
  const rows = await db.$queryRaw<Row[]>`
    with things as (
      select a.*, last.version, reviewed.step::text as reviewed, settled.step::text as settled, settled.actor_id as asked_by,
        case reviewed.step when 'submit' then 'submitted' when 'return' then 'returned' when 'publish' then 'published' when 'discard' then 'discarded'
          else case when a.published = a.revision then 'published' else 'draft' end end as state
      from (${Prisma.raw(ALL_KINDS)}) a
      left join lateral (select max(number) as version from transition
        where kind = a.kind::reviewed and thing_id = a.thing) last on true
      left join lateral (select step from transition where revision_id = a.revision
        and step in ('submit', 'return', 'publish', 'discard') order by number desc limit 1) reviewed on true
      left join lateral (select step, actor_id from transition where kind = a.kind::reviewed and thing_id = a.thing
        and step not in ('submit', 'return', 'discard') order by number desc limit 1) settled on true
    )
    select kind, thing::text, left(label, 200) as label, event, standing::text, revision::text, number,
      coalesce(author::text, '') as author, coalesce(p.pseudonym, 'before there were accounts') as "authorPseudonym",
      reason, reviewed, published = revision as is_published, version, settled, asked_by::text, count(*) over () as total
    from things left join person p on p.id = things.author
    where ${filter} = 'all' and not (state = 'discarded' and standing = 'unpublished') or state = ${filter} or standing::text = ${filter}
    order by things.created_at desc, thing desc
    limit ${take} offset ${skip}`;
  return { rows: rows.map(deskRow), total: Number(rows[0]?.total ?? 0) };
}

function deskRow({ reviewed, is_published, version, settled, asked_by, total: _total, ...row }: Row): DeskRow {
  // SQL writes these in the words of the database: "ask to release".
  const askedFor: Asked['for'] | undefined =
    (settled as string) === 'ask to release'
      ? 'release'
      : (settled as string) === 'ask to withdraw'
        ? 'withdrawal'
        : undefined;
  return {
    ...row,
    version: version ?? 0,
    state: (reviewed && STATES[reviewed]) ?? (is_published ? 'published' : 'draft'),
    ...(askedFor !== undefined && asked_by !== null && { asked: { for: askedFor, by: asked_by } }),
  };
}
