import { parseArgs } from 'node:util';

// What commands read of their arguments, where a command reads more than their names.

/** The email address that a command was given; undefined if it was given none, something else, or more. */
export function oneEmail([email, ...more]: readonly string[]): string | undefined {
  return more.length === 0 && email?.includes('@') ? email : undefined;
}

/** Whether `npm run recompute` writes what it computes, or only compares it. Throws on an unknown option. */
export function recomputeMode(args: readonly string[]): 'write' | 'check' {
  const { values } = parseArgs({ args: [...args], options: { check: { type: 'boolean', default: false } } });
  return values.check ? 'check' : 'write';
}
