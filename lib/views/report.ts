import { recordAsOf } from '@/lib/domain/as-of';
import type { Camp } from '@/lib/domain/camps';
import { METHOD_VERSION } from '@/lib/domain/constants';
import { isFirm } from '@/lib/domain/firm';
import type { AsOf } from '@/lib/domain/moment';
import { inOrderSaid } from '@/lib/domain/order';
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
import { gapFigure, gapWords } from './gap-words';
import { restsOn } from './readings';
import { contradictionWords, impliedText } from './reasons';
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
  const { claim, verdict, origins, contradictingOrigins, howDisputed, voices, camps } = reading;
  const { id, slug, question, measure, scope, type, additive, running, shortName } = claim;
  const restsOnReading = restsOn(reading, { claim, record });
  return {
    ...{ id, slug, question, measure, scope, type, additive },
    ...(running && { running }),
    ...(shortName !== undefined && { shortName }),
    ...typeFields(claim),
    verdict,
    inputs: {
      origins: {
        counted: origins.counted.map(nameFields),
        unnamedOrCollective: origins.unnamedOrCollective.map(nameFields),
        cannotBeTraced: origins.cannotBeTraced.map(nameFields),
        onlyConfirmOrDeny: origins.onlyConfirmOrDeny.map(nameFields),
      },
      howDisputed: {
        firm: howDisputed.isFirm,
        apart: howDisputed.apart,
        ...(restsOnReading !== undefined && { restsOn: restsOnReading }),
      },
      contradictingOrigins,
      voices: voices.map(nameFields),
      camps: camps.map(({ common, positions }) => ({
        common: commonText(common, claim, record),
        kind: common.kind,
        statements: positions.map(({ statement }) => statement.ref),
      })),
      gap: gapFields(reading),
      text: [...factsOf(reading, record)],
    },
  };
}

function typeFields(claim: Claim) {
  switch (claim.type) {
    case 'number': {
      const { unit, whole, lowerBound, upperBound, tolerance } = claim;
      const most = upperBound === undefined ? {} : { upperBound: upperBound.toFixed() };
      return { unit, whole, lowerBound: orNone(lowerBound), ...most, tolerance: orNone(tolerance) };
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

function gapFields({ gap, claim }: ClaimAssessment): GapFields {
  if (gap.kind === 'n/a') return gap;
  const between = { a: gap.a.statement.ref, b: gap.b.statement.ref, text: gapFigure(gapWords(gap, { claim })) };
  if (gap.kind === 'time') {
    const [low, high] = [gap.low, gap.high].map((at) => new Date(at.toNumber()).toISOString());
    const least = gap.least === 'none' ? {} : { least: gap.least };
    return { kind: gap.kind, apart: gap.apart, ...least, low: low ?? '', high: high ?? '', ...between };
  }
  const figures = { low: gap.low.toFixed(), high: gap.high.toFixed(), ...between };
  if (gap.kind === 'against zero' || gap.kind === 'in words') return { kind: gap.kind, ...figures };
  const least = gap.least === 'none' ? {} : { least: gap.least.toFixed() };
  return gap.kind === 'ratio'
    ? { kind: gap.kind, ratio: gap.ratio.toFixed(), ...least, ...figures }
    : { kind: gap.kind, difference: gap.difference.toFixed(), ...least, ...figures };
}

function contradictionRows({ claim, contradictions }: ClaimAssessment, record: EventRecord): ReportContradiction[] {
  return contradictions.map((pair) => {
    const side = ({ statement: { id, ref }, source }: typeof pair.a) => ({ id, ref, source: nameFields(source) });
    return {
      claim: claim.slug,
      a: side(pair.a),
      b: side(pair.b),
      reason: pair.reason.kind,
      words: contradictionWords(pair, { claim, record }),
      firm: isFirm(pair.a, pair.b, claim),
    };
  });
}
