import { type Unsent, unsent } from '@/components/ui/unsent';
import type { CellAnswer } from '@/lib/actions/desk-table-actions';
import type { DeskTableView } from '@/lib/views/desk-table';
import { cellFormData, cellsFormData, type SentCell, type SentThing } from './cell-form';
import {
  type Changes,
  isSamePlace,
  NOTHING_ONLY,
  type Only,
  type Place,
  type Repeats,
  type Store,
  type Told,
  type Typing,
  toldNow,
  type Waiting,
  waitingIn,
  withWaiting,
} from './table-store';

export type CellActions = Readonly<
  Record<'preview' | 'save' | 'discard' | 'putBack', (form: FormData) => Promise<CellAnswer>>
>;

type Around = {
  store: Store;
  actions: CellActions;
  event: string;
  /** What a cell is about: the id of its question, what names its source in a form, and what it is called. */
  about: (place: Place) => { claim: string; source: string; name: string } | undefined;
  /** Called with the rows as they are after something was written; without them, they have to be asked for. */
  written: (view: DeskTableView | undefined) => void;
  /** Whether this device is online. */
  online?: () => boolean;
};

/** Undoes, or does again, what was done in one go. Returns why not all of it was, if it was not. */
export type InOneGo = Readonly<Record<'undo' | 'redo', () => Promise<string | undefined>>>;

/** What was done, so that it can be undone and done again. */
type Done = { name: string } & (StepDone | { inOneGo: InOneGo });

type StepDone = {
  undo: { action: 'discard' | 'putBack'; things: readonly SentThing[] };
  redo: { cell: SentCell & { place: Place } } | { action: 'discard' | 'putBack'; back?: string };
};

/** How long typing pauses before what was typed is read, in milliseconds. */
const PAUSE = 200;

/** Most statements that one request undoes. */
const AT_ONCE = 50;

