import type { PrismaClient } from '@/lib/platform/generated/client';
import { askToMerge, type MergeOutcome, takeMergeStep } from '@/lib/writes/source-merges';
import { clock, newcomer } from './desk';
import { aClaim, anEvent, aSource, EnteringDesk } from './entering';

type Pair = { from: string; into: string };

/** Editors who merge sources. */
export class MergingDesk {
  private made = 0;

  private constructor(
    readonly client: PrismaClient,
    readonly entering: EnteringDesk,
    readonly people: EnteringDesk['people'] & { third: string },
  ) {}

  static async open(client: PrismaClient, time = clock): Promise<MergingDesk> {
    const entering = await EnteringDesk.open(client, time);
    const third = await newcomer(client, 'editor', 'third', time());
    return new MergingDesk(client, entering, { ...entering.people, third });
  }

  /** Two sources that are one, another, and an event with a question; all but the third published, or none. */
  async scene(isPublished?: 'published') {
    this.made += 1;
    const [n, desk] = [this.made, this.entering];
    const [event, from, into, other] = [
      await desk.logs('event', anEvent(`event-${n}`)),
      await desk.logs('source', aSource(`mod-${n}`, { name: `MoD ${n}`, aliases: [`Defence ${n}`] })),
      await desk.logs('source', aSource(`ministry-${n}`, { name: `Ministry of Defence ${n}` })),
      await desk.logs('source', aSource(`agency-${n}`, { name: `Agency ${n}` })),
    ];
    const claim = await desk.logs('claim', aClaim(event, 'killed'));
    if (isPublished) {
      await desk.publishes('event', event);
      await desk.publishes('claim', claim);
      await desk.publishes('source', from, into);
    }
    return { n, event, claim, from, into, other };
  }

  asks = ({ from, into }: Pair, actor = this.people.editor, reason = 'The same office'): Promise<MergeOutcome> =>
    askToMerge(this.client, { actor, from, into, reason }, this.entering.clock);

  takes = (
    step: Parameters<typeof takeMergeStep>[1]['step'],
    merge: string,
    seen: number,
    actor: string,
  ): Promise<MergeOutcome> =>
    takeMergeStep(this.client, { actor, merge, step, seen, reason: 'It is so' }, this.entering.clock);

  /** Merges two sources, and returns the id of the merge. */
  async merges(pair: Pair): Promise<string> {
    const merge = idOf(await this.asks(pair));
    idOf(await this.takes('merge', merge, 0, this.people.second));
    return merge;
  }

  async undoes(merge: string): Promise<void> {
    idOf(await this.takes('ask to undo', merge, 1, this.people.editor));
    idOf(await this.takes('undo', merge, 2, this.people.second));
  }

  /** Whose a statement is. */
  async ownerOf(statement: string): Promise<string> {
    return (await this.client.statement.findUniqueOrThrow({ where: { id: statement } })).sourceId;
  }

  /** What every table has, but for those in which a merge is recorded and what tells servers of a change. */
  async everything(): Promise<Record<string, readonly string[]>> {
    const tables = await this.client.$queryRaw<{ name: string }[]>`
      select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
        and table_name not in ('source_merge', 'source_merge_step', 'source_merge_moved', 'reason', 'log_entry', 'renewal', 'event_version', 'event_leaf', 'event_root', 'event_bucket')
      order by 1`;
    const all: Record<string, readonly string[]> = {};
    for (const { name } of tables) {
      const rows = await this.client.$queryRawUnsafe<{ row: string }[]>(
        `select to_jsonb(t)::text as row from "${name}" t order by 1`,
      );
      all[name] = rows.map(({ row }) => row);
    }
    return all;
  }
}

/** The merge of a step that has to be accepted. */
export function idOf(outcome: MergeOutcome): string {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return outcome.merge;
}
