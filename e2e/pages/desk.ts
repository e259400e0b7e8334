import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Role } from '@/lib/domain/person';
import type { EventRecord } from '@/lib/domain/record';
import type { Reviewed } from '@/lib/domain/review';
import { systemClock } from '@/lib/platform/clock';
import type { ErrorReport, PrismaClient } from '@/lib/platform/generated/client';
import { hashedPassword, randomPassword } from '@/lib/platform/passwords';
import { signedToken } from '@/lib/server/testing/signed-token';
import { writeDeskItems } from '@/lib/store/desk-items';
import { headOf } from '@/lib/store/log-entries';
import { insertSource, insertSourceRevision } from '@/lib/store/sources';
import { type Reviewable, reviewable, type StepTaken } from '@/lib/store/steps';
import { reportError } from '@/lib/writes/error-reports';
import { logRecord, nothingKnown } from '@/lib/writes/log-record';
import { addPerson } from '@/lib/writes/people';
import { publishLogged } from '@/lib/writes/publish-logged';
import { takeStep } from '@/lib/writes/step';
import { source } from '@/prisma/factories/rows';
import { madeUpEvent } from './made-up-event';

export type DeskPerson = { id: string; name: string; email: string; password: string; role: Role; pseudonym: string };
export type Thing = { kind: Reviewed; id: string };

/** The address from which every browser and every plain request of the tests comes. */
const HERE = ['127.0.0.1', '::1'];
const BY_ADDRESS = ['sign in from', 'code from', 'join from', 'report form from', 'report from'];

const letters = (): string => randomBytes(5).toString('hex');

/** What the tests make and read directly in the database, apart from what they do as a person of the desk. */
export class Desk {
  private readonly password = randomPassword();
  /** One for everybody: it is slow on purpose. */
  private hash: Promise<string> | undefined;

  /** The secret is AUTH_SECRET of the server: only sessions are signed with it. */
  constructor(
    readonly client: PrismaClient,
    private readonly secret?: string,
  ) {}

  /** A new person, with a random password; everybody whom one `Desk` makes has the same. */
  async person(role: Role): Promise<DeskPerson> {
    const { password } = this;
    const own = { name: `Test ${role} ${letters()}`, email: `${role}-${letters()}@desk.example`, role };
    this.hash ??= hashedPassword(password);
    const hash = await this.hash;
    const at = new Date(systemClock().epochMilliseconds);
    // As by the set-up link: a person who is invited would count as one person with the one who invited them.
    const added = await this.client.$transaction(
      (tx) => addPerson(tx, { ...own, password: hash }, { by: 'nobody', at }),
      // The embedded database serves one transaction at a time, and another test may be logging a large event.
      { timeout: 30_000, maxWait: 20_000 },
    );
    return { ...own, password, ...added };
  }

  /** A session of a person as a sign-in leaves it, and its cookie. */
  async session({ id }: DeskPerson): Promise<{ name: string; value: string }> {
    if (this.secret === undefined) throw new Error('CROSSREAD_AUTH_SECRET is not set: `npm test` sets it.');
    const token = randomUUID();
    await this.client.session.create({ data: { userId: id, token, expiresAt: new Date(Date.now() + 86_400_000) } });
    return { name: 'crossread.session_token', value: signedToken(token, this.secret) };
  }

  /**
   * All tests come from one address, whose tries are limited. The tries are deleted before a test adds its own; if a
   * person is named, so are those for their account.
   */
  async forgetAddresses(of?: DeskPerson): Promise<void> {
    const what = [...BY_ADDRESS, ...(of ? [`sign in as ${of.email} from`] : [])];
    const names = what.flatMap((one) => HERE.map((address) => `${one} ${address}`));
    const keys = names.map((name) => createHash('sha256').update(name, 'utf8').digest('hex'));
    await this.client.attempt.deleteMany({ where: { key: { in: keys } } });
  }

  /** A draft source that belongs to no event: the least that can be reviewed. */
  async draft(author: DeskPerson): Promise<Thing> {
    const slug = `test-${letters()}`;
    const own = source(slug, { name: `Test source ${slug}`, kind: 'media', side: 'none' });
    return this.client.$transaction(async (tx) => {
      const id = await insertSource(tx, slug);
      await insertSourceRevision(tx, id, own, { author: author.id, reason: 'Made for a test.' });
      await writeDeskItems(tx, [{ kind: 'source', id }]);
      return { kind: 'source', id };
    });
  }