/** What is typed into cells, read and sent: one after the other, and nothing that was typed is lost. */
export class CellWork {
  private readonly done: Done[] = [];
  private readonly undone: Done[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private line: Promise<void> = Promise.resolve();

  constructor(private readonly around: Around) {}

  /** Begins to type into a cell, with what it has waiting or the words given. */
  begin(place: Place, text: string, changes?: Changes): void {
    const { store } = this.around;
    const waiting = waitingIn(store.get(), place);
    const told = waiting?.told && { ...waiting.told, edit: 0 };
    const only = waiting?.only ?? NOTHING_ONLY;
    const typing: Typing = { ...place, text, only, edit: 0, changes: changes ?? waiting?.changes, told };
    store.set({
      typing,
      message: '',
      waiting: withWaiting(store.get().waiting, place, undefined),
      ...(waiting && { repeats: waiting.repeats }),
    });
    if (text.trim() !== '') this.readSoon();
  }

  typed(text: string): void {
    this.edited({ text });
  }

  /** What holds for this cell only. */
  only(part: Partial<Only>): void {
    const { typing } = this.around.store.get();
    if (typing) this.edited({ only: { ...typing.only, ...part } });
  }

  /** What is kept from cell to cell. */
  repeats(part: Partial<Repeats>): void {
    const { store } = this.around;
    store.set({ repeats: { ...store.get().repeats, ...part } });
    this.edited({});
  }

  private edited(part: Partial<Typing>): void {
    const { store } = this.around;
    const { typing } = store.get();
    if (typing === undefined) return;
    store.set({ typing: { ...typing, ...part, edit: typing.edit + 1, asked: false, chosen: undefined } });
    this.readSoon();
  }

  choose(key: string): void {
    const { typing } = this.around.store.get();
    if (typing) this.around.store.set({ typing: { ...typing, chosen: key, asked: true } });
  }

  /** Reads what is typed, once typing pauses. */
  readSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.read(), PAUSE);
  }

  private async read(): Promise<void> {
    const { store, actions } = this.around;
    const { typing, repeats } = store.get();
    const sent = typing && this.sentOf(typing, { ...typing, repeats, again: undefined });
    if (typing === undefined || sent === undefined || typing.text.trim() === '') return;
    const answer = await actions.preview(cellFormData(sent)).catch(() => undefined);
    const now = store.get();
    if (answer === undefined || now.typing === undefined || !isSamePlace(now.typing, typing)) return;
    if (now.typing.edit === typing.edit) store.set({ typing: { ...now.typing, told: toldBy(answer, typing.edit) } });
  }

  /**
   * Enter, or Tab, in a cell that is typed into: logs it. "stays": something has to be chosen, confirmed or mended first,
   * and the strip says what.
   */
  enter(): 'stays' | 'leaves' {
    const { store } = this.around;
    const { typing, repeats } = store.get();
    if (typing === undefined) return 'leaves';
    clearTimeout(this.timer);
    if (typing.text.trim() === '') {
      store.set({ typing: undefined });
      return 'leaves';
    }
    const told = toldNow(typing);
    const offers = told?.shown?.offers.confirmed?.offers ?? [];
    const isAgain = told?.errors.again !== undefined;
    const mustAsk = told?.shown !== undefined && !told.shown.isPlain;
    const isWrong = told !== undefined && problemOf(told, isAgain) !== undefined;
    if (isWrong || (mustAsk && !typing.asked) || (offers.length > 1 && typing.chosen === undefined)) {
      store.set({ typing: { ...typing, asked: true }, message: askedText(told) });
      if (!typing.told) this.read();
      return 'stays';
    }
    const confirmed = typing.chosen ?? offers[0]?.key;
    const { text, only, changes } = typing;
    const waiting: Waiting = { text, only, how: 'sending', changes, repeats, told, again: isAgain };
    store.set({ typing: undefined, waiting: withWaiting(store.get().waiting, typing, waiting) });
    this.send(typing, waiting, confirmed);
    return 'leaves';
  }

  /** Leaves a cell without logging it: what was typed stays there. */
  leave(): void {
    const { store } = this.around;
    const { typing, repeats, waiting } = store.get();
    if (typing === undefined) return;
    clearTimeout(this.timer);
    const { text, only, changes } = typing;
    const told = toldNow(typing);
    const kept: Waiting | undefined =
      text.trim() === '' ? undefined : { text, only, how: 'typed', changes, told, repeats };
    store.set({ typing: undefined, waiting: withWaiting(waiting, typing, kept) });
  }

  /** Throws away what was typed into a cell and not logged. */
  forget(place: Place): void {
    const { store } = this.around;
    store.set({
      waiting: withWaiting(store.get().waiting, place, undefined),
      message: 'What was typed is thrown away.',
    });
  }

  /** Sends a cell again that was not sent, or confirms the one reading of it. */
  again(place: Place): boolean {
    const { store } = this.around;
    const waiting = waitingIn(store.get(), place);
    if (waiting === undefined || waiting.how === 'sending') return waiting !== undefined;
    const offers = waiting.told?.shown?.offers.confirmed?.offers ?? [];
    const isReady = waiting.how === 'not sent' || waiting.again || (waiting.how === 'asks' && offers.length === 1);
    if (!isReady) return false;
    const sending: Waiting = { ...waiting, how: 'sending', why: undefined };
    store.set({ waiting: withWaiting(store.get().waiting, place, sending) });
    this.send(place, sending, offers.length === 1 ? offers[0]?.key : undefined);
    return true;
  }

  private sentOf(place: Place, cell: Omit<Waiting, 'how'>): SentCell | undefined {
    const about = this.around.about(place);
    if (about === undefined) return undefined;
    const { claim, source } = about;
    const { text, changes, repeats, only, again } = cell;
    return { event: this.around.event, claim, source, text, changes, repeats, only, again };
  }

  private send(place: Place, waiting: Waiting, confirmed: string | undefined): void {
    const cell = this.sentOf(place, waiting);
    if (cell === undefined) return;
    const sent = { ...cell, confirmed, place };
    this.inLine(() => this.sendNow(sent, waiting));
  }

  private async sendNow(sent: SentCell & { place: Place }, waiting: Waiting): Promise<boolean> {
    const { store, actions, about, written } = this.around;
    const { place } = sent;
    // Whoever typed into the cell meanwhile keeps that.
    const put = (cell: Waiting | undefined, message: string) => {
      const now = waitingIn(store.get(), place);
      const isOther = now !== undefined && now !== waiting;
      store.set({ message, ...(!isOther && { waiting: withWaiting(store.get().waiting, place, cell) }) });
    };
    const form = cellFormData(sent);
    const answer = await actions.save(form).catch((error: unknown) => this.failed(error, form));
    const name = `${sent.text}, ${about(place)?.name ?? ''}`;
    if ('why' in answer) {
      put({ ...waiting, how: 'not sent', why: answer.why }, `Not sent: ${name}. ${answer.why}`);
      return false;
    }
    const things = (answer.written ?? []).map(({ thing, revision, version }) => ({ thing, revision, version }));
    if (things.length === 0) {
      const told = toldBy(answer, 0);
      const isAgain = told.errors.again !== undefined;
      const how = isAgain || (told.shown && !told.shown.isPlain) ? 'asks' : 'refused';
      const why = problemOf(told, false) ?? askedText(told);
      put({ ...waiting, how, why, told, again: isAgain }, `${name}: ${why}`);
      return false;
    }
    const { changes } = sent;
    const undo: StepDone['undo'] =
      changes === undefined
        ? { action: 'discard', things }
        : { action: 'putBack', things: things.map((one) => ({ ...one, back: changes.revision })) };
    const [after] = things;
    this.did({
      name,
      undo,
      redo:
        changes === undefined || after === undefined
          ? { cell: { ...sent, again: true } }
          : { action: 'putBack', back: after.revision },
    });
    put(undefined, changes === undefined ? `Logged as a draft: ${name}.` : `Changed: ${name}.`);
    written(answer.view);
    return true;
  }

  private failed(error: unknown, form: FormData): Pick<Unsent, 'why'> {
    return { why: unsent(error, form, this.around.online?.() ?? true).why };
  }

  /** Discards a draft of one's own, as it is seen. */
  discard(name: string, thing: SentThing): void {
    this.inLine(() => this.step({ name, action: 'discard', things: [thing], says: 'Discarded' }));
  }

  /** What was done in one go, such as a pasted block, is undone in one go. */
  didInOneGo(name: string, inOneGo: InOneGo): void {
    this.did({ name, inOneGo });
    this.say(`Logged: ${name}.`);
    this.around.written(undefined);
  }

  private did(done: Done): void {
    this.done.push(done);
    this.undone.length = 0;
  }

  /** What the next undo and redo are about. */
  get next(): { undo?: string; redo?: string } {
    const [undo, redo] = [this.done.at(-1)?.name, this.undone.at(-1)?.name];
    return { ...(undo !== undefined && { undo }), ...(redo !== undefined && { redo }) };
  }

  undo(): void {
    this.inLine(async () => {
      const last = this.done.at(-1);
      if (last === undefined) return this.say('There is nothing to undo.');
      if ('inOneGo' in last) return this.inOneGo(last.name, 'Undone', last.inOneGo.undo, this.done, this.undone);
      const written = await this.carryOut(last.undo.action, last.undo.things);
      if (typeof written === 'string') return this.say(`Not undone: ${last.name}. ${written}`);
      this.done.pop();
      this.undone.push({ ...last, undo: { ...last.undo, things: written } });
      this.say(`Undone: ${last.name}.`);
    });
  }

  redo(): void {
    this.inLine(async () => {
      const last = this.undone.at(-1);
      if (last === undefined) return this.say('There is nothing to do again.');
      if ('inOneGo' in last) return this.inOneGo(last.name, 'Done again', last.inOneGo.redo, this.undone, this.done);
      this.undone.pop();
      if ('cell' in last.redo) {
        const others = [...this.undone];
        const { text, repeats, only, changes } = last.redo.cell;
        await this.sendNow(last.redo.cell, { text, how: 'sending', repeats, only, changes });
        this.undone.push(...others);
        return;
      }
      const { action, back } = last.redo;
      const things = last.undo.things.map(({ back: _, ...one }) => ({ ...one, ...(back !== undefined && { back }) }));
      const written = await this.carryOut(action, things);
      if (typeof written === 'string') {
        this.undone.push(last);
        return this.say(`Not done again: ${last.name}. ${written}`);
      }
      const again = written.map((one, at) => ({ ...one, ...backOf(last.undo.things[at]) }));
      this.done.push({ ...last, undo: { ...last.undo, things: again } });
      this.say(`Done again: ${last.name}.`);
    });
  }

  /** Takes what was done in one go from one list to the other. What stays of it is told. */
  private async inOneGo(name: string, says: string, work: InOneGo['undo'], from: Done[], to: Done[]): Promise<void> {
    const why = await work();
    const last = from.pop();
    if (last) to.push(last);
    this.say(why === undefined ? `${says}: ${name}.` : `${says}, but not all of it: ${name}. ${why}`);
    this.around.written(undefined);
  }

  private async step(asked: { name: string; action: 'discard'; things: readonly SentThing[]; says: string }) {
    const written = await this.carryOut(asked.action, asked.things);
    if (typeof written === 'string') return this.say(`Not discarded: ${asked.name}. ${written}`);
    const things = written.map((one) => ({ ...one, back: one.revision }));
    this.did({ name: `discarding ${asked.name}`, undo: { action: 'putBack', things }, redo: { action: 'discard' } });
    this.say(`${asked.says}: ${asked.name}.`);
  }

  /** Returns the things as they are afterwards, or why nothing, or not all of it, was done. */
  private async carryOut(
    action: 'discard' | 'putBack',
    things: readonly SentThing[],
  ): Promise<readonly SentThing[] | string> {
    const { actions, event, written } = this.around;
    const after: SentThing[] = [];
    for (let from = 0; from < things.length; from += AT_ONCE) {
      const form = cellsFormData(event, things.slice(from, from + AT_ONCE));
      const answer = await actions[action](form).catch((error: unknown) => this.failed(error, form));
      if ('why' in answer) return answer.why;
      if (answer.written === undefined) {
        written(undefined);
        return firstError(answer) ?? 'The desk refused it.';
      }
      after.push(...answer.written.map(({ thing, revision, version }) => ({ thing, revision, version })));
    }
    written(undefined);
    return after;
  }

  private say(message: string): void {
    this.around.store.set({ message });
  }

  /** One after the other, in the order in which it was asked for. */
  private inLine(work: () => Promise<unknown>): void {
    this.line = this.line.then(() => work().then(() => {}));
  }

  /** When everything that was asked for so far is done. */
  settled(): Promise<void> {
    return this.line;
  }
}

