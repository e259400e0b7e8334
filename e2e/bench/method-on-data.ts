import { shownFirst } from '@/lib/domain/shown-first';
import { assessClaim } from '@/lib/domain/verdict';
import { dataFolder, dataText, rowsOf } from './data-folder';
import { draw, seededRandom } from './draw';
import type { Loaded } from './entered-record';
import { check, readAll, verdictCounts } from './findings';
import { acwBattles } from './load-acw-battles';
import { birthplaces } from './load-birthplaces';
import { covid } from './load-covid';
import { ucdpGed } from './load-ucdp-ged';
import { GENERAL_STAFF, ORYX, ukraineLosses } from './load-ukraine-losses';
import { wordsAgainstColumns } from './on-acw-battles';
import { tallyBirthplaces } from './on-birthplaces';
import { tallyBest } from './on-ucdp-ged';
import { gapIn, printedClaim } from './print-claim';

// The method on external data: verdicts, their invariants, and claims to check by hand.
// `npm run method:data [folder]`; BENCH_SEED=n makes another draw.

const folder = dataFolder();
const seed = Number(process.env.BENCH_SEED ?? 3);
const file = (name: string): string => dataText(folder, name);
const heading = (text: string): void => console.log(`\n── ${text} ──`);

function onBirthplaces(): boolean {
  const persons = birthplaces({
    claims: file('birthplaces/claims.csv'),
    truths: file('birthplaces/groundtruths.csv'),
    hierarchy: file('birthplaces/hierarchy.csv'),
  });
  heading('birthplaces');
  const positions = persons.reduce((sum, { record }) => sum + record.statements.length, 0);
  console.log(`${persons.length} persons, ${positions} positions on one exclusive tree of places.`);
  console.log('Refused on entry, and kept here:', refusals(persons));
  const tallies = tallyBirthplaces(persons);
  console.table(tallies);
  report(persons);
  return tallies['both on the true path'].contradicting === 0;
}

function onUkraine(losses: Loaded): boolean {
  heading(`ukraine_losses: ${ORYX} against the ${GENERAL_STAFF}`);
  const asSame = ukraineLosses(ukraineFiles(), { relation: 'same' });
  const kinds = losses.record.claims.filter(({ id }) =>
    losses.record.statements.some(({ claim, source }) => claim === id && source === ORYX),
  );
  const compared = kinds.map((claim) => {
    const narrower = assessClaim(losses.record, claim, 'latest');
    const same = assessClaim(asSame.record, claim, 'latest');
    const words = [GENERAL_STAFF, ORYX].map((source) => {
      const held = narrower.positions.filter((position) => position.source.id === source);
      return shownFirst(held)?.statement.wording.words;
    });
    return {
      kind: claim.id,
      'General Staff': words[0],
      Oryx: words[1],
      narrower: narrower.verdict,
      'were it same': `${same.verdict}, ${gapIn(same.gap)}`,
      revisions: narrower.revisions.length,
    };
  });
  console.table(compared);
  return compared.every(({ narrower }) => narrower === 'consistent');
}

const ukraineFiles = () => ({
  equipment: file('ukraine_losses/russia_losses_equipment.json'),
  personnel: file('ukraine_losses/russia_losses_personnel.json'),
  oryx: file('ukraine_losses/russia_losses_equipment_oryx.json'),
});

function onUcdp(): boolean {
  const rows = rowsOf(file('ucdp_ged/events.csv'));
  heading('ucdp_ged');
  const holds = report(ucdpGed(rows));
  const best = tallyBest(rows);
  console.log(best);
  return holds && best['positions that change if "best" is any other number'] === 0;
}

/** Prints the totals of the assessments; returns whether every count that must be 0 is 0. */
function report(loaded: readonly Loaded[]): boolean {
  const readings = readAll(loaded);
  const statements = loaded.reduce((sum, { record }) => sum + record.statements.length, 0);
  const checks = check(readings);
  const { pairs, contradicting, agreeing, ...mustBeZero } = checks;
  console.log(`${loaded.length} events, ${readings.length} claims, ${statements} statements.`);
  console.log('Verdicts:', verdictCounts(readings));
  console.log('Pairs:', { pairs, contradicting, agreeing, consistent: pairs - contradicting - agreeing });
  console.log('Must all be 0:', mustBeZero);
  return Object.values(mustBeZero).every((count) => count === 0);
}

function refusals(loaded: readonly Loaded[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { refused } of loaded) for (const { reason } of refused) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

function reportSet(name: string, loaded: readonly Loaded[]): boolean {
  heading(name);
  for (const { refused } of loaded) {
    for (const row of refused) console.log(`Refused: ${row.claim}, ${row.source}: “${row.words}”: ${row.reason}`);
  }
  return report(loaded);
}

/**
 * Ten disputed and ten other claims with two or more positions, taken from the three sets in turn while each has any.
 */
function drawByHand(sets: readonly (readonly Loaded[])[]): void {
  heading(`Drawn for a check by hand, seed ${seed}`);
  const random = seededRandom(seed);
  const readings = sets.map((loaded) => readAll(loaded).filter(({ positions }) => positions.length > 1));
  for (const wanted of ['disputed', 'not disputed'] as const) {
    const rounds = readings.map((of) =>
      draw(
        of.filter(({ verdict }) => (verdict === 'disputed') === (wanted === 'disputed')),
        10,
        random,
      ),
    );
    const inTurn = Array.from({ length: 10 }, (_, i) => rounds.flatMap((drawn) => drawn.slice(i, i + 1))).flat();
    console.log(`\nTen that are ${wanted}:`);
    for (const reading of inTurn.slice(0, 10)) console.log(printedClaim(reading));
  }
}

const sets = {
  acw_battles: acwBattles(file('acw_battles/positions.csv')),
  covid: covid(file('covid/positions.csv')),
  ukraine_losses: [ukraineLosses(ukraineFiles())],
};
for (const difference of wordsAgainstColumns(rowsOf(file('acw_battles/positions.csv')))) {
  console.log('acw_battles, words against columns:', difference);
}
const held = [
  onBirthplaces(),
  ...Object.entries(sets).map(([name, loaded]) => reportSet(name, loaded)),
  ...sets.ukraine_losses.map(onUkraine),
  onUcdp(),
];
drawByHand(Object.values(sets));
const holds = held.every((one) => one);
console.log(holds ? '\nEverything that must hold, holds.' : '\nSomething that must hold does not: see above.');
process.exitCode = holds ? 0 : 1;
