import type { Claim, Event, EventRecord, Search, SourceId, Statement } from '@/lib/domain/record';
import type { Standing } from '@/lib/domain/review';
import type { StatementId, ValueType } from '@/lib/domain/value';
import { momentText, saidText, spanText } from './dates';
import { standingWords } from './desk-lists';
import { countText, listText } from './figures';
import { blindLabel } from './re-entry';
import { valueLine } from './values';

/** A line of the desk's page of an event: what it says, where it leads, and what is said about it. */
export type DeskLine = { key: string; href: string; text: string; facts: readonly string[] };

export type DeskEventView = {
  title: string;
  summary: string;
  facts: readonly { label: string; text: string }[];
  questions: readonly DeskLine[];
  statements: readonly DeskLine[];
  statementCount: number;
  searches: readonly DeskLine[];
  /** What keeps the event from being whole, in sentences. */
  missing: readonly string[];
};

type Given = {
  event: Event;
  claims: readonly { claim: Claim; standing: Standing; statements: number }[];
  statements: readonly { statement: Statement; standing: Standing; hasEvidence: boolean }[];
  searches: readonly { search: Search; standing: Standing }[];
  sources: ReadonlyMap<SourceId, { name: string }>;
  /** The statements of this page, for the words of their values. */
  record: EventRecord;
  /** Those whose figure is still to be entered again: the line says nothing of what was logged. */
  hidden: ReadonlySet<StatementId>;
  missing: { withoutEvidence: number; unpublishedSources: number };
};

const TYPES: Record<ValueType, string> = {
  number: 'a number',
  time: 'a time',
  category: 'an answer from a list',
  'yes-no': 'yes or no',
  text: 'words',
};

/** What answers a question, in words. */
export const typeWords = (type: ValueType): string => TYPES[type];

export function deskEventView(given: Given): DeskEventView {
  const { event, claims, statements, searches, sources, record, hidden } = given;
  const { title, summary, place, zone, occurred, slug, fictional } = event;
  const claimOf = new Map(claims.map(({ claim }) => [claim.id, claim]));
  const nameOf = (id: SourceId) => sources.get(id)?.name ?? 'a source';
  return {
    title,
    summary,
    facts: [
      ...(place === undefined ? [] : [{ label: 'Place', text: place }]),
      ...(occurred ? [{ label: 'When', text: spanText(occurred, zone) }] : []),
      { label: 'Time zone', text: zone },
      { label: 'Address', text: `/events/${slug}` },
      ...(fictional ? [{ label: 'Made up', text: 'readers are told that this event is invented' }] : []),
    ],
    questions: claims.map(({ claim, standing, statements: count }) => ({
      key: claim.id,
      href: `/desk/claims/${claim.id}`,
      text: claim.question,
      facts: [TYPES[claim.type], countText(count, 'statement'), standingWords(standing)],
    })),
    statementCount: claims.reduce((sum, one) => sum + one.statements, 0),
    statements: statements.flatMap(({ statement, standing, hasEvidence }) => {
      const claim = claimOf.get(statement.claim);
      if (!claim) return [];
      const isBlind = hidden.has(statement.id);
      const value = valueLine(statement, { claim, record });
      return {
        key: statement.id,
        href: `/desk/statements/${statement.id}`,
        text: isBlind
          ? blindLabel(claim)
          : `${nameOf(statement.source)} on ${claim.shortName ?? claim.question}: ${value}`,
        facts: [
          statement.ref,
          ...(isBlind ? [] : [saidText(statement)]),
          ...(hasEvidence ? [] : ['no evidence yet']),
          standingWords(standing),
        ],
      };
    }),
    searches: searches.map(({ search, standing }) => ({
      key: search.id,
      href: `/desk/searches/${search.id}`,
      text: `${nameOf(search.source)} on ${claimOf.get(search.claim)?.shortName ?? claimOf.get(search.claim)?.question ?? 'a question'}: nothing found`,
      facts: [`until ${momentText(search.until)}`, search.places, standingWords(standing)],
    })),
    missing: missingSentences(given),
  };
}

function missingSentences({ claims, missing, searches }: Given): readonly string[] {
  const searched = new Set(searches.map(({ search }) => search.claim));
  const unanswered = claims.filter(({ claim, statements }) => statements === 0 && !searched.has(claim.id));
  const names = unanswered.slice(0, 5).map(({ claim }) => claim.shortName ?? claim.question);
  const rest = unanswered.length - names.length;
  const more = rest > 0 ? [`${rest} more`] : [];
  return [
    ...(claims.length === 0 ? ['It has no question yet.'] : []),
    ...(names.length > 0 ? [`Nothing is logged yet on ${listText([...names.map(quoted), ...more])}.`] : []),
    ...(missing.withoutEvidence > 0 ? [`${countText(missing.withoutEvidence, 'statement')} without evidence.`] : []),
    ...(missing.unpublishedSources > 0
      ? [`Of the sources that speak here, readers do not see ${missing.unpublishedSources} yet.`]
      : []),
  ];
}

/** A question that ends in its own mark is told from the sentence. */
const quoted = (name: string): string => `“${name}”`;
