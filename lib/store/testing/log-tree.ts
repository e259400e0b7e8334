import { insert, type Query, type Row } from './rows';
import { AT } from './steps';

/** Entries at the end of the private chain, so many. Somebody signs in again and again. */
export const manyEntries = (many: number): Query => ({
  text: `do $$ declare last log_entry; made text; begin
    for n in 1..${many} loop
      last := null;
      select * into last from log_entry where chain = 'private' order by number desc limit 1;
      made := canonical_json(jsonb_build_object('at', to_char('${AT}'::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'by', 'editor', 'chain', 'private', 'did', 'sign in', 'number', coalesce(last.number, 0) + 1));
      insert into log_entry (chain, number, body, previous, hash, salt)
        select 'private', coalesce(last.number, 0) + 1, made, previous, sha256(convert_to(encode(previous, 'hex') || E'\\n' || made, 'UTF8')),
          decode(repeat('01', 16), 'hex')
        from (select coalesce(last.hash, decode(repeat('00', 32), 'hex')) as previous) p;
    end loop;
  end $$`,
  values: [],
});

/** The tile over the first 256 entries of the private chain, or one that is `changed`, an expression in `hashes` and `root`. */
export const firstTile = ({ hashes = 'hashes', root = 'root' } = {}): Query => ({
  text: `insert into log_tile (chain, level, number, hashes, root)
    select 'private', 0, 0, ${hashes}, ${root} from (select hashes, root_of_hashes(hashes) as root from
      (select string_agg(leaf_hash(leaf_salt, body), ''::bytea order by number) as hashes from log_entry
        where chain = 'private' and number <= 256) h) t`,
  values: [],
});

const KEY = 'desk.example/log+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const NOTE = `desk.example/log\n1\n${Buffer.alloc(32).toString('base64')}\n\n— desk.example/log AAAA\n`;

/** A checkpoint of the first entry of the public chain. Nobody signed it. */
export const checkpoint = (more: Row = {}): Query =>
  insert('log_checkpoint', {
    chain: 'public',
    size: 1,
    root: new Uint8Array(32),
    key: KEY,
    note: NOTE,
    at: AT,
    ...more,
  });

/** A row of each table. */
export const treeRows: readonly Query[] = [manyEntries(256), firstTile(), checkpoint()];