  /** The list of what waits, narrowed to such a source: it is long in a run, and the oldest stands on top. */
  async waiting({ id }: Thing): Promise<string> {
    const { slug } = await this.client.source.findUniqueOrThrow({ where: { id }, select: { slug: true } });
    return `/desk?show=submitted&find=${slug}`;
  }

  /** A further revision of such a source. */
  async revise({ id }: Thing, author: DeskPerson): Promise<void> {
    const { slug } = await this.client.source.findUniqueOrThrow({ where: { id }, select: { slug: true } });
    const own = source(slug, { name: `Test source ${slug}, again`, kind: 'media', side: 'none' });
    await insertSourceRevision(this.client, id, own, { author: author.id, reason: 'Revised for a test.' });
    await writeDeskItems(this.client, [{ kind: 'source', id }]);
  }

  /**
   * A fictional event with a question, two sources and a statement of each, published; or with the last statement left
   * as a draft. Each of its names ends in `tail`.
   */
  async event(
    author: DeskPerson,
    reviewer: DeskPerson,
    published: 'all' | 'but for the last statement' = 'all',
    tail = '',
  ) {
    const mark = letters();
    const record = madeUpEvent(mark, tail);
    const { slug, title } = record.event;
    return this.client.$transaction(
      async (tx) => {
        const written = { author: author.id, reason: 'Made for a test.' };
        const revisions = await logRecord(tx, record, new Map(), nothingKnown(), written);
        const shown = published === 'all' ? revisions : revisions.slice(0, -1);
        await publishLogged(tx, shown, { author: author.id, reviewer: reviewer.id }, systemClock);
        const last: Thing = { kind: 'statement', id: revisions.at(-1)?.id ?? '' };
        await writeDeskItems(tx, [last]);
        return { slug, title, mark, last };
      },
      { timeout: 30_000, maxWait: 20_000 },
    );
  }

  /** A record, as drafts of its author. */
  async log(record: EventRecord, author: DeskPerson): Promise<void> {
    const written = { author: author.id, reason: 'Made for a test.' };
    await this.client.$transaction(
      async (tx) => writeDeskItems(tx, await logRecord(tx, record, new Map(), nothingKnown(), written)),
      { timeout: 30_000, maxWait: 20_000 },
    );
  }

  /** A report of a reader, as it came in, and its state. */
  async report(report: { about?: string; wrong: string; evidence?: string; email?: string }): Promise<number> {
    return (await reportError(this.client, report, systemClock)).number;
  }

  async reportNow(number: number): Promise<ErrorReport> {
    return this.client.errorReport.findUniqueOrThrow({ where: { number } });
  }

  async eventId(slug: string): Promise<string> {
    return (await this.client.event.findUniqueOrThrow({ where: { slug }, select: { id: true } })).id;
  }

  async eventTitled(title: string): Promise<string> {
    return (await this.client.eventRevision.findFirstOrThrow({ where: { title }, select: { eventId: true } })).eventId;
  }

  /** A step as the server takes it, for what must have happened before a test begins. */
  async took(who: DeskPerson, step: StepTaken, { kind, id }: Thing, reason = 'For a test.'): Promise<void> {
    const now = await this.standing({ kind, id });
    const seen = { version: now.version, revision: now.latest.revision };
    const asked = { actor: who.id, step, kind, thing: id, seen, reason, correction: 'no correction' } as const;
    const outcome = await takeStep(this.client, asked, systemClock);
    if (!outcome.ok) throw new Error(`${step} was refused: ${JSON.stringify(outcome.reason)}`);
  }

  /** The state of a thing, and its version. */
  async standing({ kind, id }: Thing): Promise<Reviewable> {
    const found = await reviewable(this.client, kind, id);
    if (!found) throw new Error(`There is no ${kind} ${id}.`);
    return found;
  }

  /** The invitation of a link. Only the hash of its last part is stored. */
  async invitation(link: string): Promise<string> {
    const hash = createHash('sha256')
      .update(link.split('/').at(-1) ?? '', 'utf8')
      .digest();
    const where = { tokenHash: new Uint8Array(hash) };
    return (await this.client.invitation.findUniqueOrThrow({ where, select: { id: true } })).id;
  }

  /** The number of the last entry of the public log. */
  async endOfPublicLog(): Promise<number> {
    return (await headOf(this.client, 'public')).number;
  }

  /** Entries of both chains of the log that are about a thing. */
  async entriesOf({ id }: Thing): Promise<number> {
    return this.client.logEntry.count({ where: { transition: { thingId: id } } });
  }
}
