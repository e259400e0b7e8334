import { expect } from 'vitest';
import { saveDocument, saveEvent, saveQuestion, saveSource } from '@/lib/actions/entry-actions';
import { previewStatement, saveStatement } from '@/lib/actions/statement-actions';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { becomesTheProgramsOwn, type TestDatabase } from '@/lib/platform/testing/database';
import { reviewable } from '@/lib/store/steps';
import type { Request } from './next-headers';
import { openDesk } from './open-desk';
import { send, signedInAs, somebody } from './visitor';

// A desk that gets forms which no page of ours sends: two events, two sources, a document, a statement that an outlet passed on.

export type Action = Parameters<typeof send>[1];
export type Fields = Record<string, string>;
export type Told = Record<string, readonly string[]>;

export const NOWHERE = '0190a6f0-0000-7000-8000-000000000001';
export const NOT_OFFERED = 'This is not among what the page offers. Reload the page, then choose again.';
export const CHANGED = /^(Someone else was faster|Since you opened this)/;

export const EVENT = { title: 'A strike', summary: 'It happened.', zone: 'Europe/Kyiv' };
export const QUESTION = {
  type: 'number',
  question: 'How many?',
  measure: 'hurt',
  scope: 'there',
  position: '1',
  unit: 'persons',
};
export const RELAY = { 'relays[0].outlet': 'Radio', 'relays[0].publishedAt': '2 Jan 2030' };
export const source = (name: string) => ({ name, kind: 'official', naming: 'named' });
export const preview: Action = (_, form) => previewStatement(form);
export const many = (times: number, name: string, value: string): Fields =>
  Object.fromEntries(Array.from({ length: times }, (_, at) => [`${name}[${at}]`, value]));

/** Stays open until its process ends; whoever made the server's databases drops them. */
let opened: Promise<HostileDesk> | undefined;

export class HostileDesk {
  event = '';
  otherEvent = '';
  claim = '';
  otherClaim = '';
  document = '';
  statement = '';
  /** The key of the offer "400", as the composer's page has it. */
  confirmed = '';

  private constructor(
    readonly db: TestDatabase,
    readonly browser: Request,
    /** The browser of another reporter. */
    readonly another: Request,
  ) {}

  get client(): PrismaClient {
    return this.db.client;
  }

  /** The desk with a question of its own for a test file; a database of its own for all files that one process runs. */
  static async open(): Promise<HostileDesk> {
    opened ??= HostileDesk.made();
    const desk = await opened;
    becomesTheProgramsOwn(desk.db);
    await desk.beginsAnew();
    return desk;
  }

  private static async made(): Promise<HostileDesk> {
    const db = await openDesk();
    const browser = await signedInAs(db.client, (await somebody(db.client, 'reporter')).email, '192.0.2.1');
    const another = await signedInAs(db.client, (await somebody(db.client, 'another')).email, '192.0.2.2');
    const desk = new HostileDesk(db, browser, another);
    await desk.logsSome();
    return desk;
  }

  private async logsSome(): Promise<void> {
    this.event = await this.saved(saveEvent, EVENT);
    this.otherEvent = await this.saved(saveEvent, { ...EVENT, zone: 'Asia/Tokyo' });
    this.otherClaim = await this.saved(saveQuestion, { ...QUESTION, event: this.otherEvent });
    for (const name of ['Ministry', 'Radio']) await this.saved(saveSource, source(name));
    this.document = await this.saved(saveDocument, { title: 'Courier' });
  }

  /** Another question with its statement: each statement is compared with all others on its question, which takes time. */
  async beginsAnew(): Promise<void> {
    this.claim = await this.saved(saveQuestion, { ...QUESTION, event: this.event });
    await send(
      this.browser,
      async (_, form) => {
        const answer = await previewStatement(form);
        this.confirmed = answer.composer?.offers.confirmed?.offers[0]?.key ?? '';
        return answer;
      },
      this.stated(),
    );
    this.statement = await this.saved(saveStatement, this.stated(RELAY));
  }

  /** Sends a form; returns what it says beside each field, or where it led. */
  async tell(action: Action, fields: Fields, who = this.browser): Promise<Told | string> {
    let told: Told = {};
    const to = await send(
      who,
      async (before, form) => {
        const state = await action(before, form);
        told = (state.error ?? {}) as Told;
        return state;
      },
      fields,
    );
    return Object.keys(told).length > 0 ? told : to;
  }

  async saved(action: Action, fields: Fields): Promise<string> {
    const to = await this.tell(action, fields);
    expect(to).toEqual(expect.stringMatching(/^\/desk\/[a-z]+\/[0-9a-f-]{36}\?saved=(?:draft|submitted)$/));
    return String(to).split(/[/?]/).at(3) ?? '';
  }

  /** How many entries the log has. */
  logged = () => this.client.logEntry.count();

  stated = (more: Fields = {}): Fields => ({
    ...{ event: this.event, claim: this.claim, 'sources[0]': 'Ministry', form: 'stated', said: '400' },
    ...{ confirmed: this.confirmed, saidAt: '1 Jan 2030', kind: 'paraphrase', language: 'en', again: 'on' },
    ...more,
  });

  search = (): Fields => ({
    event: this.event,
    claim: this.claim,
    source: 'Ministry',
    places: 'Its page',
    until: '2 Jan 2030',
  });

  category = (): Fields => {
    const { unit: _, ...rest } = QUESTION;
    const options = {
      'options[0].key': 'a',
      'options[0].label': 'Yes',
      'options[1].key': 'b',
      'options[1].label': 'No',
    };
    return { ...rest, ...options, event: this.event, type: 'category' };
  };

  /** A revision of how the outlet passed the statement on, as its page sends it. */
  async rendering(): Promise<Fields & { thing: string }> {
    const where = { rendering: { statementId: this.statement } };
    const row = await this.client.renderingRevision.findFirstOrThrow({ where, orderBy: { number: 'desc' } });
    const version = (await reviewable(this.client, 'rendering', row.renderingId))?.version;
    return {
      outlet: 'Radio',
      publishedAt: '2 Jan 2030',
      thing: row.renderingId,
      revision: row.id,
      version: String(version),
      reason: 'r',
    };
  }
}
