/**
 * What the script of a migration takes away from the version before it, or changes in existing rows, in the words of
 * SQL; empty if it only adds. Comments, texts and bodies of functions do not count. A block that is executed (DO) does,
 * including the texts in it, which may be executed as well.
 */
export function destructive(script: string): readonly string[] {
  const found: string[] = [];
  for (const whole of statementsOf(script)) {
    const statement = whole.replaceAll(REPLACES_CHECK, 'ADD CONSTRAINT $1');
    for (const [what, pattern] of TAKEN_AWAY) if (pattern.test(statement)) found.push(what);
    if (ADDS_COLUMN.test(statement)) {
      const columns = statement.split(/\bADD\s+(?:COLUMN\s+)?(?!CONSTRAINT)/i).slice(1);
      if (columns.some((one) => /\bNOT\s+NULL\b/i.test(one) && !/\bDEFAULT\b/i.test(one))) {
        found.push('NOT NULL without a default');
      }
    }
  }
  return found;
}

/** A CHECK that allows more than before is dropped and added again under its name, in one statement. */
const REPLACES_CHECK = /\bDROP\s+CONSTRAINT\s+("[^"]+"|\w+)\s*,\s*ADD\s+CONSTRAINT\s+\1(?=\s+CHECK\b)/gi;

const ADDS_COLUMN = /\bALTER\s+TABLE\b[^;]*\bADD\s+COLUMN\b/i;

const TAKEN_AWAY: readonly (readonly [what: string, pattern: RegExp])[] = [
  ...['TABLE', 'COLUMN', 'CONSTRAINT', 'TRIGGER', 'FUNCTION', 'TYPE', 'INDEX', 'SCHEMA', 'VIEW', 'SEQUENCE'].map(
    (thing) => [`DROP ${thing}`, new RegExp(`\\bDROP\\s+(MATERIALIZED\\s+)?${thing}\\b`, 'i')] as const,
  ),
  ['DROP', /\bALTER\s+TABLE\b.*\bDROP\s+(?!COLUMN|CONSTRAINT|DEFAULT|NOT\s+NULL)/is],
  ['RENAME', /\bRENAME\b/i],
  ['TYPE', /\bALTER\s+(COLUMN\s+)?\S+\s+(SET\s+DATA\s+)?TYPE\b/i],
  ['SET NOT NULL', /\bSET\s+NOT\s+NULL\b/i],
  ['TRUNCATE', /(^|\bEXECUTE\b.*|\bBEGIN\b.*)\s*\bTRUNCATE\s+(TABLE\s+)?["\w]/is],
  ['DELETE', /\bDELETE\s+FROM\b/i],
  ['UPDATE', /\bUPDATE\s+(ONLY\s+)?("[^"]+"|%I|\w+)\s+SET\b/i],
  ['DISABLE TRIGGER', /\bDISABLE\s+TRIGGER\b/i],
];

/** The statements without comments, without texts, and without bodies of functions; blocks (DO) whole. */
function statementsOf(script: string): readonly string[] {
  const token = /--[^\n]*|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\1\$|'(?:[^']|'')*'|;/g;
  const statements: string[] = [];
  let [current, last] = ['', 0];
  for (const match of script.matchAll(token)) {
    const [text] = match;
    current += script.slice(last, match.index);
    last = match.index + text.length;
    if (text === ';') {
      statements.push(current);
      current = '';
    } else if (text.startsWith('$') && /^\s*DO\b/i.test(current)) current += withoutComments(text);
    else current += ' ';
  }
  statements.push(current + script.slice(last));
  return statements;
}

const withoutComments = (block: string): string => block.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ');
