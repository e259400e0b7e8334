import { looseEntry } from './redactions';
import { id, type Query, type Row } from './rows';

export const HASH = 'ab'.repeat(32);
const SALT = 'cd'.repeat(16);

/** An entry that binds one event, unless it says otherwise. */
export const bindingEntry = (told: Row = {}): Query =>
  looseEntry('public', { did: 'bind', by: 'the program', form: 1, method: '2.0', events: 1, root: HASH, ...told });

/** The root of the event beside the last entry. */
export const rootRow = (more: Row = {}): Query => {
  const { root = Buffer.from(HASH, 'hex'), form = 1, method = '2.0', event = id('event') } = more;
  return {
    text: `insert into event_root (event_id, entry, root, form, method)
      select $1, number, $2, $3, $4 from log_entry where chain = 'public' order by number desc limit 1`,
    values: [event, root, form, method],
  };
};

type LeafColumns = { hash?: null; texts?: object; salts?: object; bucket?: number };

/** The leaf of the first statement since the last entry. */
export const leafRow = (more: LeafColumns = {}): Query => {
  const { hash = Buffer.from(HASH, 'hex'), texts = { words: HASH, grade: HASH }, salts = { words: SALT } } = more;
  const { bucket = Number.parseInt(id('first').slice(-2), 16) } = more;
  return {
    text: `insert into event_leaf (event_id, kind, thing_id, entry, bucket, hash, texts, salts)
      select $1, 'statement', $2, number, $3, $4, $5, $6 from log_entry where chain = 'public' order by number desc limit 1`,
    values: [id('event'), id('first'), bucket, hash, JSON.stringify(texts), JSON.stringify(salts)],
  };
};

export const bucketRow = (bucket = 1, hash = Buffer.from(HASH, 'hex')): Query => ({
  text: 'insert into event_bucket (event_id, bucket, hash) values ($1, $2, $3)',
  values: [id('event'), bucket, hash],
});

/** What readers see of the event is bound: a row of each table. */
export const bindingRows: readonly Query[] = [bindingEntry(), rootRow(), leafRow(), bucketRow()];
