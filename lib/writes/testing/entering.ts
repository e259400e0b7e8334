import { expect } from 'vitest';
import type { Entries } from '@/lib/domain/entries';
import type { Claim, Rendering, Source, Statement } from '@/lib/domain/record';
import { REVIEWED, type Reviewed } from '@/lib/domain/review';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { readEntry } from '@/lib/store/desk-entries';
import { reviewable } from '@/lib/store/steps';
import { type EntryOutcome, type LogAsked, logEntry, type ReviseAsked, reviseEntry } from '@/lib/writes/entries';
import { type StepAsked, type StepOutcome, takeStep } from '@/lib/writes/step';
import { count, option } from '@/prisma/factories/claims';
import { source } from '@/prisma/factories/rows';
import { exactly, stated } from '@/prisma/factories/values';
import { onDay, paraphrase } from '@/prisma/factories/wording';
import { clock, newcomer } from './desk';
import { logsAs } from './logs-as';

// Entries as an editor makes them, each with plain values for everything that a test does not name.

export const ZONE = 'Europe/Kyiv';

const withoutId = <T extends { id: string }>({ id: _own, ...rest }: T): Omit<T, 'id'> => rest;

export const anEvent = (slug: string, more: Partial<Entries['event']> = {}): Entries['event'] => ({
  slug,
  title: 'A strike on a building',
  summary: 'What happened, in a sentence.',
  zone: ZONE,
  fictional: true,
  ...more,
});

export const aSource = (slug: string, more: Partial<Source> = {}): Entries['source'] =>
  withoutId(source(slug, { name: `The ${slug}`, kind: 'agency', side: 'none', ...more }));

const COMMON = { position: 1, question: 'How many people were killed?', measure: 'people', scope: 'in the building' };

/** A count, unless another claim is given. */
export const aClaim = (event: string, slug: string, claim: Claim = count(slug, 'people', COMMON)): Entries['claim'] => {
  const { id: _own, ...rest } = claim;
  return { ...rest, slug, event };
};

export const TREE = [
  option('country', 'Ukraine', { aliases: ['Україна'] }),
  option('town', 'Makiivka', { within: 'country' }),
  option('abroad', 'Russia'),
];

export const aStatement = (
  claim: string,
  by: string,
  more: Partial<Statement> & { day?: string } = {},
): Entries['statement'] => {
  const { day = '2023-01-02', ...rest } = more;
  return {
    claim,
    source: by,
    content: stated(exactly(89)),
    scope: { relation: 'same' },
    saidAt: onDay(day, ZONE),
    wording: paraphrase('They say that 89 were killed.'),
    credibility: 'not graded',
    evidence: [],
    ...rest,
  };
};

export const aRendering = (statement: string, outlet: string, more: Partial<Rendering> = {}): Entries['rendering'] => ({
  statement,
  outlet,
  link: 'cited',
  content: stated(exactly(89)),
  scope: { relation: 'same' },
  publishedAt: onDay('2023-01-03', ZONE),
  speaker: { kept: true },
  wording: paraphrase('89 killed, the ministry says.'),
  evidence: [],
  ...more,
});

export const aSearch = (claim: string, of: string): Entries['search'] => ({
  claim,
  source: of,
  places: 'its site and its channel',
  until: onDay('2023-02-01', ZONE),
});

export const aDocument = (slug: string, more: Partial<Entries['document']> = {}): Entries['document'] => ({
  slug,
  title: 'A report of the ministry',
  confidential: false,
  ...more,
});

/** Tables that a written entry adds rows to, beside those of its kind. */
const BESIDE = ['claim_option', 'claim_label', 'wording', 'evidence', 'transition', 'log_entry', 'desk_item'];

export const refused = (reason: unknown) => ({ ok: false, reason });
/** Refused by a rule of the method, or by what else the desk holds against one field. */
export const entryRefused = (field: string, reason: string) => refused(expect.objectContaining({ field, reason }));
export const problem = (field: string, which: string) => refused({ field, problem: which });

type Clock = () => { epochMilliseconds: number };

type Entry<K extends Reviewed> = { kind: K; entry: Entries[K] };

