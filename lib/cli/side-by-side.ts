export type Print = (text: string) => void;

export type Task = {
  name: string;
  /** The number of cores that it keeps busy. */
  cores: number;
  /** The names of the tasks that must end before it starts. */
  after?: readonly string[];
  work: (print: Print) => Promise<void>;
};

/**
 * Runs tasks in parallel, in their order: the next task that may start does so while fewer cores are busy than there
 * are. The output of each is printed whole, in the order in which they were started; the first running task prints at
 * once.
 */
export async function sideBySide(tasks: readonly Task[], cores: number, print: Print): Promise<void> {
  const waiting = new Set(tasks);
  const running = new Map<Task, Promise<void>>();
  const output = new InOrder(print);
  const isOver = (name: string) => ![...waiting, ...running.keys()].some((task) => task.name === name);
  const next = () => {
    const busy = [...running.keys()].reduce((sum, task) => sum + task.cores, 0);
    return busy < cores ? [...waiting].find(({ after = [] }) => after.every(isOver)) : undefined;
  };
  while (waiting.size + running.size > 0) {
    for (let task = next(); task; task = next()) {
      const begun = task;
      const own = output.open();
      waiting.delete(begun);
      running.set(
        begun,
        begun.work(own.print).finally(() => {
          own.close();
          running.delete(begun);
        }),
      );
    }
    if (running.size === 0) throw new Error(`Nothing can begin: ${[...waiting].map(({ name }) => name).join(', ')}.`);
    await Promise.race(running.values());
  }
}

/** Prints the output of several tasks, one after the other. */
class InOrder {
  private readonly inOrder: { held: string; isClosed: boolean }[] = [];

  constructor(private readonly out: Print) {}

  open(): { print: Print; close: () => void } {
    const own = { held: '', isClosed: false };
    this.inOrder.push(own);
    return {
      print: (text) => {
        own.held += text;
        this.flush();
      },
      close: () => {
        own.isClosed = true;
        this.flush();
      },
    };
  }

  /** The first task prints what was held back; when it is closed, the next one becomes the first. */
  private flush(): void {
    for (let first = this.inOrder[0]; first; first = this.inOrder[0]) {
      if (first.held !== '') this.out(first.held);
      first.held = '';
      if (!first.isClosed) return;
      this.inOrder.shift();
    }
  }
}
