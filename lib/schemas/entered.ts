import type { Entries } from '@/lib/domain/entries';
import { isZone } from '@/lib/domain/entry-time';
import { spanOf } from '@/lib/domain/moment';
import type { Moment } from '@/lib/domain/record';
import { typedBound, typedFigure } from '@/lib/domain/typed-figure';
import { typedMoment } from '@/lib/domain/typed-moment';
import type { ClaimForm } from './entry-claim';
import type { DocumentSaid } from './entry-document';
import type { EventForm } from './entry-event';
import type { SearchForm } from './entry-search';
import type { SourceForm } from './entry-source';
import { noMomentText } from './time-words';

/** What a form says as an entry, or what keeps it from being one, beside its fields. */
export type Entered<E> = { ok: true; entry: E } | { ok: false; fieldErrors: Readonly<Record<string, string[]>> };

type Refused = Extract<Entered<never>, { ok: false }>;

const refusedAt = (field: string, sentence: string): Refused => ({ ok: false, fieldErrors: { [field]: [sentence] } });

type Read = { ok: true; moment: Moment } | { ok: false; sentence: string };

function momentIn(text: string, zone: string): Read {
  const read = typedMoment(text, zone);
  return read.ok ? read : { ok: false, sentence: noMomentText(read.why) };
}

/** An event. `slug` is the address that it gets. */
export function eventEntered(form: EventForm, slug: string): Entered<Entries['event']> {
  const { title, summary, place, zone, from, to, fictional } = form;
  if (!isZone(zone)) {
    return refusedAt('zone', 'No time zone has this name. Choose one from the list, such as Europe/Kyiv.');
  }
  if (from === undefined && to !== undefined) return refusedAt('from', 'Say when it began, or leave out the end too.');
  const begins = from === undefined ? undefined : momentIn(from, zone);
  if (begins?.ok === false) return refusedAt('from', begins.sentence);
  const ends = to === undefined ? begins : momentIn(to, zone);
  if (ends?.ok === false) return refusedAt('to', ends.sentence);
  const instant = (at: number) => new Date(at).toISOString();
  const occurred = begins && ends && { from: spanOf(begins.moment, zone).first, to: spanOf(ends.moment, zone).last };
  if (occurred && occurred.from > occurred.to) return refusedAt('to', 'The end is before the beginning.');
  return {
    ok: true,
    entry: {
      slug,
      title,
      summary,
      ...(place !== undefined && { place }),
      zone,
      ...(occurred && { occurred: { from: instant(occurred.from), to: instant(occurred.to) } }),
      fictional: fictional === true,
    },
  };
}

/** A question. What another type would have is left out. */
export function claimEntered(form: ClaimForm, slug: string): Entered<Entries['claim']> {
  const { event, question, shortName, measure = '', scope = '', position } = form;
  const labels = (form.labels ?? []).map(({ key, words }) => ({ id: key, words }));
  const base = {
    event,
    slug,
    position,
    question,
    ...(shortName !== undefined && { shortName }),
    measure,
    scope,
    additive: form.additive === true && form.type === 'number',
    ...(labels.length > 0 && { labels }),
  };
  switch (form.type) {
    case 'number':
      return numberEntered(form, base);
    case 'time':
      return { ok: true, entry: { ...base, type: 'time', toleranceSeconds: typedBound(form.toleranceSeconds) } };
    case 'category':
      return categoryEntered(form, base);
    case 'yes-no':
    case 'text':
      return { ok: true, entry: { ...base, type: form.type } };
  }
}

type Base = Omit<Entries['claim'], 'type' | 'running'>;

function numberEntered(form: ClaimForm, base: Base): Entered<Entries['claim']> {
  const { unit, upperBound } = form;
  if (unit === undefined) return refusedAt('unit', 'Give the unit, such as persons, metres or %.');
  return {
    ok: true,
    entry: {
      ...base,
      type: 'number',
      unit,
      whole: form.whole !== 'measured',
      lowerBound: typedBound(form.lowerBound),
      ...(upperBound !== undefined && { upperBound: typedFigure(upperBound) }),
      tolerance: typedBound(form.tolerance),
      ...(form.running === true && { running: true as const }),
    },
  };
}