/** People who log and revise, and what they see. */
export class EnteringDesk {
  private constructor(
    readonly client: PrismaClient,
    readonly people: Readonly<Record<'reporter' | 'other' | 'editor' | 'second', string>>,
    readonly clock: Clock,
  ) {}

  /** Its clock does not move, unless another is given. */
  static async open(client: PrismaClient, time: Clock = clock): Promise<EnteringDesk> {
    const people = {
      reporter: await newcomer(client, 'reporter', 'rita', time()),
      other: await newcomer(client, 'reporter', 'otto', time()),
      editor: await newcomer(client, 'editor', 'edda', time()),
      second: await newcomer(client, 'editor', 'sven', time()),
    };
    return new EnteringDesk(client, people, time);
  }

  tries<K extends Reviewed>(
    kind: K,
    entry: Entries[K],
    more: { actor?: string; submit?: true; reason?: string } = {},
  ): Promise<EntryOutcome> {
    return logEntry(this.client, { actor: this.people.editor, kind, entry, ...more } as LogAsked, this.clock);
  }

  /** Logs a thing, which has to be accepted, and returns its id. */
  async logs<K extends Reviewed>(
    kind: K,
    entry: Entries[K],
    more: { actor?: string; submit?: true; reason?: string } = {},
  ): Promise<string> {
    const { actor = this.people.editor, ...rest } = more;
    return logsAs(this.client, actor, this.clock)({ kind, entry, ...rest } as Omit<LogAsked, 'actor'>);
  }

  async seen(kind: Reviewed, thing: string): Promise<StepAsked['seen']> {
    const found = await reviewable(this.client, kind, thing);
    return { version: found?.version ?? 0, revision: found?.latest.revision ?? '' };
  }

  /** Revises a thing as it is now, with these changes. */
  async revises<K extends Reviewed>(
    kind: K,
    thing: string,
    changes: Partial<Entries[K]>,
    more: { actor?: string; seen?: StepAsked['seen']; reason?: string; submit?: true } = {},
  ): Promise<EntryOutcome> {
    const before = await readEntry(this.client, kind, thing);
    const asked = {
      actor: this.people.editor,
      kind,
      thing,
      entry: { ...before, ...changes },
      seen: await this.seen(kind, thing),
      reason: 'It was wrong.',
      ...more,
    };
    return reviseEntry(this.client, asked as unknown as ReviseAsked, this.clock);
  }

  /** A person's step on a thing as it is now. */
  async takes(step: string, kind: Reviewed, thing: string, actor = this.people.editor): Promise<StepOutcome> {
    const seen = await this.seen(kind, thing);
    const asked = { actor, step, kind, thing, seen, reason: 'For a test.', correction: 'no correction' } as const;
    return takeStep(this.client, asked, this.clock);
  }

  /** Submits what an editor wrote, and publishes it as the second editor. */
  async publishes(kind: Reviewed, ...things: readonly string[]): Promise<void> {
    for (const thing of things) {
      expect(await this.takes('submit', kind, thing)).toMatchObject({ ok: true });
      expect(await this.takes('publish', kind, thing, this.people.second)).toMatchObject({ ok: true });
    }
  }

  reads = <K extends Reviewed>(kind: K, thing: string): Promise<Entries[K] | undefined> =>
    readEntry(this.client, kind, thing);

  /** What is refused leaves no row behind. */
  async leavesNothing(outcome: () => Promise<unknown>, as: unknown): Promise<void> {
    const before = await this.rows();
    expect(await outcome()).toEqual(as);
    expect(await this.rows()).toEqual(before);
  }

  private async rows(): Promise<unknown> {
    const tables = [...REVIEWED, ...REVIEWED.map((kind) => `${kind}_revision`), ...BESIDE];
    const counted = tables.map((table) => `select '${table}' as one, count(*)::int as many from "${table}"`);
    return this.client.$queryRawUnsafe(counted.join(' union all '));
  }

  /** Logs it, and expects to read the same. */
  async logsAndReads<K extends Reviewed>({ kind, entry }: Entry<K>): Promise<string> {
    const thing = await this.logs(kind, entry);
    expect(await this.reads(kind, thing)).toEqual(entry);
    return thing;
  }
}