const backOf = (thing: SentThing | undefined) => (thing?.back === undefined ? {} : { back: thing.back });

const toldBy = ({ cell, error }: CellAnswer, edit: number): Told => ({
  edit,
  shown: cell,
  errors: Object.fromEntries(Object.entries(error ?? {}).flatMap(([at, texts]) => (texts ? [[at, texts]] : []))),
});

const firstError = ({ error }: CellAnswer): string | undefined =>
  Object.values(error ?? {}).find((one) => one?.[0])?.[0];

/** What keeps a cell from being logged, but for a reading that has to be confirmed. */
export function problemOf({ errors }: Told, isAgainAsked: boolean): string | undefined {
  const found = Object.entries(errors).find(([at]) => at !== 'confirmed' && !(isAgainAsked && at === 'again'));
  return found?.[1][0];
}

/** What has to be confirmed, in a sentence. */
export function askedText(told: Told | undefined): string {
  const problem = told && problemOf(told, true);
  if (problem !== undefined) return problem;
  if (told?.errors.again) return `${told.errors.again[0] ?? ''} Enter logs it once more.`;
  const offers = told?.shown?.offers.confirmed?.offers ?? [];
  if (offers.length > 1) return `It may be read in ${offers.length} ways: choose one, then Enter.`;
  const [only] = offers;
  if (only === undefined) return 'Press Enter again to log it.';
  return `${only.because.join('; ')}: Enter takes “${only.words}”.`;
}
