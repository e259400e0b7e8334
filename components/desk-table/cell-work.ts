import { type Unsent, unsent } from '@/components/ui/unsent';
import type { CellAnswer } from '@/lib/actions/desk-table-actions';
import type { DeskTableView } from '@/lib/views/desk-table';
import { cellFormData, type SentCell, type SentThing } from './cell-form';
import {
  type Changes,
  isSamePlace,
  NOTHING_ONLY,
  type Only,
  type Place,
  type Repeats,
  type Store,
  type Typing,
  toldNow,
  type Waiting,
  waitingIn,
  withRepeats,
  withWaiting,
} from './table-store';
import { askedText, asSentence, problemOf, toldBy } from './told';
import { type InOneGo, type StepDone, UndoList } from './undo-list';

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

/** How long typing pauses before what was typed is read, in milliseconds. */
const PAUSE = 200;

const NOT_HERE = 'Its question, or its source, is not in the table any more.';
const NO_ANSWER = 'The answer of the desk could not be read. Reload the page, and look whether it was done.';

/** What is typed into cells, read and sent: one after the other, and nothing that was typed is lost. */
export class CellWork {
  private readonly list: UndoList;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private line: Promise<void> = Promise.resolve();

  constructor(private readonly around: Around) {
    const { event, actions, written } = around;
    this.list = new UndoList({
      ...{ event, actions, written },
      say: (message) => this.say(message),
      failed: (error, form) => this.failed(error, form),
    });
  }

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
    this.around.store.set(withRepeats(this.around.store.get(), part));
    this.edited({});
  }

  private edited(part: Partial<Typing>): void {
    const { store } = this.around;
    const { typing } = store.get();
    if (typing === undefined) return;
    const now: Typing = { ...typing, ...part, edit: typing.edit + 1, asked: false, chosen: undefined };
    store.set({ typing: now, ...(typing.asked && { message: '' }) });
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
    const message = typing.asked ? '' : store.get().message;
    store.set({ typing: undefined, waiting: withWaiting(waiting, typing, kept), message });
  }

  /** Throws away what was typed into a cell and not logged. What is on its way cannot be called back. */
  forget(place: Place): void {
    const { store } = this.around;
    if (waitingIn(store.get(), place)?.how === 'sending') {
      this.say('It is being logged: undo takes it back.');
      return;
    }
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
    if (cell === undefined) {
      const { store } = this.around;
      const kept: Waiting = { ...waiting, how: 'not sent', why: NOT_HERE };
      store.set({
        message: `Not sent: ${waiting.text}. ${NOT_HERE}`,
        waiting: withWaiting(store.get().waiting, place, kept),
      });
      return;
    }
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
      put({ ...waiting, how: 'not sent', why: answer.why }, `Not sent: ${name}. ${asSentence(answer.why)}`);
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
    this.list.did({ name, undo, redo: { action: 'putBack', ...(after && { back: after.revision }) } });
    put(undefined, changes === undefined ? `Logged as a draft: ${name}.` : `Changed: ${name}.`);
    written(answer.view);
    return true;
  }

  private failed(error: unknown, form: FormData): Pick<Unsent, 'why'> {
    return { why: unsent(error, form, this.around.online?.() ?? true).why };
  }

  /** Discards a draft of one's own, as it is seen. */
  discard(name: string, thing: SentThing): void {
    this.inLine(() => this.list.discard(name, thing));
  }

  /** What was done in one go, such as a pasted block, is undone in one go. */
  didInOneGo(name: string, inOneGo: InOneGo): void {
    this.list.did({ name, inOneGo });
    this.say(`Logged: ${name}.`);
    this.around.written(undefined);
  }

  /** What the next undo and redo are about. */
  get next(): { undo?: string; redo?: string } {
    return this.list.next;
  }

  undo(): void {
    this.inLine(() => this.list.undo());
  }

  redo(): void {
    this.inLine(() => this.list.redo());
  }

  private say(message: string): void {
    this.around.store.set({ message });
  }

  /** One after the other, in the order in which it was asked for. What goes wrong with one keeps no other from its turn. */
  private inLine(work: () => Promise<unknown>): void {
    this.line = this.line.then(work).then(
      () => {},
      () => this.say(NO_ANSWER),
    );
  }

  /** When everything that was asked for so far is done. */
  settled(): Promise<void> {
    return this.line;
  }
}
