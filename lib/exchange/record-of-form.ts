import Big from 'big.js';
import type { PublicEvent, WithdrawnThing } from '@/lib/domain/public-form';
import type { Claim, Document, Event, Reply, Search, Source } from '@/lib/domain/record';
import { REDACTED } from '@/lib/domain/redaction';
import type { OpenThing } from '@/lib/schemas/public-record';
import { opened, type Text } from './opened-text';
import { renderingOf, statementOf } from './said-of-form';

export type Of<K extends OpenThing['kind']> = Extract<OpenThing, { kind: K }>;

/**
 * The record that a form was made of: the same things, in the order of the form. A text that was redacted reads "[redacted]",
 * and what went with it is left out, since the form does not tell of it.
 *
 * @throws if there is not one event and one head.
 */
export function recordOfForm(things: readonly OpenThing[]): PublicEvent {
  const of = <K extends OpenThing['kind']>(kind: K) => things.filter((one): one is Of<K> => one.kind === kind);
  const [[head, ...heads], [event, ...events]] = [of('head'), of('event')];
  if (!head || !event || heads.length + events.length > 0) throw new Error('A record is of one event, with one head.');
  const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));
  const replies = of('reply').map(replyOf);
  return {
    record: {
      event: eventOf(event),
      claims: of('claim').map(claimOf),
      sources: byId(of('source').map(sourceOf)),
      statements: of('statement').map(statementOf),
      renderings: of('rendering').map(renderingOf),
      searches: of('search').map(searchOf),
      documents: byId(of('document').map(documentOf)),
      ...(replies.length > 0 && { replies }),
      publishedAt: head.says.publishedAt,
    },
    withdrawn: of('withdrawal').map(withdrawalOf),
    method: head.says.method,
  };
}

const slugOf = (slug: Text<string>, id: string): string => opened(slug) ?? `redacted-${id}`;

function eventOf({ id, says: { occurred, ...says }, texts }: Of<'event'>): Event {
  const { title, summary, place } = opened(texts.title) ?? { title: REDACTED, summary: REDACTED };
  const named = { title, summary, ...(place !== undefined && { place }) };
  return { id, slug: slugOf(texts.slug, id), ...named, ...says, ...(occurred && { occurred }) };
}

function claimOf({ id, says, texts }: Of<'claim'>): Claim {
  const asked = opened(texts.question) ?? { question: REDACTED, measure: REDACTED, scope: REDACTED };
  const { question, shortName, measure, scope, options, labels } = asked;
  const base = {
    id,
    slug: slugOf(texts.slug, id),
    position: says.position,
    question,
    ...(shortName !== undefined && { shortName }),
    measure,
    scope,
    additive: says.additive,
    ...(says.running && { running: says.running }),
    ...(says.labels && { labels: says.labels.map((label, at) => ({ id: label, words: labels?.[at] ?? REDACTED })) }),
  };
  switch (says.type) {
    case 'number': {
      const { type, unit, whole, lowerBound, upperBound, tolerance } = says;
      const bounds = { lowerBound: figureOrNone(lowerBound), tolerance: figureOrNone(tolerance) };
      return {
        ...base,
        type,
        unit,
        whole,
        ...bounds,
        ...(upperBound !== undefined && { upperBound: new Big(upperBound) }),
      };
    }
    case 'time':
      return { ...base, type: says.type, toleranceSeconds: figureOrNone(says.toleranceSeconds) };
    case 'category': {
      const own = says.options.map((option, at) => ({
        ...option,
        ...(options?.[at] ?? { label: REDACTED, aliases: [] }),
      }));
      return { ...base, type: says.type, exclusive: says.exclusive, options: own };
    }
    default:
      return { ...base, type: says.type };
  }
}

const figureOrNone = (figure: string): Big | 'none' => (figure === 'none' ? figure : new Big(figure));

function sourceOf({ id, says, texts }: Of<'source'>): Source {
  const { naming, kind, speaksFor, nativeLanguage, reliability, confidential } = says;
  const named = opened(texts.name) ?? { name: REDACTED, aliases: [], side: 'none' };
  const { name, shortName, nativeName = REDACTED, aliases, side, description, gradeReason = REDACTED } = named;
  return {
    id,
    slug: slugOf(texts.slug, id),
    name,
    ...(shortName !== undefined && { shortName }),
    ...(nativeLanguage !== undefined && { native: { name: nativeName, language: nativeLanguage } }),
    aliases,
    naming,
    kind,
    side,
    ...(description !== undefined && { description }),
    ...(speaksFor !== undefined && { speaksFor }),
    reliability: reliability === 'not graded' ? reliability : { grade: reliability, reason: gradeReason },
    confidential,
  };
}

function searchOf({ id, says: { claim, source, until }, texts }: Of<'search'>): Search {
  const { places, note } = opened(texts.places) ?? { places: REDACTED };
  return { id, claim, source, places, until, ...(note !== undefined && { note }) };
}

function documentOf({ id, says, texts }: Of<'document'>): Document {
  const { kind, outlet, language, publishedOn, confidential, capturedAt, mediaType } = says;
  const { title, address, archivedAddress } = opened(texts.title) ?? { title: REDACTED };
  const base = {
    id,
    slug: slugOf(texts.slug, id),
    title,
    ...(outlet !== undefined && { outlet }),
    ...(address !== undefined && { address }),
    ...(language !== undefined && { language }),
    ...(publishedOn !== undefined && { publishedOn }),
    confidential,
  };
  if (kind === 'desk summary' || capturedAt === undefined || mediaType === undefined)
    return { ...base, kind: 'desk summary' };
  const sha256 = (texts.sha256 && opened(texts.sha256)) ?? REDACTED;
  return { ...base, kind, capturedAt, sha256, mediaType, ...(archivedAddress !== undefined && { archivedAddress }) };
}

function replyOf({ id, says: { evidence, ...says }, texts }: Of<'reply'>): Reply {
  const wording = opened(texts.words) ?? { kind: 'paraphrase', words: REDACTED, language: 'en' };
  return { id, ...says, wording, evidence: evidence.map((document) => ({ document })) };
}

function withdrawalOf({ id, says, texts }: Of<'withdrawal'>): WithdrawnThing {
  const ref = says.ref ?? (texts.slug && slugOf(texts.slug, id));
  const told = { at: says.at, reason: opened(texts.reason) ?? 'redacted' };
  return { kind: says.of, thing: id, claim: says.claim, ...(ref !== undefined && { ref }), ...told };
}
