export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/** A row in plain values, as it is hashed: fields that are not set are left out, and lists are sets. */
export function plain(value: unknown): Plain {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (Array.isArray(value)) return value.map(plain).sort(byText);
  // Decimals and big integers, with every digit.
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'object' && value !== null && 'toFixed' in value)
    return (value as { toFixed(): string }).toFixed();
  const set = Object.entries(value ?? {}).filter(([, field]) => field !== null && field !== undefined);
  return Object.fromEntries(set.map(([key, field]) => [key, plain(field)]));
}

/** The rows have no order, and lists of texts (aliases) are sets. Both are sorted. */
const byText = (a: Plain, b: Plain): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
