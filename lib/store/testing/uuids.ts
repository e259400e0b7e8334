import { createHash } from 'node:crypto';

/** A name-based UUID. A record in code has keys; a stored one has UUIDs, and so do the files. */
export function uuidOf(kind: string, key: string): string {
  const hex = createHash('sha256').update(`${kind}:${key}`).digest('hex').slice(0, 32);
  const versioned = `${hex.slice(0, 12)}5${hex.slice(13, 16)}8${hex.slice(17)}`;
  return versioned.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
