import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant, MutantResult } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import type { MutationTestingPlanReadyEvent, Reporter } from '@stryker-mutator/api/report';
import { draw, seededRandom } from './draw';
import { OPERATORS } from './mutants-of-method';

// Stryker tests every mutant; it has no samples. Its reporter is told of all mutants before the first is tested, and a
// checker decides for each whether it is tested. So the reporter draws, and the checker passes what was drawn. They run in
// two processes: the ids drawn go through a file.

/** What the score must reach, in per cent. */
const LEAST = 96;

const setting = (name: 'MUTANTS_DRAWN' | 'MUTANTS_SAMPLE' | 'MUTANTS_SEED'): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run this through mutants.ts.`);
  return value;
};

class Drawn implements Checker {
  private drawn: ReadonlySet<string> | undefined;

  async init(): Promise<void> {}

  async check(mutants: readonly Mutant[]): Promise<Record<string, CheckResult>> {
    this.drawn ??= new Set(JSON.parse(readFileSync(setting('MUTANTS_DRAWN'), 'utf8')));
    const { drawn } = this;
    const checked = ({ id }: Mutant): CheckResult =>
      drawn.has(id) ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: 'not drawn' };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, checked(mutant)]));
  }
}

class Survivors implements Reporter {
  private drawn: ReadonlySet<string> = new Set();
  private readonly results: MutantResult[] = [];
  private readonly sources = new Map<string, string[]>();
  private began = 0;
  private isDone = false;

  onMutationTestingPlanReady({ mutantPlans }: MutationTestingPlanReadyEvent): void {
    const mutants = mutantPlans.map(({ mutant }) => mutant);
    const other = mutants.find(({ mutatorName }) => !OPERATORS.includes(mutatorName));
    if (other) throw new Error(`Stryker has an operator that is not listed: ${other.mutatorName}.`);
    const seed = Number(setting('MUTANTS_SEED'));
    const ids = draw(mutants, Number(setting('MUTANTS_SAMPLE')), seededRandom(seed)).map(({ id }) => id);
    writeFileSync(setting('MUTANTS_DRAWN'), JSON.stringify(ids));
    this.drawn = new Set(ids);
    this.began = Date.now();
    console.log(`${ids.length} of ${mutants.length} mutants, seed ${seed}.`);
    process.once('exit', () => {
      if (!this.isDone) this.tell('Stopped');
    });
  }

  onMutantTested(result: Readonly<MutantResult>): void {
    if (!this.drawn.has(result.id)) return;
    this.results.push(result);
    const many = this.results.length;
    if (result.status !== 'Killed' && result.status !== 'Timeout') console.log(this.inWords(result));
    if (many % 50 === 0) console.log(`${many} tested, ${Math.round((Date.now() - this.began) / 1000)} s.`);
  }

  wrapUp(): void {
    this.isDone = true;
    this.tell('Done');
  }

  /** The score counts a mutant that no test runs as a survivor, and leaves out those that could not be run. */
  private tell(how: 'Done' | 'Stopped'): void {
    const many = (...of: MutantResult['status'][]) => this.results.filter(({ status }) => of.includes(status)).length;
    const killed = many('Killed', 'Timeout');
    const survived = many('Survived', 'NoCoverage');
    const score = (100 * killed) / Math.max(1, killed + survived);
    const last = this.results.at(-1);
    const seconds = Math.round((Date.now() - this.began) / 1000);
    console.log(`${how} after ${this.results.length} of ${this.drawn.size} mutants and ${seconds} s.`);
    if (how === 'Stopped' && last) console.log(`The last one: ${this.inWords(last)}`);
    console.log(
      `Score ${score.toFixed(1)} %: ${killed} killed (${many('Timeout')} by the time limit), ${survived} survived ` +
        `(${many('NoCoverage')} that no test runs), ${many('RuntimeError', 'CompileError')} not run.`,
    );
    process.exitCode = how === 'Done' && score >= LEAST ? 0 : 1;
  }

  /** lib/domain/x.ts:3:4 Survived EqualityOperator `a < b` → `a <= b`, line breaks left out. */
  private inWords({ fileName, location, mutatorName, replacement = '', status }: MutantResult): string {
    const { start, end } = location;
    const lines = this.linesOf(fileName).slice(start.line - 1, end.line);
    const cut = lines.map((line, i) =>
      line.slice(i === 0 ? start.column - 1 : 0, i === lines.length - 1 ? end.column - 1 : line.length),
    );
    const short = (text: string) => {
      const line = text.replaceAll(/\s+/gu, ' ');
      return line.length > 160 ? `${line.slice(0, 150)} … (${line.length})` : line;
    };
    const place = `${path.relative('.', fileName)}:${start.line}:${start.column}`;
    return `${place} ${status} ${mutatorName} \`${short(cut.join('\n'))}\` → \`${short(replacement)}\``;
  }

  private linesOf(file: string): string[] {
    const known = this.sources.get(file) ?? readFileSync(file, 'utf8').split('\n');
    this.sources.set(file, known);
    return known;
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.Checker, 'drawn', Drawn),
  declareClassPlugin(PluginKind.Reporter, 'survivors', Survivors),
];