function categoryEntered(form: ClaimForm, base: Base): Entered<Entries['claim']> {
  const options = form.options ?? [];
  if (options.length === 0) return refusedAt('options', 'Name at least one possible answer.');
  const keys = new Set(options.map(({ key }) => key));
  return {
    ok: true,
    entry: {
      ...base,
      type: 'category',
      exclusive: form.exclusive !== 'several',
      options: options.map(({ key, label, aliases, within }) => ({
        id: key,
        label,
        aliases: aliases ?? [],
        // A line that was removed takes nothing with it: what was within it moves to the top.
        within: within !== undefined && keys.has(within) ? within : 'top',
      })),
    },
  };
}

/** A source. `speaksFor` is the id of the source that the form names. */
export function sourceEntered(form: SourceForm, slug: string, speaksFor: string | undefined): Entries['source'] {
  const { name, shortName, nativeName, nativeLanguage, aliases, naming, kind, side, description, grade, gradeReason } =
    form;
  return {
    slug,
    name,
    ...(shortName !== undefined && { shortName }),
    ...(nativeName !== undefined &&
      nativeLanguage !== undefined && { native: { name: nativeName, language: nativeLanguage } }),
    aliases: aliases ?? [],
    naming,
    kind,
    side: side ?? 'none',
    ...(description !== undefined && { description }),
    ...(speaksFor !== undefined && { speaksFor }),
    reliability: grade !== undefined && gradeReason !== undefined ? { grade, reason: gradeReason } : 'not graded',
    confidential: form.confidential === true,
  };
}

/** A document. `outlet` is the id of the source that the form names. */
export function documentEntered(
  form: DocumentSaid & { text?: string | undefined },
  slug: string,
  outlet: string | undefined,
): Entered<Entries['document']> {
  const { title, address, archivedAddress, language, text, rights, confidential } = form;
  const published = mayBeDay(form.publishedOn);
  if (!published.ok) return refusedAt('publishedOn', published.sentence);
  const kept = mayBeDay(form.keptUntil);
  if (!kept.ok) return refusedAt('keptUntil', kept.sentence);
  return {
    ok: true,
    entry: {
      slug,
      title,
      ...(outlet !== undefined && { outlet }),
      ...(address !== undefined && { address }),
      ...(archivedAddress !== undefined && { archivedAddress }),
      ...(language !== undefined && { language }),
      ...(published.day !== undefined && { publishedOn: published.day }),
      ...(rights !== undefined && { rights }),
      ...(kept.day !== undefined && { keptUntil: kept.day }),
      confidential: confidential === true,
      ...(text !== undefined && { text }),
    },
  };
}

const NO_DAY = 'Give one day, such as 2 Jan 2023, or nothing.';

/** A day without a time, as an ISO date; or none. */
function mayBeDay(text: string | undefined): { ok: true; day?: string } | { ok: false; sentence: string } {
  if (text === undefined) return { ok: true };
  const read = momentIn(text, 'UTC');
  if (!read.ok) return read;
  const { moment } = read;
  if (moment.precision !== 'day' || moment.until !== undefined) return { ok: false, sentence: NO_DAY };
  return { ok: true, day: moment.on };
}

/** A search that found nothing. `source` is the id of the source that the form names, `zone` that of the event. */
export function searchEntered(form: SearchForm, source: string, zone: string): Entered<Entries['search']> {
  const { claim, places, note } = form;
  const until = momentIn(form.until, zone);
  if (!until.ok) return refusedAt('until', until.sentence);
  return {
    ok: true,
    entry: { claim, source, places, until: until.moment, ...(note !== undefined && { note }) },
  };
}
