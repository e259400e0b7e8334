import type { BlockLogged, BlockUndone } from '@/lib/actions/desk-block-actions';
import { type CellToLog, placeOf } from './block-chosen';

/** What repeats from cell to cell, as the fields of the form. */
export type BlockRepeats = Readonly<Record<string, string>>;

/** A cell that was logged: where it is in the block, and the draft as it is now. */
export type LoggedCell = { cell: CellToLog; thing: string; revision: string; version: number };

export type BlockProgress = { logged: number; all: number };

/** How far logging came. `why` it ended before its end: it was stopped, or something else that the sentence says. */
export type BlockDone = {
  logged: readonly LoggedCell[];
  /** Why single cells were refused, by place. */
  refused: ReadonlyMap<string, string>;
  left: number;
  why?: string;
};

type Actions = {
  log: (form: FormData) => Promise<BlockLogged>;
  undo: (form: FormData) => Promise<BlockUndone>;
};

type Given = {
  event: string;
  repeats: BlockRepeats;
  cells: readonly CellToLog[];
  /** A key for each cell: the same if a part is sent again. */
  keys: readonly string[];
  actions: Actions;
  wait: (milliseconds: number) => Promise<void>;
};

/** Cells in one request, as the server takes them. */
const PART = 50;
/** How often a part is sent again after an answer got lost, and after how long. */
const AGAIN = [500, 2_000, 5_000];

const STOPPED = 'Stopped. What was put in stays, and can be undone.';
const NOT_SENT = 'The connection is lost. Nothing is logged twice when you go on.';

/**
 * Logs the cells of a block part by part. It can be stopped, and run again from where it ended. A part of which single cells
 * are refused is sent once more without them.
 */
export class BlockWork {
  private readonly logged: LoggedCell[] = [];
  private readonly refused = new Map<string, string>();
  private left: readonly { cell: CellToLog; key: string }[];
  private stopped = false;

  constructor(private readonly given: Given) {
    this.left = given.cells.map((cell, at) => ({ cell, key: given.keys[at] ?? '' }));
  }

  stop(): void {
    this.stopped = true;
  }

  /** What it logged and did not undo. */
  get there(): readonly LoggedCell[] {
    return [...this.logged];
  }

  async run(progress: (now: BlockProgress) => void): Promise<BlockDone> {
    this.stopped = false;
    while (this.left.length > 0) {
      if (this.stopped) return this.done(STOPPED);
      const why = await this.part();
      if (why !== undefined) return this.done(why);
      progress({ logged: this.logged.length, all: this.given.cells.length });
    }
    return this.done();
  }

  /** Discards what was logged, the last first. What somebody changed since is kept, and told by place. */
  async undo(progress: (now: BlockProgress) => void): Promise<BlockDone> {
    const kept = new Map<string, string>();
    const all = this.logged.length;
    while (this.logged.length > kept.size) {
      const part = this.logged.filter(({ cell }) => !kept.has(placeOf(cell.row, cell.column))).slice(-PART);
      const things = part.map(({ thing, revision, version }) => ({ thing, revision, version }));
      const answer = await this.sent(() => this.given.actions.undo(form({ things: JSON.stringify(things) })));
      const why = typeof answer === 'string' ? answer : sentenceOf(answer);
      if (typeof answer === 'string' || why !== '') return { logged: [...this.logged], refused: kept, left: 0, why };
      const gone = new Set(answer.discarded?.map(({ thing }) => thing));
      for (const { cell, thing } of part) {
        if (gone.has(thing))
          this.logged.splice(
            this.logged.findIndex((one) => one.thing === thing),
            1,
          );
        else kept.set(placeOf(cell.row, cell.column), answer.kept?.find((one) => one.thing === thing)?.why ?? '');
      }
      progress({ logged: this.logged.length, all });
    }
    return { logged: [...this.logged], refused: kept, left: 0 };
  }

  private async part(): Promise<string | undefined> {
    const part = this.left.slice(0, PART);
    const cells = part.map(({ cell: { claim, source, text, confirmed, again }, key }) => ({
      ...{ key, claim, source, text },
      ...(confirmed !== undefined && { confirmed }),
      ...(again !== undefined && { again }),
    }));
    const { event, repeats, actions } = this.given;
    const answer = await this.sent(() => actions.log(form({ ...repeats, event, cells: JSON.stringify(cells) })));
    if (typeof answer === 'string') return answer;
    const { written, refused = {} } = answer;
    if (written) {
      this.left = this.left.slice(part.length);
      for (const [at, one] of written.entries()) {
        const cell = part[at]?.cell;
        if (cell) this.logged.push({ cell, ...one });
      }
      return undefined;
    }
    const isRefused = ({ key }: { key: string }) => Object.hasOwn(refused, key);
    if (!part.some(isRefused))
      return Object.values(answer.error ?? {})
        .flat()
        .join(' ');
    for (const { cell, key } of part.filter(isRefused))
      this.refused.set(placeOf(cell.row, cell.column), refused[key] ?? '');
    this.left = this.left.filter((one) => !isRefused(one));
    return undefined;
  }

  /** The answer, or why there is none. */
  private async sent<T>(send: () => Promise<T>): Promise<T | string> {
    for (const pause of [0, ...AGAIN]) {
      if (pause > 0) await this.given.wait(pause);
      try {
        return await send();
      } catch {
        if (this.stopped) return STOPPED;
      }
    }
    return NOT_SENT;
  }

  private done(why?: string): BlockDone {
    return {
      logged: [...this.logged],
      refused: new Map(this.refused),
      left: this.left.length,
      ...(why !== undefined && { why }),
    };
  }
}

const sentenceOf = ({ error }: BlockLogged | BlockUndone): string =>
  Object.values(error ?? {})
    .flat()
    .join(' ');

function form(fields: Readonly<Record<string, string>>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  return made;
}
