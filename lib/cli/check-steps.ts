import { objectIn } from '@/lib/domain/log-event';
import { opensPublishing } from '@/lib/domain/re-entry';
import { faultInSteps } from '@/lib/domain/replay';
import { REVIEWED, type Reviewed, TRANSITIONS, type Transition } from '@/lib/domain/review';
import { reEntriesOf } from '@/lib/store/re-entries';
import type { RedactionsTold } from '@/lib/store/redactions-told';
import {
  publicationsOutOfOrder,
  type RowOfThing,
  rowsOfThings,
  type StepOnRecord,
  type ThingOnRecord,
  thingsOnRecord,
} from '@/lib/store/steps-on-record';
import type { Transaction } from '@/lib/store/transaction';
import { saltedHash } from '@/lib/store/wordings';
import type { Fault } from '@/lib/views/log-words';
import { PAGE, pages } from './pages';

/**
 * Checks all steps, what readers see by them, their publications and their entries against each other, of everything on
 * record. Yields each fault as it is found. `told` is what the log says about redactions.
 */
export async function* checkSteps(db: Transaction, told: RedactionsTold): AsyncGenerator<Fault> {
  const met: Record<RowOfThing, number> = { steps: 0, publications: 0, entries: 0 };
  for (const kind of REVIEWED) {
    for await (const page of pages<ThingOnRecord>((last) => thingsOnRecord(db, kind, PAGE, last?.thing))) {
      for (const thing of page) {
        met.steps += thing.steps.length;
        met.publications += thing.publications.length;
        met.entries += thing.steps.filter(({ entry }) => entry !== undefined).length;
        for (const what of faultsOfThing(kind, thing, told)) yield { kind, thing: thing.thing, what };
      }
      if (kind === 'statement') yield* unentered(db, page);
    }
  }
  const there = await rowsOfThings(db);
  for (const rows of Object.keys(there) as RowOfThing[]) {
    if (there[rows] !== met[rows]) yield { of: 'the record', what: `${there[rows] - met[rows]} ${OF_NOTHING[rows]}` };
  }
  for (const id of await publicationsOutOfOrder(db, PAGE)) {
    yield { of: 'the record', what: `publication ${id} has another place in the order than its entry in the log` };
  }
}

const OF_NOTHING: Readonly<Record<RowOfThing, string>> = {
  steps: 'steps are of things or revisions that do not exist',
  publications: 'publications are of things or revisions that do not exist',
  entries: 'entries of the log are of steps that do not exist',
};

function faultsOfThing(kind: Reviewed, thing: ThingOnRecord, told: RedactionsTold): readonly string[] {
  const numbers = new Map(thing.revisions.map(({ id, number }) => [id, number]));
  const { standing, revisions, published } = thing;
  const inSteps = faultInSteps({
    standing,
    revisions,
    ...(published !== undefined && { published: numbers.get(published) ?? 0 }),
    steps: thing.steps.map(({ revision, actor: by, ...step }) => ({
      ...step,
      by,
      revision: numbers.get(revision) ?? 0,
    })),
  });
  const ofSteps = thing.steps.flatMap((step) =>
    faultsOfStep(kind, thing.thing, numbers.get(step.revision), step, told),
  );
  const what = [inSteps, ...ofSteps, faultOfPublications(thing)];
  return what.filter((one): one is string => one !== undefined);
}

/** What the entry of a step says, each field by what it tells. */
const TELLS = {
  did: 'what was done',
  by: 'who took it',
  kind: 'what it is about',
  thing: 'what it is about',
  revision: 'which revision it is about',
  at: 'when it was taken',
  reason: 'its reason',
  correction: 'its note to readers',
} as const;

function faultsOfStep(
  kind: Reviewed,
  thing: string,
  revision: number | undefined,
  step: StepOnRecord,
  told: RedactionsTold,
): readonly string[] {
  const name = `step ${step.number}, ${step.step},`;
  const { entry, reasonHash: reason, correctionHash: correction } = step;
  const { isPublic }: Transition = TRANSITIONS[step.step];
  if (entry?.chain !== (isPublic ? 'public' : 'private')) {
    return [`${name} has no entry in the ${isPublic ? 'public' : 'private'} log`];
  }
  const said = objectIn(entry.body) ?? {};
  const taken = { did: step.step, by: step.pseudonym, kind, thing, revision, at: step.at, reason, correction };
  const fields = (Object.keys(TELLS) as (keyof typeof TELLS)[]).filter((field) => said[field] !== taken[field]);
  const others = [...new Set(fields.map((field) => TELLS[field]))];
  const unlike = others.length === 0 ? [] : [`${name} is not what its entry says: ${others.join(', ')}`];
  const hashes = { reason, correction };
  const texts = (['reason', 'correction'] as const).filter((text) => {
    const found = step.texts.find((one) => one.kind === text);
    return found === undefined ? hashes[text] !== undefined : !isText(found, told);
  });
  return [...unlike, ...texts.map((text) => `${name} ${OTHER_TEXT[text]}`)];
}

const OTHER_TEXT = {
  reason: 'has another reason than the one that its entry binds',
  correction: 'has another note than the one that its entry binds',
} as const;

type Text = StepOnRecord['texts'][number];

/** Whether a text is the one that its hash is of, or two people redacted it. */
const isText = ({ kind, id, text, salt, hash, redactedAt }: Text, told: RedactionsTold): boolean =>
  redactedAt === null
    ? Buffer.from(saltedHash(salt, [text])).toString('hex') === hash
    : text === null && told.of(kind, id)?.at === redactedAt.toISOString();

/** Each step that published something has its publication, at its time and in its order; older ones come before all. */
function faultOfPublications({ steps, publications }: ThingOnRecord): string | undefined {
  const published = steps.filter(({ step }) => step === 'publish');
  const older = publications.length - published.length;
  const areThese = published.every(({ revision, at }, index) => {
    const one = publications[older + index];
    return one?.revision === revision && one.at === at;
  });
  const isOlder = ({ revision }: { revision: string }) => published.every((step) => step.revision !== revision);
  const isWhole = older >= 0 && areThese && publications.slice(0, Math.max(0, older)).every(isOlder);
  return isWhole ? undefined : 'when it was published, or how often, is not what its steps say';
}

/** Revisions that were published although a second entry of their figure is still asked for, or differs. */
async function* unentered(db: Transaction, things: readonly ThingOnRecord[]): AsyncGenerator<Fault> {
  const published = things.flatMap(({ steps }) => steps.flatMap((one) => (one.step === 'publish' ? one.revision : [])));
  const found = await reEntriesOf(db, published);
  for (const { thing, revisions } of things) {
    for (const { id, number: revision } of revisions) {
      const entered = found.get(id);
      if (entered === undefined || opensPublishing(entered.state)) continue;
      yield { kind: 'statement', thing, revision, what: 'was published, and its figure was not entered again' };
    }
  }
}
