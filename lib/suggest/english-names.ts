import type { Span } from '@/lib/domain/passage/sentences';
import { NOBODY, TIMES } from './cues/en';
import type { EnglishToken } from './english-tokens';

// Names and other words for somebody, before and behind a verb of English. Rules over parts of speech, no parser.

export type Tokens = readonly EnglishToken[];

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);
/** Join two parts of one name: "the Ministry of Defence", "a source in Kyiv". */
const WITHIN: ReadonlySet<string> = new Set('of for from in at with on to near by behind'.split(' '));
const STANDS_ALONE = /^(?:some|many|both|all|most|others?)$/u;
const OWNED = /^(?:['’]s|['’]|my|your|his|her|its|our|their)$/u;

export const isTime = ({ norm }: EnglishToken): boolean => TIMES.has(norm);

/** Whether a token is a part of a name that goes on: a noun, or what stands before one. */
const isNominal = (token: EnglishToken | undefined): boolean =>
  token !== undefined && (NOMINAL.has(token.is) || OWNED.test(token.norm));

/** The place of the last token before a verb that is no part of it: "has repeatedly", "did n’t". */
export function beforeVerb(tokens: Tokens, at: number): number {
  let place = at - 1;
  for (; place >= 0; place--) {
    const { is, norm } = tokens[place] as EnglishToken;
    if (is !== 'ADV' && is !== 'AUX' && !/^(?:not|n['’]t|['’]ve|['’]d)$/u.test(norm)) break;
  }
  return place;
}

/** The words for somebody that end at a token; in brackets behind them stands no part. */
export function nameUpTo(tokens: Tokens, end: number): Span | undefined {
  const last = tokens[end];
  if (last === undefined || NOBODY.has(last.norm)) return undefined;
  if (last.norm === ')') {
    const open = lastBefore(tokens, end, ({ norm }) => norm === '(');
    return open === undefined ? undefined : nameUpTo(tokens, open - 1);
  }
  // "Trump this week said".
  if (isTime(last)) {
    const isThis = /^(?:this|last|next|the|a)$/u.test(tokens[end - 1]?.norm ?? '');
    return nameUpTo(tokens, isThis ? end - 2 : end - 1);
  }
  if (OWNED.test(last.norm)) return undefined;
  if (last.is === 'PRON') return { start: last.start, end: last.end };
  if (!NOMINAL.has(last.is) || (last.is === 'DET' && !STANDS_ALONE.test(last.norm))) return undefined;
  let first = end;
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at] as EnglishToken;
    if (token.norm === 'that') break;
    if (isNominal(token)) first = at;
    else if (!isJoint(token) || !isNominal(tokens[at - 1])) break;
    if (token.is === 'DET' && !WITHIN.has(tokens[at - 1]?.norm ?? '')) break;
  }
  while (first < end && isTime(tokens[first] as EnglishToken)) first++;
  return { start: (tokens[first] as EnglishToken).start, end: last.end };
}

/** The words for somebody that begin at a token. */
export function nameFrom(tokens: Tokens, from: number): Span | undefined {
  const first = tokens[from];
  if (first === undefined || NOBODY.has(first.norm)) return undefined;
  if (first.is === 'PRON' && !OWNED.test(first.norm)) return { start: first.start, end: first.end };
  if (!isNominal(first)) return undefined;
  let last = from - 1;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as EnglishToken;
    if (isTime(token)) break;
    if (isNominal(token)) last = at;
    else if (!isJoint(token) || !isNominal(tokens[at + 1]) || isOccasionFrom(tokens, at)) break;
  }
  const end = tokens[last];
  return end === undefined || OWNED.test(end.norm) ? undefined : { start: first.start, end: end.end };
}

const isJoint = ({ norm, is }: EnglishToken): boolean => WITHIN.has(norm) || is === 'CCONJ' || norm === '&';

const OCCASION = /^(?:conference|briefing|statement|interview|meeting|hearing|speech|post|broadcast|address)s?$/u;
/** "At a press conference", "in an interview": where somebody spoke is no part of the name. */
const isOccasionFrom = (tokens: Tokens, at: number): boolean =>
  /^(?:at|in|on)$/u.test(tokens[at]?.norm ?? '') &&
  tokens
    .slice(at + 1, at + 5)
    .some(({ norm }, i, all) => OCCASION.test(norm) && all.slice(0, i).every((one) => isNominal(one)));

/** The comma that opens the aside which a comma closes: "X, the commander, said". */
export function asideBefore(tokens: Tokens, close: number): number | undefined {
  const open = lastBefore(tokens, close, ({ norm }) => norm === ',');
  if (open === undefined || open === 0) return undefined;
  return tokens.slice(open, close).some(({ text }) => /^["”“»]$/u.test(text)) ? undefined : open;
}

/** Which tokens of a sentence stand in quotation marks that open in it. */
export function quotedTokens(tokens: Tokens): readonly boolean[] {
  let isQuoted = false;
  return tokens.map(({ text }) => {
    if (text === '“' || text === '«') isQuoted = true;
    else if (text === '”' || text === '»') isQuoted = false;
    else if (text === '"' || text === "''") isQuoted = !isQuoted;
    return isQuoted;
  });
}

/** The subject of the clause before a token: the words for somebody before its first verb outside quotation marks. */
export function clauseSubject(tokens: Tokens, end: number, quoted: readonly boolean[]): Span | undefined {
  for (let at = 0; at < end; at++) {
    const { is } = tokens[at] as EnglishToken;
    if (quoted[at] || (is !== 'VERB' && is !== 'AUX')) continue;
    const before = beforeVerb(tokens, at);
    const aside = tokens[before]?.norm === ',' ? asideBefore(tokens, before) : undefined;
    const found = nameUpTo(tokens, aside === undefined ? before : aside - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function lastBefore(tokens: Tokens, before: number, is: (token: EnglishToken) => boolean): number | undefined {
  for (let at = before - 1; at >= 0; at--) if (is(tokens[at] as EnglishToken)) return at;
  return undefined;
}
