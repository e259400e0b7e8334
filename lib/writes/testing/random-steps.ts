import type { Reviewed } from '@/lib/domain/review';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { insertClaimRevision } from '@/lib/store/claims';
import { documentOf, evidenceContents, insertDocumentRevision } from '@/lib/store/documents';
import { readEventRecords } from '@/lib/store/event-records';
import { insertEventRevision } from '@/lib/store/events';
import type { ThingOf } from '@/lib/store/log-things';
import { insertSourceRevision, sourceOf } from '@/lib/store/sources';
import { insertStatementRevision } from '@/lib/store/statements';
import { reviewable, type StepTaken } from '@/lib/store/steps';
import { takeStep } from '@/lib/writes/step';
import { exactly, stated } from '@/prisma/factories/values';
import { newcomer } from './desk';

export const DEEDS = ['hold', 'release', 'withdraw', 'revise'] as const;

/** What is done to which thing: `at` picks the thing, and `how` what a revision changes. */
export type Deed = { kind: Reviewed; at: number; deed: (typeof DEEDS)[number]; how: number };

/** Two people who hold, release, withdraw, revise and publish whatever they are told to. */
export class RandomDesk {
  /** How many revisions and steps were written. A deed may be refused at its second step. */
  written = 0;
  private clock = Date.UTC(2040, 0, 1);

  private constructor(
    private readonly client: PrismaClient,
    private readonly people: readonly [string, string],
  ) {}

  static async open(client: PrismaClient): Promise<RandomDesk> {
    const people = [await newcomer(client, 'editor', 'one'), await newcomer(client, 'editor', 'two')] as const;
    return new RandomDesk(client, people);
  }

  /** Does it and returns whether it was done. A deed that is out of order is refused and leaves nothing. */
  async does({ kind, at, deed, how }: Deed): Promise<boolean> {
    const thing = await this.pick(kind, at);
    if (thing === undefined) return false;
    switch (deed) {
      case 'hold':
        return this.take(thing, 0, 'hold');
      case 'release':
        return (await this.take(thing, 0, 'ask to release')) && this.take(thing, 1, 'release');
      case 'withdraw':
        return (await this.take(thing, 0, 'ask to withdraw')) && this.take(thing, 1, 'withdraw');
      case 'revise':
        return (
          (await this.revise(thing, how)) && (await this.take(thing, 0, 'submit')) && this.take(thing, 1, 'publish')
        );
    }
  }

  private async pick(kind: Reviewed, at: number): Promise<ThingOf | undefined> {
    const rows = await this.client.$queryRawUnsafe<{ id: string }[]>(
      `select id::text from "${kind}" where standing <> 'unpublished' order by id`,
    );
    const row = rows[at % Math.max(1, rows.length)];
    return row && { kind, id: row.id };
  }

  private async take({ kind, id }: ThingOf, who: 0 | 1, step: StepTaken): Promise<boolean> {
    const found = await reviewable(this.client, kind, id);
    if (found === undefined) return false;
    const seen = { version: found.version, revision: found.latest.revision };
    const by = { actor: this.people[who], reason: 'For a test.', correction: 'no correction' } as const;
    const asked = { ...by, step, kind, thing: id, seen };
    this.clock += 1000;
    const { ok } = await takeStep(this.client, asked, () => ({ epochMilliseconds: this.clock }));
    if (ok) this.written += 1;
    return ok;
  }

  private async revise(thing: ThingOf, how: number): Promise<boolean> {
    const isWritten = await this.further(thing, how);
    if (isWritten) this.written += 1;
    return isWritten;
  }

  /** A further revision of what readers see now, with a change that the readings may depend on. */
  private async further({ kind, id }: ThingOf, how: number): Promise<boolean> {
    const written = { author: this.people[0], reason: 'For a test.' };
    if (kind === 'source') {
      const row = await this.client.source.findUniqueOrThrow({ where: { id }, include: { publishedRevision: true } });
      if (!row.publishedRevision) return false;
      const { speaksFor: _none, ...source } = sourceOf(row.slug, row.publishedRevision);
      const naming = how % 3 === 1 ? 'unnamed' : 'named';
      await insertSourceRevision(this.client, id, { ...source, naming, confidential: how % 2 === 0 }, written);
      return true;
    }
    if (kind === 'document') {
      const { include } = evidenceContents.include.document;
      const document = documentOf(await this.client.document.findUniqueOrThrow({ where: { id }, include }));
      const changed = { ...document, title: `${document.title} (${how})`, confidential: how % 2 === 0 };
      await insertDocumentRevision(this.client, id, changed, written);
      return true;
    }
    const events = await this.client.event.findMany({ select: { id: true } });
    const records = await readEventRecords(
      this.client,
      events.map((event) => event.id),
    );
    const record = records.find(({ event, claims, statements }) =>
      [event, ...claims, ...statements].some((one) => one.id === id),
    );
    if (record === undefined) return false;
    const claim = record.claims.find((one) => one.id === id);
    const statement = record.statements.find((one) => one.id === id);
    const on = record.claims.find((one) => one.id === statement?.claim);
    if (kind === 'event') await insertEventRevision(this.client, id, record.event, written);
    else if (claim) await insertClaimRevision(this.client, id, { ...claim, position: 100 + how }, written);
    else if (statement && on?.type === 'number') {
      const place = { claimId: on.id, valueType: 'number' } as const;
      const { basedOn: _origin, ...rest } = statement;
      const said = { ...rest, scope: { relation: 'same' } as const, content: stated(exactly(how)), evidence: [] };
      await this.client.$transaction((tx) => insertStatementRevision(tx, id, place, said, written));
    } else return false;
    return true;
  }
}
