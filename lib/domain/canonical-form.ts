/** No entry is deeper than one level. Anything deeper than this is not read, so that nobody can exhaust the stack. */
const DEEPEST = 20;

/** Whether a text is the canonical form (RFC 8785) of a value that was parsed from it. */
export const isCanonical = (text: string, value: unknown): boolean => written(value, DEEPEST) === text;

/**
 * Beyond JSON.stringify, RFC 8785 requires two things: keys in the order of their UTF-16 code units, and no white
 * space. Returns nothing for a value that is too deep.
 */
function written(value: unknown, depth: number): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth === 0) return undefined;
  const parts = Array.isArray(value)
    ? value.map((item) => written(item, depth - 1))
    : Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => {
          const text = written(item, depth - 1);
          return text === undefined ? undefined : `${JSON.stringify(key)}:${text}`;
        });
  if (parts.includes(undefined)) return undefined;
  return Array.isArray(value) ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}
