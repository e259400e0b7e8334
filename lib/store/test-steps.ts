import { id, insert, type Query, type Row } from './test-rows';

/** When every step of the tests is taken. */
export const AT = '2030-02-01T00:00:00Z';

export const person = (name: string, role: string, more: Row = {}): Query =>
  insert('person', {
    id: id(name),
    name,
    email: `${name}@desk.example`,
    role,
    pseudonym: name,
    updated_at: AT,
    ...more,
  });

/** Who takes which step, unless a test says otherwise: the author submits, an editor does everything else. */
const actorOf = (name: string): string => (name === 'submit' ? 'author' : 'editor');

const NEEDS_REASON = ['return', 'hold', 'ask to release', 'ask to withdraw', 'withdraw', 'decline'];
const IS_PUBLIC = ['publish', 'hold', 'release', 'withdraw'];

/** One step, without its entry in the log. Its id and its reason's are the database's own. */
export function bareStep(name: string, kind: string, thing: string, revision: string, more: Row = {}): Query {
  const actor = more.actor_id ?? id(actorOf(name));
  return {
    text: `with why as (insert into reason (id, text, salt)
        select gen_random_uuid(), 'because', '\\x00112233445566778899aabbccddeeff' where $6 returning id)
      insert into transition (id, kind, thing_id, number, step, revision_id, actor_id, reason_id, reason_hash, at)
      select gen_random_uuid(), $1::reviewed, $2::uuid,
        coalesce($7::int, (select coalesce(max(number), 0) + 1 from transition where thing_id = $2::uuid)),
        $3::step, $4::uuid, $5::uuid, (select id from why),
        case when $6 then decode(repeat('00', 32), 'hex') end, '${AT}'`,
    values: [kind, id(thing), name, id(revision), actor, NEEDS_REASON.includes(name), more.number ?? null],
  };
}

/** The entry of the latest step of a thing, in a chain. */
export const entry = (chain: string, thing: string): Query => ({
  text: `insert into log_entry (chain, number, body, previous, hash, salt, transition_id)
    select c.chain, c.last + 1, '{}', c.previous,
      sha256(convert_to(encode(c.previous, 'hex') || E'\\n{}', 'UTF8')), decode(repeat('01', 16), 'hex'),
      (select id from transition where thing_id = $2 order by number desc limit 1)
    from (select $1::chain as chain, coalesce(max(number), 0) as last,
      coalesce((array_agg(hash order by number desc))[1], decode(repeat('00', 32), 'hex')) as previous
      from log_entry where chain = $1::chain) c`,
  values: [chain, id(thing)],
});

/** One step with its entry. */
export const step = (name: string, kind: string, thing: string, revision: string, more: Row = {}): Query[] => [
  bareStep(name, kind, thing, revision, more),
  entry(IS_PUBLIC.includes(name) ? 'public' : 'private', thing),
];
