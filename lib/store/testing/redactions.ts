import { id, insert, type Query, type Row } from './rows';
import { AT } from './steps';

const SAID_AT = new Date(AT).toISOString();

/** An entry that is about no step. Its time is that of all test entries unless it is given. */
export const looseEntry = (chain: string, told: Row): Query => ({
  text: `with last as (
      (select number + 1 as number, hash as previous from log_entry where chain = $1::chain order by number desc limit 1)
      union all select 1, decode(repeat('00', 32), 'hex') order by number desc limit 1),
    made as (select number, previous, canonical_json($2::jsonb || jsonb_build_object('chain', $1::text, 'number', number))
      as body from last)
    insert into log_entry (chain, number, body, previous, hash, salt)
    select $1::chain, number, body, previous, sha256(convert_to(encode(previous, 'hex') || E'\\n' || body, 'UTF8')),
      decode(repeat('01', 16), 'hex') from made`,
  values: [chain, JSON.stringify({ at: SAID_AT, ...told })],
});

/** What people approve to redact: one row of one of the tables of texts. */
export type Target = { kind: 'wording' | 'document_body' | 'quote' | 'reason' | 'correction'; name: string };

/** The same, or a revision whose texts they approve to redact, or a document. */
export type Approved = { kind: string; name: string };

export const bareApproval = ({ kind, name }: Approved, person: string, more: Row = {}): Query =>
  insert('redaction_approval', {
    id: id(`a-${name}-${person}`.slice(-16)),
    kind,
    target_id: id(name),
    person_id: id(person),
    reason: 'the name of a child',
    at: AT,
    ...more,
  });

/** A person's approval, with its entry in the desk's own chain. */
export const approval = (target: Approved, person: string, at = AT): Query[] => [
  bareApproval(target, person, { at }),
  looseEntry('private', {
    did: 'approve redaction',
    by: person,
    target: id(target.name),
    text: target.kind,
    at: new Date(at).toISOString(),
  }),
];

const TEXTS: Record<Target['kind'], string[]> = {
  wording: ['words', 'words_language', 'translation', 'translation_language', 'text_value', 'scope_note', 'note'],
  document_body: ['bytes', 'text'],
  quote: ['exact', 'prefix', 'suffix'],
  reason: ['text'],
  correction: ['text'],
};
const SALT_GONE = "decode(repeat('00', 16), 'hex')";

/** Deletes every text of the row. `also` replaces further fields, and `left` stays as it is. */
export function bareTombstone(
  { kind, name }: Target,
  left: readonly string[] = [],
  also = `salt = ${SALT_GONE}`,
  at = AT,
): Query {
  const gone = TEXTS[kind].filter((column) => !left.includes(column)).map((column) => `"${column}" = null`);
  return {
    text: `update "${kind}" set ${[...gone, `redacted_at = '${at}'`, also].join(', ')}
      where ${kind === 'document_body' ? 'document_id' : 'id'} = $1`,
    values: [id(name)],
  };
}

/** The entry of a tombstone in the public chain: two people approved it. */
export const toldRedaction = (target: Approved, more: Row = {}): Query =>
  looseEntry('public', {
    did: 'redact',
    by: 'second',
    with: 'editor',
    target: id(target.name),
    text: target.kind,
    ...more,
  });

/** The tombstone with its entry, by the person who approved it last, together with the one who asked for it. */
export const tombstone = (target: Target, by = 'second', asked = 'editor', at = AT): Query[] => [
  bareTombstone(target, [], undefined, at),
  toldRedaction(target, { by, with: asked, at: new Date(at).toISOString() }),
];
