import type { LogSigningView } from '@/lib/views/log-signing';
import { NotSigned } from './not-signed';

const TEXT = 'mt-2 font-serif text-[1.125rem] leading-relaxed';
/** Lines are broken, not scrolled: keys and hashes are long. */
const CODE = 'mt-3 whitespace-pre-wrap break-all border border-line bg-raised px-3 py-2 text-[0.875rem]';

/** What is signed of the log, by which key, and how verifiers follow it. */
export function SignedLog({ signing: { key, checkpoint, notSigned } }: { signing: LogSigningView }) {
  return (
    <section aria-labelledby="signed" className="mt-10 border-line border-t pt-5">
      <h2 id="signed" className="font-semibold font-serif text-[1.375rem]">
        What is signed
      </h2>
      {notSigned && <NotSigned title={notSigned.title} text={notSigned.text} />}
      <p className={TEXT}>
        The entries are the leaves of a Merkle tree (RFC 6962), entry 1 the first. A{' '}
        <a href="/log/checkpoint">checkpoint</a> names how many there are and the root of the tree, and is signed. Keep
        one: a short proof then shows that the log of a later day goes on from it, and that an entry is in it, without
        the whole log.
      </p>
      {checkpoint && (
        <figure className="mt-4">
          <figcaption className="text-[0.9375rem] text-soft">
            The last one that was signed, of {checkpoint.entries}:
          </figcaption>
          <pre className={CODE}>{checkpoint.text}</pre>
        </figure>
      )}
      {key !== undefined && (
        <>
          <p className="mt-4 text-[0.9375rem] text-soft">The key it is signed with. Note it elsewhere as well:</p>
          <p className={CODE}>
            <code>{key}</code>
          </p>
        </>
      )}
      <p className={TEXT}>
        The tree is served as <a href="https://c2sp.org/tlog-tiles">tiles</a> below <code>/log</code>, which verifiers
        and witnesses that exist can follow. The data of a leaf is the SHA-256 of 16 bytes of salt and the body of the
        entry; the downloaded log has both (<code>leafSalt</code>, <code>body</code>). Crossread itself checks a
        checkpoint that you kept with:
      </p>
      <p className={CODE}>
        <code>npm run verify-log -- --file entries.jsonl --checkpoint kept.txt --key {key ?? 'name+id+key'}</code>
      </p>
    </section>
  );
}
