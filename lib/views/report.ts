import { recordAsOf } from '@/lib/domain/as-of';
import type { Camp } from '@/lib/domain/camps';
import { METHOD_VERSION } from '@/lib/domain/constants';
import type { Gap } from '@/lib/domain/gap';
import { inOrderSaid } from '@/lib/domain/history';
import type { AsOf } from '@/lib/domain/moment';
import type { Claim, EventRecord, Search } from '@/lib/domain/record';
import { indexOf } from '@/lib/domain/record-index';
import type { References } from '@/lib/domain/references';
import { assessEvent, type ClaimAssessment } from '@/lib/domain/verdict';
import {
  type GapFields,
  REPORT_FORMAT,
  REPORT_VERSION,
  type Report,
  type ReportClaim,
  type ReportContradiction,
  type ReportSearch,
} from '@/lib/schemas/report';
import { type ReportStatement, statementSchema } from '@/lib/schemas/statement-view';
import { driftsIn } from './drift';
import { factsOf } from './facts';
import { impliedText, reasonWords } from './reasons';
import { momentFields, nameFields, sourceFields } from './report-fields';
import { contextOn, statementPart } from './statement';

/**
 * An event's discrepancies as of a time: one row per published statement, including superseded, declined and withdrawn
 * ones, in the order of the claims and then as they were said.
 *
 * @param record without what is confidential (`withoutConfidential`): everything in it is exported.
 */
export function reportView(record: EventRecord, asOf: AsOf): Report {
  const then = recordAsOf(record, asOf);
  const { event } = then;
  const { claims: readings, references } = assessEvent(then, asOf);
  return {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    madeBy: 'Crossread',
    method: METHOD_VERSION,
    asOf: asOf === 'latest' ? asOf : momentFields(asOf),
    publishedAt: record.publishedAt,
    event: { ...event, ...(event.occurred && { occurred: { ...event.occurred } }) },
    claims: readings.map((reading) => claimFields(reading, then)),
    statements: rowsOf(readings, then, references),
    contradictions: readings.flatMap((reading) => contradictionRows(reading, then)),
    searches: then.searches.flatMap((search) => searchRow(search, then)),
  };
}

/** If a question is no longer published, neither it nor its searches are shown. */
function searchRow({ claim, source, places, until, note }: Search, record: EventRecord): ReportSearch[] {
  const asked = record.claims.find(({ id }) => id === claim);
  if (asked === undefined) return [];
  const found = { claim: asked.slug, source: sourceFields(source, record), places, until: momentFields(until) };
  return [{ ...found, ...(note !== undefined && { note }) }];
}

/** Everything that a report has of a statement, in its order. */
const REPORTED = Object.keys(statementSchema.shape) as (keyof ReportStatement)[];

function rowsOf(readings: readonly ClaimAssessment[], record: EventRecord, references: References): ReportStatement[] {
  const drifts = driftsIn(record);
  return readings.flatMap((reading) => {
    const context = contextOn(reading, record, references, drifts);
    const own = indexOf(record).statementsOn.get(reading.claim.id) ?? [];
    return inOrderSaid(own, record.event.zone).map((statement) => statementPart(statement, context, REPORTED));
  });
}

function claimFields(reading: ClaimAssessment, record: EventRecord): ReportClaim {
  const { claim, verdict, origins, contradictingOrigins, voices, camps, gap } = reading;
  const { id, slug, question, measure, scope, type, additive } = claim;
  return {
    ...{ id, slug, question, measure, scope, type, additive },
    ...typeFields(claim),
    verdict,
    inputs: {
      origins: {
        counted: origins.counted.map(nameFields),
        unnamedOrCollective: origins.unnamedOrCollective.map(nameFields),
        onlyDeny: origins.onlyDeny.map(nameFields),
      },
      contradictingOrigins,
      voices: voices.map(nameFields),
      camps: camps.map(({ common, positions }) => ({
        common: commonText(common, claim, record),
        kind: common.kind,
        statements: positions.map(({ statement }) => statement.ref),
      })),
      gap: gapFields(gap),
      text: [...factsOf(reading)],
    },
  };
}

function typeFields(claim: Claim) {
  switch (claim.type) {
    case 'number': {
      const { unit, whole, lowerBound, tolerance } = claim;
      return { unit, whole, lowerBound: orNone(lowerBound), tolerance: orNone(tolerance) };
    }
    case 'time':
      return { tolerance: orNone(claim.toleranceSeconds) };
    case 'category': {
      const options = claim.options.map((option) => ({ ...option, aliases: [...option.aliases] }));
      return { exclusive: claim.exclusive, options };
    }
    default:
      return {};
  }
}

const orNone = (figure: { toFixed(): string } | 'none'): string => (figure === 'none' ? figure : figure.toFixed());

function commonText(common: Camp['common'], claim: Claim, { event }: EventRecord): string {
  switch (common.kind) {
    case 'interval':
      return impliedText(common.interval, common.axis, event.zone);
    case 'answer':
      return common.yes ? 'yes' : 'no';
    case 'option': {
      const option = claim.type === 'category' && claim.options.find(({ id }) => id === common.option);
      return option ? option.label : 'an option since removed';
    }
  }
}

function gapFields(gap: Gap): GapFields {
  if (gap.kind === 'n/a') return gap;
  const between = { a: gap.a.statement.ref, b: gap.b.statement.ref };
  switch (gap.kind) {
    case 'ratio':
      return {
        kind: gap.kind,
        ratio: gap.ratio.toFixed(),
        low: gap.low.toFixed(),
        high: gap.high.toFixed(),
        ...between,
      };
    case 'against zero':
      return { kind: gap.kind, low: gap.low.toFixed(), ...between };
    case 'distance':
      return { kind: gap.kind, milliseconds: gap.milliseconds.toFixed(), ...between };
  }
}

function contradictionRows({ claim, contradictions }: ClaimAssessment, record: EventRecord): ReportContradiction[] {
  return contradictions.map(({ a, b, reason }) => {
    const side = ({ statement: { id, ref }, source }: typeof a) => ({ id, ref, source: nameFields(source) });
    const words = reasonWords(reason, claim, record.event.zone);
    return { claim: claim.slug, a: side(a), b: side(b), reason: reason.kind, words };
  });
}
