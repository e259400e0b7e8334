import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { checkClaim } from '@/lib/domain/entry-claim';
import { linksOf } from '@/lib/domain/links';
import type { EventRecord, Moment } from '@/lib/domain/record';
import { type Content, type StatementId, valueIn } from '@/lib/domain/value';
import { demonstration } from './records';

const records = demonstration.map(({ record }) => record);

/** The instant from which a statement counts: a day counts from its end, and one of several from that of the last. */
function countsFrom(moment: Moment): number {
  if ('at' in moment) return Date.parse(moment.at);
  return Temporal.PlainDate.from(moment.until ?? moment.on)
    .add({ days: 1 })
    .toZonedDateTime(moment.zone).epochMilliseconds;
}

const optionsOf = (content: Content) => {
  const value = valueIn(content);
  return value?.type === 'category' ? value.options : [];
};
const referenceOf = (content: Content): readonly StatementId[] => {
  const value = valueIn(content);
  return value?.type === 'number' && 'than' in value ? [value.than] : [];
};
const saidIn = (record: EventRecord) => [...record.statements, ...record.renderings];

describe.each(demonstration)('$record.event.slug', ({ record, bodies }) => {
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  const renderings = new Map(record.renderings.map((rendering) => [rendering.id, rendering]));
  const claimOf = (said: ReturnType<typeof saidIn>[number]) =>
    claims.get('claim' in said ? said.claim : (statements.get(said.statement)?.claim ?? ''));

  it('uses every id, ref, slug and position once', () => {
    const lists: readonly (readonly (string | number)[])[] = [
      saidIn(record).map(({ id }) => id),
      saidIn(record).map(({ ref }) => ref),
      record.claims.map(({ slug }) => slug),
      record.claims.map(({ position }) => position),
      record.claims.flatMap((claim) => (claim.type === 'category' ? claim.options.map(({ id }) => id) : [])),
      record.claims.flatMap(({ labels }) => (labels ?? []).map(({ id }) => id)),
      [...record.sources.values()].map(({ slug }) => slug),
      [...record.documents.values()].map(({ slug }) => slug),
    ];
    for (const keys of lists) {
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  it('calls every source and every claim by a name of its own in tables', () => {
    for (const names of [
      [...record.sources.values()].map(({ shortName, name }) => shortName ?? name),
      record.claims.map(({ shortName, question }) => shortName ?? question),
    ]) {
      expect(names).toEqual([...new Set(names)]);
    }
  });

  it('has claims that may be entered, and uses every label of theirs', () => {
    expect(record.claims.map(checkClaim).filter(({ ok }) => !ok)).toEqual([]);
    const used = new Set(
      saidIn(record).flatMap(({ scope }) => (scope.relation === 'same' || !scope.label ? [] : [scope.label])),
    );
    const listed = record.claims.flatMap(({ labels }) => (labels ?? []).map(({ id }) => id));
    expect(listed.filter((id) => !used.has(id))).toEqual([]);
  });

  it('refers to nothing that it does not contain', () => {
    const missing = [
      ...record.statements.flatMap((statement) => [
        ...(claims.has(statement.claim) ? [] : [statement.claim]),
        ...(record.sources.has(statement.source) ? [] : [statement.source]),
        ...linksOf(statement).filter((id) => !statements.has(id)),
      ]),
      ...record.renderings.flatMap(({ statement, outlet, parent }) => [
        ...(statements.has(statement) ? [] : [statement]),
        ...(record.sources.has(outlet) ? [] : [outlet]),
        ...(parent === undefined || renderings.has(parent) ? [] : [parent]),
      ]),
      ...saidIn(record).flatMap(({ evidence, content }) => [
        ...evidence.map(({ document }) => document).filter((id) => !record.documents.has(id)),
        ...referenceOf(content).filter((id) => !statements.has(id)),
      ]),
      ...[...record.sources.values()]
        .flatMap(({ speaksFor }) => speaksFor ?? [])
        .filter((id) => !record.sources.has(id)),
      ...[...record.documents.values()].flatMap(({ outlet }) => outlet ?? []).filter((id) => !record.sources.has(id)),
      ...record.searches.flatMap(({ claim, source }) => [
        ...(claims.has(claim) ? [] : [claim]),
        ...(record.sources.has(source) ? [] : [source]),
      ]),
    ];
    expect(missing).toEqual([]);
  });

  it('uses every source and every document', () => {
    const used = new Set([
      ...record.statements.map(({ source }) => source),
      ...record.renderings.map(({ outlet }) => outlet),
      ...[...record.sources.values()].flatMap(({ speaksFor }) => speaksFor ?? []),
    ]);
    const cited = new Set(saidIn(record).flatMap(({ evidence }) => evidence.map(({ document }) => document)));
    expect([...record.sources.keys()].filter((id) => !used.has(id))).toEqual([]);
    expect([...record.documents.keys()].filter((id) => !cited.has(id))).toEqual([]);
  });

  it('gives every value the type of its claim, and options of its list', () => {
    for (const said of saidIn(record)) {
      const claim = claimOf(said);
      const value = valueIn(said.content);
      if (value) expect(value.type, said.ref).toBe(claim?.type);
      const chosen = optionsOf(said.content);
      if (claim?.type !== 'category') continue;
      expect(claim.options.map(({ id }) => id)).toEqual(expect.arrayContaining([...chosen]));
    }
  });

  it('attaches a rendering only to a rendering of the same statement', () => {
    for (const { ref, parent, statement } of record.renderings) {
      if (parent !== undefined) expect(renderings.get(parent)?.statement, ref).toBe(statement);
    }
  });

  it('looks back: nothing refers to, or passes on, what was said later', () => {
    for (const statement of record.statements) {
      for (const id of linksOf(statement)) {
        const other = statements.get(id);
        expect(other && countsFrom(other.saidAt), statement.ref).toBeLessThanOrEqual(countsFrom(statement.saidAt));
      }
    }
    for (const rendering of record.renderings) {
      const from =
        rendering.parent === undefined
          ? statements.get(rendering.statement)?.saidAt
          : renderings.get(rendering.parent)?.publishedAt;
      expect(from && countsFrom(from), rendering.ref).toBeLessThanOrEqual(countsFrom(rendering.publishedAt));
    }
  });

  it('was logged in the order of its refs, before it was published', () => {
    const logged = record.statements.map(({ loggedAt }) => loggedAt);
    expect(logged).toEqual([...new Set(logged)].sort());
    expect(logged.every((at) => at < record.publishedAt)).toBe(true);
  });

  it('has a text for every captured document and for no other, with the hash of its bytes', () => {
    const capturedOnes = [...record.documents.values()].filter((document) => document.kind === 'captured');
    expect([...bodies.keys()].sort()).toEqual(capturedOnes.map(({ id }) => id).sort());
    for (const document of capturedOnes) {
      const bytes = Buffer.from(bodies.get(document.id)?.text ?? '', 'utf8');
      expect(createHash('sha256').update(bytes).digest('hex'), document.id).toBe(document.sha256);
    }
  });

  it('quotes only what is in the document, at its place', () => {
    for (const { evidence, ref } of saidIn(record)) {
      for (const { document, quote } of evidence) {
        if (!quote) continue;
        const points = [...(bodies.get(document)?.text ?? '')];
        const at = (from: number, to: number) => points.slice(Math.max(0, from), to).join('');
        expect(at(quote.start, quote.end), ref).toBe(quote.exact);
        expect(at(quote.start - [...quote.prefix].length, quote.start), ref).toBe(quote.prefix);
        expect(at(quote.end, quote.end + [...quote.suffix].length), ref).toBe(quote.suffix);
        expect(Math.max([...quote.prefix].length, [...quote.suffix].length)).toBeLessThanOrEqual(200);
      }
    }
  });
});

describe.each(records.filter(({ event }) => !event.fictional))('the real $event.slug', (record) => {
  it('grades nobody', () => {
    expect([...record.sources.values()].filter(({ reliability }) => reliability !== 'not graded')).toEqual([]);
    expect(record.statements.filter(({ credibility }) => credibility !== 'not graded')).toEqual([]);
  });

  it('claims no capture, and cites something for everything that it says', () => {
    expect([...record.documents.values()].filter(({ kind }) => kind !== 'desk summary')).toEqual([]);
    expect(saidIn(record).filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });
});

describe('what the events share', () => {
  it('is the same thing in every event', () => {
    const seen = new Map<string, unknown>();
    for (const { sources, documents } of records) {
      for (const [kind, things] of [
        ['source', sources],
        ['document', documents],
      ] as const) {
        for (const [id, thing] of things) {
          const key = `${kind} ${id}`;
          expect(seen.get(key) ?? thing, key).toBe(thing);
          seen.set(key, thing);
        }
      }
    }
  });
});
