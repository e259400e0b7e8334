import { seededRandom } from './draw';
import { foundByChecks, foundByReEntry, PLANTED, type Planted, plantedCases } from './planted-statements';

// Six errors planted among twenty made-up statements: which of them the desk's checks of evidence find, and which a re-entry
// does. Whoever enters again is an oracle here, which reads the passage without a mistake: it shows what a comparison can
// find, and not how many errors people find. `npm run re-entry:bench`; `BENCH_SEED=n` plants others, `BENCH_RUNS=n` so often.

const first = Number(process.env.BENCH_SEED ?? 1);
const runs = Number(process.env.BENCH_RUNS ?? 100);

type Way = { name: string; finds: (one: ReturnType<typeof plantedCases>[number]) => boolean };

const WAYS: readonly Way[] = [
  { name: 'checks, the sentence quoted', finds: (one) => foundByChecks(one, 'its sentence').length > 0 },
  { name: 'checks, both sentences quoted', finds: (one) => foundByChecks(one, 'both sentences').length > 0 },
  { name: 're-entry by an oracle', finds: (one) => foundByReEntry(one).length > 0 },
];

const cases = plantedCases(seededRandom(first));
console.log(`Seed ${first}: 20 statements, ${PLANTED.length} of them with an error.`);
for (const { name, finds } of WAYS) {
  const found = cases.filter((one) => one.planted !== undefined && finds(one));
  const besides = cases.filter((one) => one.planted === undefined && finds(one));
  console.log(`${name}: ${found.length} of ${PLANTED.length} found, ${besides.length} of 14 right ones reported.`);
}

console.log(`\nOf ${runs} runs, seeds ${first} to ${first + runs - 1}, found of each kind in per cent:`);
const all = Array.from({ length: runs }, (_, run) => plantedCases(seededRandom(first + run))).flat();
const share = (planted: Planted, { finds }: Way): string => {
  const own = all.filter((one) => one.planted === planted);
  return ((100 * own.filter(finds).length) / own.length).toFixed(0);
};
for (const planted of PLANTED) {
  console.log(`  ${planted}: ${WAYS.map((way) => `${way.name} ${share(planted, way)}`).join(' · ')}`);
}
for (const { name, finds } of WAYS) {
  const planted = all.filter((one) => one.planted !== undefined);
  const right = all.filter((one) => one.planted === undefined);
  console.log(
    `${name}: ${planted.filter(finds).length} of ${planted.length} found, ${right.filter(finds).length} of ${right.length} right ones reported.`,
  );
}
