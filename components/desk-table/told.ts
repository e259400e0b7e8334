import type { CellAnswer } from '@/lib/actions/desk-table-actions';
import type { Told } from './table-store';

// What the desk said of a cell, in a sentence.

/** The answer of the desk to what was typed, and of which state of it. */
export const toldBy = ({ cell, error }: CellAnswer, edit: number): Told => ({
  edit,
  shown: cell,
  errors: Object.fromEntries(Object.entries(error ?? {}).flatMap(([at, texts]) => (texts ? [[at, texts]] : []))),
});

/** What the desk refuses first, whatever it is about. */
export const firstError = ({ error }: CellAnswer): string | undefined =>
  Object.values(error ?? {}).find((one) => one?.[0])?.[0];

/**
 * What keeps a cell from being logged, but for a reading that has to be confirmed. What is wrong with its words comes before
 * a day that is missing.
 */
export function problemOf({ errors }: Told, isAgainAsked: boolean): string | undefined {
  const found = Object.entries(errors).filter(([at]) => at !== 'confirmed' && !(isAgainAsked && at === 'again'));
  return (found.find(([at]) => at !== 'saidAt') ?? found[0])?.[1][0];
}

/** Whether a cell lacks nothing but its day: that is no mistake until one wants to go on. */
export const lacksOnlyTheDay = ({ errors }: Told): boolean =>
  errors.saidAt !== undefined && Object.keys(errors).every((field) => field === 'saidAt' || field === 'confirmed');

/** What has to be confirmed, in a sentence. */
export function askedText(told: Told | undefined): string {
  const problem = told && problemOf(told, true);
  if (problem !== undefined) return problem;
  if (told?.errors.again) return `${told.errors.again[0] ?? ''} Enter logs it once more.`;
  const offers = told?.shown?.offers.confirmed?.offers ?? [];
  if (offers.length > 1) return `It may be read in ${offers.length} ways: choose one, then Enter.`;
  const [only] = offers;
  if (only === undefined) return 'Press Enter again to log it.';
  return asSentence(`${only.because.join('; ')}: Enter takes “${only.words}”.`);
}

/** With a capital: what a sentence begins with may be a part of others elsewhere. */
export const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
