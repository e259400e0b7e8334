import type { SourceKind } from '@/lib/domain/record';
import type { Standing } from '@/lib/domain/review';
import { countText } from './figures';
import { directionOf, languageName } from './languages';
import { readingHref } from './passages';

/** One line of a list to choose from: where it leads, its name, and what tells it apart. */
export type ListLine = {
  href: string;
  name: string;
  native?: { text: string; lang: string; dir: 'ltr' | 'rtl' };
  facts: readonly string[];
  /** What can be done with it beside opening it. */
  also?: { href: string; label: string };
};

const STANDING: Record<Standing, string> = {
  unpublished: 'not published yet',
  shown: 'readers see it',
  held: 'held',
  withdrawn: 'withdrawn',
};

/** What readers see of a thing, in few words. */
export const standingWords = (standing: Standing): string => STANDING[standing];

type EventFacts = { id: string; title: string; place: string | null; standing: Standing; questions: number };

export const eventLine = ({ id, title, place, standing, questions }: EventFacts): ListLine => ({
  href: `/desk/events/${id}`,
  name: title,
  facts: [...(place === null ? [] : [place]), countText(questions, 'question'), STANDING[standing]],
});

type SourceFacts = {
  id: string;
  name: string;
  native: string | null;
  language: string | null;
  aliases: readonly string[];
  kind: SourceKind;
  side: string | null;
  standing: Standing;
  confidential: boolean;
};

/** With its other names, by which it may have been found. */
export function sourceLine(source: SourceFacts): ListLine {
  const { id, name, native, language, aliases, kind, side, standing, confidential } = source;
  return {
    href: `/desk/sources/${id}`,
    name,
    ...(native !== null &&
      language !== null && { native: { text: native, lang: language, dir: directionOf(language) } }),
    facts: [
      kind,
      ...(side === null ? [] : [side]),
      ...(aliases.length === 0 ? [] : [`also ${aliases.slice(0, 3).join(', ')}${aliases.length > 3 ? ' …' : ''}`]),
      ...(confidential ? ['confidential'] : []),
      STANDING[standing],
    ],
  };
}

type DocumentFacts = {
  id: string;
  title: string;
  outlet: string | null;
  isCaptured: boolean;
  hasText: boolean;
  standing: Standing;
  confidential: boolean;
};

/** `held` tells of a legal hold that stands on it. */
export const documentLine = (
  { id, title, outlet, isCaptured, hasText, standing, confidential }: DocumentFacts,
  held?: string,
): ListLine => ({
  href: `/desk/documents/${id}`,
  name: title,
  facts: [
    ...(outlet === null ? [] : [outlet]),
    isCaptured ? 'captured' : 'desk summary',
    ...(confidential ? ['confidential'] : []),
    STANDING[standing],
    ...(held === undefined ? [] : [held]),
  ],
  ...(hasText && { also: { href: readingHref(id), label: 'Read and log from it' } }),
});

/** "Ukrainian (uk)". */
export const languageWords = (tag: string): string => `${languageName(tag)} (${tag})`;
