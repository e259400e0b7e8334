import { expect } from 'vitest';
import type { ReplyOn, ReplyStep } from '@/lib/domain/reply';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { logReply, type ReplyOutcome, type ReplyToLog, takeReplyStep } from '@/lib/writes/replies';
import { onDay } from '@/prisma/factories/wording';
import { clock } from './desk';
import { aClaim, anEvent, aSource, aStatement, EnteringDesk, ZONE } from './entering';

/** What was published that a source may reply to. */
export type Scene = { event: string; slug: string; claim: string; source: string; statement: string };

let made = 0;

/** A desk on which sources reply. The editor logs, the second editor publishes. */
export class ReplyingDesk {
  private constructor(
    readonly client: PrismaClient,
    readonly desk: EnteringDesk,
  ) {}

  static open = async (client: PrismaClient): Promise<ReplyingDesk> =>
    new ReplyingDesk(client, await EnteringDesk.open(client));

  /** An event, a question, a source and its statement, all published. */
  async scene(): Promise<Scene> {
    made += 1;
    const { desk } = this;
    const slug = `replied-${made}`;
    const event = await desk.logs('event', anEvent(slug));
    const claim = await desk.logs('claim', aClaim(event, 'killed'));
    const source = await desk.logs('source', aSource(`speaker-${made}`));
    await desk.publishes('event', event);
    await desk.publishes('claim', claim);
    await desk.publishes('source', source);
    const statement = await desk.logs('statement', aStatement(claim, source));
    await desk.publishes('statement', statement);
    return { event, slug, claim, source, statement };
  }

  tries = (on: ReplyOn, more: Partial<ReplyToLog> = {}): Promise<ReplyOutcome> =>
    logReply(
      this.client,
      {
        actor: this.desk.people.editor,
        on,
        wording: { kind: 'verbatim', words: 'Ми цього не казали.', language: 'uk' },
        givenAt: onDay('2023-01-05', ZONE),
        ...more,
      },
      clock,
    );

  /** Logs a reply, which has to be accepted, and returns its id. */
  async logs(on: ReplyOn, more: Partial<ReplyToLog> = {}): Promise<string> {
    const outcome = await this.tries(on, more);
    expect(outcome).toMatchObject({ ok: true, on, isPublic: false });
    return outcome.ok ? outcome.last : '';
  }

  /** A person's step with a reply as it is now; by the second editor unless it says otherwise. */
  async takes(
    step: ReplyStep,
    reply: string,
    {
      actor = this.desk.people.second,
      seen,
      reason = 'A mistake.',
    }: { actor?: string; seen?: number; reason?: string } = {},
  ): Promise<ReplyOutcome> {
    const now = await this.client.replyStep.count({ where: { replyId: reply } });
    return takeReplyStep(this.client, { actor, reply, step, seen: seen ?? now, reason }, clock);
  }

  async publishes(reply: string): Promise<void> {
    expect(await this.takes('publish', reply)).toMatchObject({ ok: true, isPublic: true });
  }

  /** How many rows there are; a refusal must not add any. */
  rows = async (): Promise<readonly number[]> => [
    await this.client.reply.count(),
    await this.client.replyStep.count(),
    await this.client.reason.count(),
    await this.client.logEntry.count(),
  ];
}
