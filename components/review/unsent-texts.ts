const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a person typed into a form, without what it has besides: ids, words of its lists, boxes that are ticked. */
export function textsTyped(typed: unknown): readonly string[] {
  if (typeof typed === 'string') return isText(typed) ? [typed.trim()] : [];
  if (typeof typed !== 'object' || typed === null) return [];
  return Object.values(typed).flatMap(textsTyped);
}

/**
 * Texts have a space, a figure, a capital or a letter of another script; words of a list are small letters. A reading that
 * was confirmed is an object in JSON: the value that it was read from stands beside it.
 */
const isText = (text: string): boolean =>
  text.trim() !== '' && !ID.test(text) && !/^[a-z][a-z-]*$/.test(text) && !/^\{".*\}$/s.test(text);

/** What the window of a page of the desk is called, without the name of the desk. */
export const pageNamed = (title: string): string => title.replace(/ · Crossread desk$/, '');

const LONGEST = 120;

/** The beginning of what was typed, in one line. */
export function beginningOf(texts: readonly string[]): string {
  const line = texts.join(' · ').replaceAll(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line;
}
