import type { RobotsAnswer } from '@/lib/domain/address-refusal';

type Rule = { allows: boolean; path: string };
type Group = { agents: readonly string[]; rules: readonly Rule[] };

/** A line that decides nothing costs little; a million of them is no robots.txt. */
const MOST_LINES = 20_000;

/**
 * What a robots.txt says to `product` on a path with its query, by RFC 9309: the groups that name the product, taken
 * together, or those for everybody (`*`); of the rules that match, the one with most characters, of equal ones the one
 * that allows. Pure.
 */
export function readRobots(text: string, product: string, path: string): Exclude<RobotsAnswer, 'not reached'> {
  // Nothing forbids to read what forbids.
  if (path === '/robots.txt') return 'allows';
  const groups = groupsOf(text);
  const own = groups.filter(({ agents }) => agents.includes(product.toLowerCase()));
  const rules = (own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))).flatMap(
    (one) => one.rules,
  );
  const asked = normalised(path);
  let best: Rule | undefined;
  for (const rule of rules) {
    if (!matches(rule.path, asked)) continue;
    const [length, longest] = [rule.path.length, best?.path.length ?? -1];
    if (length > longest || (length === longest && rule.allows)) best = rule;
  }
  if (best === undefined) return 'says nothing';
  return best.allows ? 'allows' : 'disallows';
}

function groupsOf(text: string): readonly Group[] {
  const groups: { agents: string[]; rules: Rule[] }[] = [];
  let isNaming = false;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/, MOST_LINES)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const [name, said] = [key.toLowerCase(), value.trim()];
    if (name === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], rules: [] });
      isNaming = true;
      groups.at(-1)?.agents.push(productOf(said));
    } else if (name === 'allow' || name === 'disallow') {
      isNaming = false;
      // "Disallow:" without a path disallows nothing.
      if (said !== '') groups.at(-1)?.rules.push({ allows: name === 'allow', path: normalised(said) });
    }
  }
  return groups;
}

/** `Crossread/1.0` names the product Crossread; the RFC admits letters, `_` and `-`. */
function productOf(agent: string): string {
  return agent === '*' ? '*' : (/^[a-z_-]+/i.exec(agent)?.[0] ?? '').toLowerCase();
}

/** One spelling of percent-encoding on both sides: letters that need none without, all others with capitals. */
function normalised(path: string): string {
  return path
    .replace(/[^\x21-\x7e]/gu, (character) =>
      [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    )
    .replace(/%([\da-f]{2})/gi, (encoded, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16));
      return /[\w.~-]/.test(character) ? character : encoded.toUpperCase();
    });
}

/**
 * Whether a path begins as a rule says: `*` stands for anything, `$` at the end for the end. One pass with one way back, so
 * that no rule takes long.
 */
export function matches(rule: string, path: string): boolean {
  const pattern = rule.endsWith('$') ? rule.slice(0, -1) : `${rule}*`;
  let [inPath, inPattern, star, again] = [0, 0, -1, 0];
  while (inPath < path.length) {
    if (pattern[inPattern] === '*') {
      star = inPattern;
      inPattern += 1;
      again = inPath;
    } else if (pattern[inPattern] === path[inPath]) {
      inPath += 1;
      inPattern += 1;
    } else if (star >= 0) {
      inPattern = star + 1;
      again += 1;
      inPath = again;
    } else return false;
  }
  while (pattern[inPattern] === '*') inPattern += 1;
  return inPattern === pattern.length;
}
