import { id, type Query, type Row } from './rows';

/** The time of every step in the tests. */
export const AT = '2030-02-01T00:00:00Z';

/**
 * A person of the desk, in one query: an admission by nobody, as by the set-up link, so that they count as themselves;
 * the person; and the entry in the public log that they joined, as canonical JSON. `let` says who let them in, and
 * when.
 */
export const person = (name: string, role: string, more: Row = {}, letIn: Row = {}): Query => ({
  text: `with admitted as (insert into admission (id, person_id, by_id, role, at)
      values (gen_random_uuid(), $1::uuid, $2::uuid, $3::role, $4::timestamptz) returning person_id, role, at),
    joined as (insert into person (id, name, email, role, pseudonym, updated_at, ended_at)
      select person_id, $5, $5 || '@desk.example', role, $7, '${AT}', $6::timestamptz from admitted returning pseudonym, role),
    last as (
      (select number + 1 as number, hash as previous from log_entry where chain = 'public' order by number desc limit 1)
      union all select 1, decode(repeat('00', 32), 'hex') order by number desc limit 1),
    made as (select number, previous, format('{"at":%s,"by":%s,"chain":"public","did":"join","number":%s,"role":%s}',
      to_json(to_char($4::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), to_json(pseudonym), number,
      to_json(role)) as body from last, joined)
    insert into log_entry (chain, number, body, previous, hash, salt)
    select 'public', number, body, previous, sha256(convert_to(encode(previous, 'hex') || E'\\n' || body, 'UTF8')),
      decode(repeat('01', 16), 'hex') from made`,
  values: [id(name), letIn.by ?? null, role, letIn.at ?? AT, name, more.ended_at ?? null, more.pseudonym ?? name],
});

/** Who takes which step, unless a test says otherwise: the author submits, an editor does everything else. */
const actorOf = (name: string): string => (name === 'submit' ? 'author' : 'editor');

const NEEDS_REASON = ['return', 'hold', 'ask to release', 'ask to withdraw', 'withdraw', 'decline'];
const IS_PUBLIC = ['publish', 'hold', 'release', 'withdraw'];

/**
 * One step, without its entry in the log. The database chooses the ids of the step and of its reason; `correction_id` is
 * that of a note which is on record.
 */
export function bareStep(name: string, kind: string, thing: string, revision: string, more: Row = {}): Query {
  const actor = more.actor_id ?? id(actorOf(name));
  return {
    text: `with why as (insert into reason (id, text, salt)
        select gen_random_uuid(), 'because', '\\x00112233445566778899aabbccddeeff' where $6 returning id)
      insert into transition (id, kind, thing_id, number, step, revision_id, actor_id, reason_id, reason_hash, at, correction_id,
        correction_hash)
      select gen_random_uuid(), $1::reviewed, $2::uuid,
        coalesce($7::int, (select coalesce(max(number), 0) + 1 from transition
          where thing_id = $2::uuid and kind = $1::reviewed)),
        $3::step, $4::uuid, $5::uuid, (select id from why),
        case when $6 then decode(repeat('00', 32), 'hex') end, $8::timestamptz, $9::uuid,
        case when $9::uuid is not null then decode(repeat('02', 32), 'hex') end`,
    values: [
      kind,
      id(thing),
      name,
      id(revision),
      actor,
      NEEDS_REASON.includes(name),
      more.number ?? null,
      more.at ?? AT,
      more.correction_id ?? null,
    ],
  };
}

/**
 * The entry of the latest step of a thing, in a chain. `told` replaces what it says. `number`, `previous` and `hash`
 * are right unless they are given.
 */
export function entry(chain: string, kind: string, thing: string, told: Row = {}, more: Row = {}): Query {
  return {
    text: `with last as (
        (select number + 1 as number, hash as previous from log_entry where chain = $1::chain order by number desc limit 1)
        union all select 1, decode(repeat('00', 32), 'hex') order by number desc limit 1),
      taken as (select t.*, p.pseudonym, r.number as revision from transition t join person p on p.id = t.actor_id
        join "${kind}_revision" r on r.id = t.revision_id
        where t.thing_id = $2 and t.kind = $3::reviewed order by t.number desc limit 1),
      made as (select coalesce($5::bigint, last.number) as number, coalesce($6::bytea, last.previous) as previous,
        canonical_json(jsonb_build_object('chain', $1::chain, 'number', last.number, 'did', step, 'by', pseudonym,
          'kind', kind, 'thing', thing_id, 'revision', revision,
          'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          || case when reason_hash is null then '{}' else jsonb_build_object('reason', encode(reason_hash, 'hex')) end
          || case when correction_hash is null then '{}'
            else jsonb_build_object('correction', encode(correction_hash, 'hex')) end
          || case when step = 'publish' then jsonb_build_object('digest', repeat('0', 64)) else '{}' end
          || $4::jsonb) as body, taken.id as step_id
        from last, taken)
      insert into log_entry (chain, number, body, previous, hash, salt, transition_id)
      select $1::chain, number, body, previous,
        coalesce($7::bytea, sha256(convert_to(encode(previous, 'hex') || E'\\n' || body, 'UTF8'))),
        decode(repeat('01', 16), 'hex'), step_id from made`,
    values: [
      chain,
      id(thing),
      kind,
      JSON.stringify(told),
      more.number ?? null,
      more.previous ?? null,
      more.hash ?? null,
    ],
  };
}

/** One step with its entry. */
export const step = (name: string, kind: string, thing: string, revision: string, more: Row = {}): Query[] => [
  bareStep(name, kind, thing, revision, more),
  entry(IS_PUBLIC.includes(name) ? 'public' : 'private', kind, thing),
];
