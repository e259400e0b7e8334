import { createHash } from 'node:crypto';
import { Desk } from '@/e2e/pages/desk';
import type { Statement } from '@/lib/domain/record';
import type { NumberValue } from '@/lib/domain/value';
import { systemClock } from '@/lib/platform/clock';
import { databaseAt } from '@/lib/platform/db';
import { changeReEntryRule } from '@/lib/writes/re-entries';
import { aClaim, aDocument, anEvent, aSource, aStatement } from '@/lib/writes/testing/entering';
import { logsAs } from '@/lib/writes/testing/logs-as';
import { stated } from '@/prisma/factories/values';
import { onDay, paraphrase } from '@/prisma/factories/wording';
import { seededRandom } from './draw';
import { type Case, CLAIM, inWords, logsNumber, plantedCases, SPEAKERS, ZONE } from './planted-statements';

// Twenty statements in review on a desk that runs, six of them logged with an error, for somebody who reviews them:
// `npm run plant-review -- SEED always` (or `never`, without blind re-entry). CROSSREAD_DATABASE_URL names its database. Which
// are wrong follows from the seed. Only a hash of it is printed, to hold against afterwards:
// `npm run plant-review -- SEED answers` prints the refs.

const [seed = '1', mode = 'never'] = process.argv.slice(2);
const cases = plantedCases(seededRandom(Number(seed)));
const answers = cases.flatMap(({ planted }, at) => (planted === undefined ? [] : `s${at + 1}: ${planted}`));
if (mode === 'answers') {
  console.log(answers.join('\n'));
  process.exit(0);
}
if (mode !== 'always' && mode !== 'never') throw new Error('Say "always", "never" or "answers".');

const url = process.env.CROSSREAD_DATABASE_URL;
if (url === undefined) throw new Error('CROSSREAD_DATABASE_URL names no database.');
const client = databaseAt(url);
const desk = new Desk(client);
const [boss, reporter, first, second] = [
  await desk.person('administrator'),
  await desk.person('reporter'),
  await desk.person('editor'),
  await desk.person('editor'),
];
const ruled = await changeReEntryRule(client, { actor: boss.id, rule: 'never' }, systemClock);
if (!ruled.ok) throw new Error('The rule was not changed.');

const logs = logsAs(client, reporter.id, systemClock);
const mark = `harbour-fire-${seed}`;
const publishes = async (kind: 'event' | 'claim' | 'source' | 'document', id: string) => {
  await desk.took(reporter, 'submit', { kind, id });
  await desk.took(first, 'publish', { kind, id });
};

const event = await logs({
  kind: 'event',
  entry: anEvent(mark, { title: `Fire in the harbour (${seed})`, zone: ZONE }),
});
await publishes('event', event);
const claim = await logs({ kind: 'claim', entry: aClaim(event, 'hurt', CLAIM) });
await publishes('claim', claim);
const sources = new Map<string, string>();
for (const name of SPEAKERS) {
  const slug = `${name.toLowerCase().replaceAll(' ', '-')}-${seed}`;
  const id = await logs({ kind: 'source', entry: aSource(slug, { name: `${name} ${seed}`, aliases: [name] }) });
  await publishes('source', id);
  sources.set(name, id);
}
if (mode === 'always') await changeReEntryRule(client, { actor: boss.id, rule: 'always' }, systemClock);

for (const [at, one] of cases.entries()) {
  const text = article(one);
  const own = inWords(one.truth);
  const start = text.indexOf(own);
  const end = text.indexOf(inWords(one.beside)) + inWords(one.beside).length;
  const title = `Courier, note ${at + 1}`;
  const document = await logs({ kind: 'document', entry: aDocument(`${mark}-${at + 1}`, { title, text }) });
  await publishes('document', document);
  const { by, on, relation, figure } = one.logged;
  const value: NumberValue = logsNumber(one.logged);
  const said = relation === 'exact' ? `${figure}` : `${relation} ${figure}`;
  const more: Partial<Statement> = {
    content: stated(value),
    saidAt: onDay(on, ZONE),
    wording: paraphrase(`${said} people were hurt.`),
    evidence: [{ document, quote: { exact: text.slice(start, end), prefix: '', suffix: '', start, end } }],
  };
  const id = await logs({ kind: 'statement', entry: aStatement(claim, sources.get(by) ?? '', more) });
  await desk.took(reporter, 'submit', { kind: 'statement', id });
}
await client.$disconnect();

console.log(`Twenty statements of “Fire in the harbour (${seed})” wait for review.`);
console.log(`Reviewer: ${second.email}, password ${second.password}`);
console.log(`SHA-256 of which are wrong: ${createHash('sha256').update(answers.join('\n')).digest('hex')}`);

/** The passage in the middle of what else a paper writes. */
function article({ truth, beside }: Case): string {
  return [
    'Smoke could be seen from the old town until late in the evening. The ferry to the islands did not run.',
    `${inWords(truth)} ${inWords(beside)} Neither said where the injured had been taken.`,
    'The cause is not known. The quay stays closed to the public, and ships are led to the northern basin.',
  ].join('\n\n');
}
