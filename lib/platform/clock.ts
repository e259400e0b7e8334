import { Temporal } from 'temporal-polyfill';

/** The only place that reads the system time. Reads and writes take a clock as an argument. */
export type Clock = () => Temporal.Instant;

export const systemClock: Clock = () => Temporal.Now.instant();
