import Big from 'big.js';
import { figureText } from './figures';

/** A tick may lie this much beyond the last figure: 1,000 for 999. */
const NEARLY = 1.02;
/** A step of two, so that figures up to a hundred times apart have more than one label; then powers of ten. */
const STEPS = [2, 10, 100, 1000, 1e6, 1e9, 1e12];
const STEP_WORDS = new Map([
  [2, 'twice'],
  [10, 'ten times'],
  [100, 'a hundred times'],
  [1000, 'a thousand times'],
]);

/**
 * The labels of a logarithmic axis, each so many times the one before, and the words that say so. The step is the smallest
 * with which they have room.
 */
export function logTicks(
  low: number,
  high: number,
  haveRoom: (values: readonly number[]) => boolean,
): { values: readonly number[]; words: string } {
  const most = STEPS.at(-1) ?? 10;
  const step = STEPS.find((one) => haveRoom(ticksBy(one, low, high))) ?? most;
  const times = STEP_WORDS.get(step) ?? `${figureText(new Big(step))} times`;
  return { values: ticksBy(step, low, high), words: `logarithmic scale: each step is ${times} the one before` };
}

function ticksBy(step: number, low: number, high: number): readonly number[] {
  const ticks: number[] = [];
  for (let value = firstTick(step, low); value <= NEARLY * high; value *= step)
    ticks.push(Number(value.toPrecision(12)));
  return ticks;
}

/** The first power of ten; by steps of two the first 1, 2 or 5 of a power of ten. */
function firstTick(step: number, low: number): number {
  const power = 10 ** Math.floor(Math.log10(low));
  const first = (step === 2 ? [1, 2, 5, 10] : [1, 10]).find((digit) => digit * power >= low / (1 + 1e-9));
  return (first ?? 10) * power;
}
