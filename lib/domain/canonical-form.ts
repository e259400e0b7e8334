/** No entry is deeper than one level; what is deeper than this is not read, so that nobody can exhaust the stack. */
const DEEPEST = 20;

/** Whether a value that was read from JSON is written in its one form (RFC 8785) by this text. */
export const isCanonical = (text: string, value: unknown): boolean => written(value, DEEPEST) === text;

/**
 * RFC 8785 leaves to a language that has JSON.stringify two things: the order of keys, that of their UTF-16 code units,
 * and no white space. Nothing for what is too deep.
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
