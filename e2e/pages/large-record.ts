import { seededRandom } from '@/e2e/bench/draw';
import type { Claim, EventRecord, Rendering, Source, SourceKind, Statement } from '@/lib/domain/record';
import { count } from '@/prisma/factories/claims';
import { byId, narrower, rendering, source, statement } from '@/prisma/factories/rows';
import { atTime, onDay, paraphrase } from '@/prisma/factories/wording';
import { DAMAGE, PLACES, passedOn, type Saying, said } from './large-sayings';

const zone = 'Europe/Lisbon';
const logging = { zone, from: '2030-01-02T00:00:00Z' };
const FIRST_DAY = Date.UTC(2029, 5, 1);
const DAYS = 40;
const DAY = 86_400_000;

export type Size = { claims: number; sources: number };

/** How full it is: cells filled, cells whose value was revised, statements passed on, claims that are disputed. */
const FILLED = 0.3;
const REVISED = 0.06;
const PASSED_ON = 0.08;
const DISPUTED = 0.25;

/**
 * A fictional event of any size, the same for the same seed: a flood in many places. Sources of three sides and of none
 * say how much was damaged, over forty days, and outlets pass some of it on.
 */
export function largeRecord({ claims: many, sources: wide }: Size, slug: string, seed = 1): EventRecord {
  const random = seededRandom(seed);
  const sources = Array.from({ length: wide }, (_, index) => sourceNumbered(index, slug));
  const claims = Array.from({ length: many }, (_, index) => claimNumbered(index));
  const outlets = sources.filter(({ kind }) => kind === 'media');
  const summaries = Array.from({ length: 20 }, (_, index) => `${slug}-summary-${index + 1}`);
  const statements: Statement[] = [];
  const renderings: Rendering[] = [];
  const evidence = () => [summaries[Math.floor(random() * summaries.length)] ?? ''];

  const say = (claim: Claim, by: Source, saying: Saying, day: number) => {
    const ref = `s${statements.length + 1}`;
    statements.push(
      statement(logging, ref, {
        claim: claim.id,
        source: by.id,
        on: momentOn(day, random),
        says: saying.content,
        words: paraphrase(`${by.name} gives ${saying.words} as ${claim.measure} ${claim.scope}.`),
        ...(saying.part && { scope: narrower('those registered by name') }),
        evidence: evidence(),
      }),
    );
    if (random() < PASSED_ON) passOn(ref, by, saying, day);
  };
  const passOn = (of: string, speaker: Source, saying: Saying, day: number) => {
    const outlet = outlets[Math.floor(random() * outlets.length)];
    if (outlet === undefined || outlet.id === speaker.id) return;
    const passed = passedOn(saying, random());
    renderings.push(
      rendering(zone, `r${renderings.length + 1}`, {
        of,
        link: random() < 0.8 ? 'cited' : 'inferred',
        outlet: outlet.id,
        on: onDay(dateOf(Math.min(day + 1, DAYS - 1)), zone),
        says: passed.content,
        words: paraphrase(`${outlet.name} has ${passed.words}.`),
        ...(saying.part && { scope: narrower('those registered by name') }),
        evidence: evidence(),
      }),
    );
  };

  for (const claim of claims) {
    const truth = Math.round(10 ** (1 + 3 * random()));
    const camps = random() < DISPUTED ? [1, 2 + Math.floor(3 * random())] : [1];
    for (const by of sources) {
      if (random() >= FILLED) continue;
      const figure = truth * (camps[Math.floor(random() * camps.length)] ?? 1);
      const day = Math.floor(random() * DAYS);
      if (day > 2 && random() < REVISED) say(claim, by, said(Math.ceil(figure / 2), random()), Math.floor(day / 2));
      say(claim, by, said(figure, random()), day);
    }
  }
  return {
    event: {
      id: slug,
      slug,
      title: `The flood of ${many} questions`,
      summary: 'Made up, to see how a large event is shown.',
      place: 'along a river that never was',
      zone,
      fictional: true,
    },
    claims,
    sources: byId(sources),
    statements,
    renderings,
    documents: byId(
      summaries.map((id) => ({ kind: 'desk summary', id, slug: id, title: `Summary ${id}`, confidential: false })),
    ),
    searches: [],
    publishedAt: logging.from,
  };
}

function claimNumbered(index: number): Claim {
  const damage = DAMAGE[index % DAMAGE.length] ?? 'houses';
  const place = PLACES[Math.floor(index / DAMAGE.length) % PLACES.length] ?? 'the town';
  const bank = index < DAMAGE.length * PLACES.length ? '' : ` (${Math.floor(index / (DAMAGE.length * PLACES.length))})`;
  return count(`c${index + 1}`, damage, {
    position: index + 1,
    question: `How many ${damage} were damaged in ${place}${bank}?`,
    measure: `${damage} damaged`,
    scope: `in ${place}${bank}`,
  });
}

const KINDS: readonly SourceKind[] = ['official', 'media', 'government', 'organisation', 'blogger', 'media', 'witness'];
const SIDES = ['Upper valley', 'Lower valley', 'River board', 'none'] as const;

function sourceNumbered(index: number, slug: string): Source {
  const kind = KINDS[index % KINDS.length] ?? 'media';
  const id = `${slug}-${kind}-${index + 1}`;
  const name = `${NAMES[index % NAMES.length]} ${kind === 'media' ? 'Gazette' : kind} ${index + 1}`;
  const naming = index % 17 === 16 ? 'unnamed' : 'named';
  return source(id, { name, kind, naming, side: SIDES[Math.floor(index / 5) % SIDES.length] ?? 'none' });
}

const NAMES = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel', 'Ivy', 'Juniper'] as const;

const dateOf = (day: number): string => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);

/** Two of three on a day, the others to the minute. */
function momentOn(day: number, random: () => number) {
  if (random() < 0.67) return onDay(dateOf(day), zone);
  const minute = Math.floor(random() * 24 * 60);
  return atTime(new Date(FIRST_DAY + day * DAY + minute * 60_000).toISOString(), zone);
}
