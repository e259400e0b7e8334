import type { Span } from '@/lib/domain/passage/sentences';
import type { Attribution } from './attributions';
import { ACCORDING, CITING, GIVES, GOES_ON, INVERTS, REPORTS } from './cues/en';
import { asideBefore, beforeVerb, clauseSubject, nameFrom, nameUpTo, quotedTokens, type Tokens } from './english-names';
import type { EnglishToken } from './english-tokens';

const OF_ANYTHING = ACCORDING.map((phrase) => phrase.split(' '));
const OF_PASSAGE = [...ACCORDING, ...CITING].map((phrase) => phrase.split(' '));

type Found = Pick<Attribution, 'by' | 'source'>;

/**
 * Who is said to have spoken in one sentence of English, by verbs that report and by "according to"; what is quoted in it
 * reports nothing. For a passage (`about: 'a figure'`) also verbs that report only beside a figure ("put the dead at 400"),
 * and whom an outlet cites. Measured: DECISIONS.md.
 */
export function englishAttributions(tokens: Tokens, about: 'anything' | 'a figure' = 'anything'): Attribution[] {
  const found: Attribution[] = [];
  const quoted = quotedTokens(tokens);
  const isVerb = (lemma: string): boolean => REPORTS.has(lemma) || (about === 'a figure' && GIVES.has(lemma));
  const phrases = about === 'a figure' ? OF_PASSAGE : OF_ANYTHING;
  for (const [at, token] of tokens.entries()) {
    if (at > 0 && at <= LONGEST_SPEAKER && token.norm === ':' && isSpeakerLine(tokens.slice(0, at))) {
      const source = { start: tokens[0]?.start ?? 0, end: tokens[at - 1]?.end ?? 0 };
      found.push({ by: 'speaker line', cue: { start: token.start, end: token.end }, source });
    }
    if (quoted[at]) continue;
    const according = accordingAt(tokens, at, phrases);
    if (according !== undefined) found.push(according);
    else if ((token.is === 'VERB' && isVerb(token.lemma)) || (about === 'a figure' && putsAt(tokens, at))) {
      const told = sourceOf(tokens, at, found.at(-1), quoted);
      if (told !== undefined) found.push({ ...told, cue: { start: token.start, end: token.end } });
    }
  }
  return found;
}

/** "Put the dead at 400": taggers take it for a noun. */
const putsAt = (tokens: Tokens, at: number): boolean =>
  /^puts?$/u.test(tokens[at]?.norm ?? '') && tokens.slice(at + 1, at + 8).some(({ norm }) => norm === 'at');

/** "KULEBA: …": a name alone before a colon, at the start of a sentence. */
const LONGEST_SPEAKER = 5;
const isSpeakerLine = (tokens: Tokens): boolean => tokens.every(({ is }) => is === 'PROPN');

function accordingAt(tokens: Tokens, at: number, phrases: readonly (readonly string[])[]): Attribution | undefined {
  const first = tokens[at] as EnglishToken;
  for (const parts of phrases) {
    if (!parts.every((part, i) => tokens[at + i]?.norm === part)) continue;
    const last = tokens[at + parts.length - 1] as EnglishToken;
    const source = nameFrom(tokens, at + parts.length);
    if (source !== undefined) return { by: 'according to', cue: { start: first.start, end: last.end }, source };
  }
  return undefined;
}

function sourceOf(
  tokens: Tokens,
  at: number,
  last: Attribution | undefined,
  quoted: readonly boolean[],
): Found | undefined {
  const verb = tokens[at] as EnglishToken;
  const before = beforeVerb(tokens, at);
  const left = tokens[before];
  // "The other estimated 400".
  const isBesideFigure = verb.lemma === 'estimate' && tokens[at + 1]?.is === 'NUM' && verb.norm.endsWith('d');
  if (left?.norm === 'to' || isBesideFigure || isPassive(tokens, before, at)) return undefined;
  const inverted = invertedAt(tokens, at, before);
  if (inverted !== undefined) return { by: 'inverted', source: inverted };
  if (left === undefined) return undefined;
  const behind = (source: Span | undefined): Found | undefined => source && { by: 'behind a clause', source };
  if (verb.norm.endsWith('ing') && verb.norm !== verb.lemma && before === at - 1) {
    if (!GOES_ON.has(verb.lemma)) return undefined;
    if (left.is === 'PROPN') return behind(nameUpTo(tokens, before));
    const isTold = [',', 'as', '"', '”', 'by', 'while'].includes(left.norm);
    return isTold ? behind(last?.source ?? clauseSubject(tokens, at, quoted)) : undefined;
  }
  if (left.is === 'CCONJ') return behind(last?.source ?? clauseSubject(tokens, before, quoted));
  if (left.norm === 'who') {
    const source = nameUpTo(tokens, tokens[before - 1]?.norm === ',' ? before - 2 : before - 1);
    return source && { by: 'subject', source: { start: source.start, end: left.end } };
  }
  const aside = left.norm === ',' ? asideBefore(tokens, before) : before + 1;
  // "One of them, X, said", "a spokeswoman, X, said": the name is the aside.
  const source =
    (aside === undefined ? undefined : nameAside(tokens, aside, before)) ??
    (aside === undefined ? undefined : nameUpTo(tokens, aside - 1)) ??
    (left.norm === ',' ? nameUpTo(tokens, before - 1) : undefined);
  return source && !isOfWhat(tokens, source) ? { by: 'subject', source } : undefined;
}

/** In words. */
const LONGEST_ASIDE = 4;

/** "A spokeswoman, Irina Falk, said": an aside that is nothing but a name, of whom the words before only describe. */
function nameAside(tokens: Tokens, open: number, close: number): Span | undefined {
  const aside = tokens.slice(open + 1, close);
  const [first, last] = [aside[0], aside.at(-1)];
  const described = nameUpTo(tokens, open - 1);
  if (first === undefined || last === undefined || described === undefined) return undefined;
  const head = tokens.find(({ start, is }) => start >= described.start && is !== 'DET' && is !== 'ADJ');
  const isName = aside.length <= LONGEST_ASIDE && aside.every(({ is }) => is === 'PROPN');
  return isName && head?.is === 'NOUN' ? { start: first.start, end: last.end } : undefined;
}

/** "Was told", "is said to": who is named did not speak. */
const isPassive = (tokens: Tokens, before: number, at: number): boolean =>
  !tokens[at]?.norm.endsWith('ing') && tokens.slice(before + 1, at).some(({ lemma }) => lemma === 'be');

/** "What he calls a success", "as he says": not what is told here. */
const isOfWhat = (tokens: Tokens, source: Span): boolean => {
  const before = tokens.findLast(({ end }) => end <= source.start)?.norm ?? '';
  return before === 'what' || before === 'as';
};

/** “…,” said X: the name behind the verb, unless a clause begins there. */
function invertedAt(tokens: Tokens, at: number, before: number): Span | undefined {
  const { lemma, norm } = tokens[at] as EnglishToken;
  const left = tokens[before];
  const isBehindMark = before === at - 1 && (left === undefined || left.is === 'PUNCT');
  if (!isBehindMark || !INVERTS.has(lemma) || norm.endsWith('ing')) return undefined;
  const source = nameFrom(tokens, at + 1);
  const behind = source && tokens.find(({ start }) => start >= source.end);
  return behind?.is === 'VERB' || behind?.is === 'AUX' ? undefined : source;
}
