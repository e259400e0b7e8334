/**
 * Invisible characters that make a text read as something else are shown by their number: "[U+202E]". These are: those
 * that change the direction of text (202A to 202E, 2066 to 2069), fillers and marks without a width, annotations, tags
 * that do not spell a flag, and variation selectors on characters that have no variants. Joiners (200C, 200D) and marks
 * of direction (200E, 200F, 061C) belong to scripts and stay. So do soft hyphens, and the zero-width spaces between
 * words of Thai, Lao, Khmer and Burmese.
 */
export function legible(text: string): string {
  return MISLEADING.reduce((shown, which) => shown.replace(which, (found) => `[${numberOf(found)}]`), text);
}

/**
 * The same for every text in a view. Addresses that lead somewhere stay exact. A view without such a character is
 * returned as it is.
 */
export function legibleView<T>(view: T): T;
export function legibleView(view: unknown): unknown {
  if (typeof view === 'string') return legible(view);
  if (Array.isArray(view)) return sameOr(view, view.map(legibleView));
  if (typeof view !== 'object' || view === null) return view;
  const parts = Object.entries(view);
  const shown = parts.map(([key, part]) => [key, ADDRESSES.has(key) ? part : legibleView(part)] as const);
  return shown.every(([, part], index) => part === parts[index]?.[1]) ? view : Object.fromEntries(shown);
}

const sameOr = (before: readonly unknown[], after: readonly unknown[]) =>
  after.every((part, index) => part === before[index]) ? before : after;

const ADDRESSES = new Set(['address', 'archived', 'href', 'page']);

const numberOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const MISLEADING = [
  /[\u180e\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/gu,
  /(?<![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\u200b/gu,
  /(?<![\u{1f3f4}\u{e0020}-\u{e007e}])[\u{e0001}\u{e0020}-\u{e007f}]/gu,
  /(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}]/gu,
];
