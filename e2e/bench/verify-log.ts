import { BEFORE_THE_FIRST, type Head, hashOfEntry, type LogEntry, verifyChain } from '@/lib/domain/log-chain';
import { canonical, sha256 } from '@/lib/platform/canonical';
import { grouped, interleaved, spread } from './timing';

// `npm run log:bench`: the time to verify a log of 10,000 entries in memory, and what verification finds in a log that
// was tampered with. Exits with 1 if a change is not found, or is found in the wrong place.

const MANY = 10_000;

function chainOf(many: number): LogEntry[] {
  let hash = BEFORE_THE_FIRST;
  return Array.from({ length: many }, (_, index) => {
    const number = index + 1;
    const thing = `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
    const at = new Date(Date.UTC(2030, 0, 1) + number * 60_000).toISOString();
    const said = { did: 'publish', by: 'desk-rimato', kind: 'statement', thing, revision: 1, digest: sha256(thing) };
    const body = canonical({ ...said, chain: 'public', number, at });
    hash = hashOfEntry(hash, body, sha256);
    return { number, body, hash };
  });
}

const chain = chainOf(MANY);
const last = chain[MANY - 1] as LogEntry;
const head: Head = { number: last.number, hash: last.hash };
const at = (number: number) => chain[number - 1] as LogEntry;

const [timing] = await interleaved(
  [{ name: 'verify', run: () => verifyChain(chain, sha256, { chain: 'public', noted: head }) }],
  15,
);
const bytes = chain.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
console.log(`${grouped(MANY)} entries of ${grouped(bytes / MANY)} bytes verified in ${timing && spread(timing)}.`);

const flipped = at(6_174);
const body = `${flipped.body.slice(0, 20)}${String.fromCharCode(flipped.body.charCodeAt(20) ^ 1)}${flipped.body.slice(21)}`;
const tampered: readonly (readonly [what: string, entries: readonly LogEntry[], found: number])[] = [
  ['one bit of entry 6,174 flipped', chain.with(6_173, { ...flipped, body }), 6_174],
  ['entry 4,711 removed', chain.toSpliced(4_710, 1), 4_711],
  ['entries 1,234 and 8,765 swapped', chain.with(1_233, at(8_765)).with(8_764, at(1_234)), 1_234],
  ['the last ten cut off', chain.slice(0, -10), MANY - 9],
];
for (const [what, entries, where] of tampered) {
  const verified = verifyChain(entries, sha256, { chain: 'public', noted: head });
  const found = !verified.ok && verified.at === where;
  console.log(
    `${found ? 'found ' : 'MISSED'}  ${what}: ${verified.ok ? 'holds' : `entry ${verified.at}, ${verified.what}`}`,
  );
  if (!found) process.exitCode = 1;
}
