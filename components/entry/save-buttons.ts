/** The version of a thing that its form was opened with. */
export type Seen = { thing: string; revision: string; version: number };

/** The buttons of every entry: the second also submits what was saved for review. */
export const SAVE = {
  submit: 'Save draft',
  also: { label: 'Save and submit', name: 'next', value: 'submit' },
  wide: 'labels beside fields',
} as const;

/** What a form sends beside its fields. */
export const hiddenOf = (seen: Seen | undefined, more: Readonly<Record<string, string>> = {}) => ({
  ...(seen && { thing: seen.thing, revision: seen.revision, version: String(seen.version) }),
  ...more,
});
