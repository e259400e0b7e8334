import type { CellAnswer } from '@/lib/actions/desk-table-actions';
import type { DeskTableView } from '@/lib/views/desk-table';
import { cellsFormData, type SentThing } from './cell-form';
import { firstError } from './told';

/** What came of undoing something, or of doing it again: why not all of it was, and whether the rest is still to be tried. */
export type OneGoDone = { why?: string | undefined; isUnfinished?: boolean };

/** Undoes, or does again, what was done in one go. */
export type InOneGo = Readonly<Record<'undo' | 'redo', () => Promise<OneGoDone>>>;

/** What was done, so that it can be undone and done again. */
export type Done = { name: string } & (StepDone | { inOneGo: InOneGo });

export type StepDone = {
  undo: { action: 'discard' | 'putBack'; things: readonly SentThing[] };
  redo: { action: 'discard' | 'putBack'; back?: string };
};

/** What was done before is in the history of each cell, and a draft of one's own can still be discarded. */
const NOTHING_TO_UNDO =
  'There is nothing to undo: undo knows what was done since this page was loaded. Delete discards a draft of yours.';

type Around = {
  event: string;
  actions: Readonly<Record<'discard' | 'putBack', (form: FormData) => Promise<CellAnswer>>>;
  say: (message: string) => void;
  written: (view: DeskTableView | undefined) => void;
  failed: (error: unknown, form: FormData) => { why: string };
};

/** What was done in the table, the last first, and what was undone of it. Both name what they are about. */
export class UndoList {
  private readonly done: Done[] = [];
  private readonly undone: Done[] = [];

  constructor(private readonly around: Around) {}

  did(done: Done): void {
    this.done.push(done);
    this.undone.length = 0;
  }

  /** What the next undo and redo are about. */
  get next(): { undo?: string; redo?: string } {
    const [undo, redo] = [this.done.at(-1)?.name, this.undone.at(-1)?.name];
    return { ...(undo !== undefined && { undo }), ...(redo !== undefined && { redo }) };
  }

  async undo(): Promise<void> {
    const last = this.done.at(-1);
    if (last === undefined) return this.around.say(NOTHING_TO_UNDO);
    if ('inOneGo' in last) return this.inOneGo(last.name, 'Undone', last.inOneGo.undo, this.done, this.undone);
    const written = await this.carryOut(last.undo.action, last.undo.things);
    if (typeof written === 'string') return this.around.say(`Not undone: ${last.name}. ${written}`);
    this.done.pop();
    this.undone.push(withThings(last, written));
    this.around.say(`Undone: ${last.name}.`);
  }

  async redo(): Promise<void> {
    const last = this.undone.at(-1);
    if (last === undefined) return this.around.say('There is nothing to do again.');
    if ('inOneGo' in last) return this.inOneGo(last.name, 'Done again', last.inOneGo.redo, this.undone, this.done);
    const { action, back } = last.redo;
    const things = last.undo.things.map(({ back: _, ...one }) => ({ ...one, ...(back !== undefined && { back }) }));
    const written = await this.carryOut(action, things);
    if (typeof written === 'string') return this.around.say(`Not done again: ${last.name}. ${written}`);
    this.undone.pop();
    this.done.push(withThings(last, written));
    this.around.say(`Done again: ${last.name}.`);
  }

  /** Takes what was done in one go from one list to the other, unless it has to be tried once more. What stays of it is told. */
  private async inOneGo(name: string, says: string, work: InOneGo['undo'], from: Done[], to: Done[]): Promise<void> {
    const { why, isUnfinished } = await work();
    const last = isUnfinished ? undefined : from.pop();
    if (last) to.push(last);
    this.around.say(why === undefined ? `${says}: ${name}.` : `${says}, but not all of it: ${name}. ${why}`);
    this.around.written(undefined);
  }

  /** Discards a draft, so that this can be undone. */
  async discard(name: string, thing: SentThing): Promise<void> {
    const written = await this.carryOut('discard', [thing]);
    if (typeof written === 'string') return this.around.say(`Not discarded: ${name}. ${written}`);
    const things = written.map((one) => ({ ...one, back: one.revision }));
    this.did({ name: `discarding ${name}`, undo: { action: 'putBack', things }, redo: { action: 'discard' } });
    this.around.say(`Discarded: ${name}.`);
  }

  /** Returns the things as they are afterwards, or why nothing was done. */
  private async carryOut(
    action: 'discard' | 'putBack',
    things: readonly SentThing[],
  ): Promise<readonly SentThing[] | string> {
    const { actions, event, written } = this.around;
    const form = cellsFormData(event, things);
    const answer = await actions[action](form).catch((error: unknown) => this.around.failed(error, form));
    if ('why' in answer) return answer.why;
    written(undefined);
    if (answer.written === undefined) return firstError(answer) ?? 'The desk refused it.';
    const now = answer.written.map(({ thing, revision, version }) => ({ thing, revision, version }));
    this.seen(now);
    return now;
  }

  /** What else was done with the same statements goes on from how they are now. */
  private seen(now: readonly SentThing[]): void {
    const known = new Map(now.map((one) => [one.thing, one]));
    for (const list of [this.done, this.undone]) {
      for (const [at, one] of list.entries()) {
        if ('undo' in one)
          list[at] = withThings(
            one,
            one.undo.things.map((thing) => known.get(thing.thing) ?? thing),
          );
      }
    }
  }
}

/** The same step with its statements as they are now; to what they are put back stays. */
function withThings<S extends StepDone>(step: S, now: readonly SentThing[]): S {
  const things = step.undo.things.map((before, at) => ({ ...before, ...now[at] }));
  return { ...step, undo: { ...step.undo, things } };
}
