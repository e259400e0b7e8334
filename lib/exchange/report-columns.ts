import type { Report, ReportClaim } from '@/lib/schemas/report';
import type { DocumentFields, ReplyFields } from '@/lib/schemas/report-fields';
import type { ReportRendering, ReportStatement } from '@/lib/schemas/statement-view';
import { standingRefs } from '@/lib/views/standing';
import { listCell } from './list-cells';

/** Columns for machines that hold one decimal number. All others are texts. */
export const FIGURES: ReadonlySet<string> = new Set([
  'low',
  'high',
  'implied_low',
  'implied_high',
  'best',
  'last_digit',
  'apart',
]);

type Row = { view: Report; statement: ReportStatement; claim: ReportClaim };
type Cell = string | undefined;

/** A statement with the report and the claim that its row is made from. */
export function rowsIn(view: Report): (statement: ReportStatement) => Row {
  const claims = new Map(view.claims.map((claim) => [claim.slug, claim]));
  return (statement) => {
    const claim = claims.get(statement.claim);
    if (claim === undefined) throw new Error(`The report has no claim ${statement.claim}.`);
    return { view, statement, claim };
  };
}

/**
 * The columns of report.csv, in order. An empty cell means that there is no such thing (a statement without a value has
 * no unit). Columns in the plural hold a list, one item per line (list-cells.ts). Those of documents run in parallel.
 */
export const COLUMNS: Readonly<Record<string, (row: Row) => Cell>> = {
  event: ({ view }) => view.event.slug,
  event_title: ({ view }) => view.event.title,
  fictional: ({ view }) => (view.event.fictional ? 'yes' : 'no'),
  ref: ({ statement }) => statement.ref,
  id: ({ statement }) => statement.id,
  claim: ({ statement }) => statement.claim,
  question: ({ statement }) => statement.question,
  verdict: ({ statement }) => statement.verdict,
  source: ({ statement }) => statement.source.slug,
  source_name: ({ statement }) => statement.source.name,
  side: ({ statement }) => (statement.source.side === 'none' ? undefined : statement.source.side),
  naming: ({ statement }) => statement.source.naming,
  origin: ({ statement }) => statement.origin.slug,
  origin_name: ({ statement }) => statement.origin.name,
  form: ({ statement }) => statement.form,
  value_text: ({ statement }) => statement.valueText,
  value_type: ({ statement: { value } }) => (value.type === 'none' ? undefined : value.type),
  relation: ({ statement: { value } }) => ('relation' in value ? value.relation : undefined),
  low: ({ statement: { value } }) => (value.type === 'number' ? value.low : undefined),
  high: ({ statement: { value } }) => (value.type === 'number' ? value.high : undefined),
  unit: ({ statement: { value } }) => (value.type === 'number' ? value.unit : undefined),
  relative_to: ({ statement: { value } }) => (value.type === 'number' ? value.than : undefined),
  time_from: ({ statement: { value } }) => (value.type === 'time' ? value.from : undefined),
  time_to: ({ statement: { value } }) => (value.type === 'time' ? value.to : undefined),
  time_precision: ({ statement: { value } }) => (value.type === 'time' ? value.precision : undefined),
  time_zone: ({ statement: { value } }) => (value.type === 'time' ? value.zone : undefined),
  options: ({ statement: { value } }) =>
    value.type === 'category' ? listCell(value.options.map(({ label }) => label)) : undefined,
  option_ids: ({ statement: { value } }) =>
    value.type === 'category' ? listCell(value.options.map(({ id }) => id)) : undefined,
  yes_no: ({ statement: { value } }) => (value.type === 'yes-no' ? (value.yes ? 'yes' : 'no') : undefined),
  text: ({ statement: { value } }) => (value.type === 'text' ? value.text : undefined),
  scope: ({ statement }) => statement.scope.relation,
  scope_note: ({ statement }) => statement.scope.note,
  implied: ({ statement }) => statement.implied.text,
  implied_low: ({ statement: { implied } }) => (implied.kind === 'range' ? implied.low : undefined),
  implied_high: ({ statement: { implied } }) => (implied.kind === 'range' ? implied.high : undefined),
  implied_without: ({ statement: { implied } }) => (implied.kind === 'range' ? implied.without : undefined),
  standing: ({ statement }) => standingCell(statement),
  said: ({ statement }) => statement.said.value,
  said_precision: ({ statement }) => statement.said.precision,
  said_zone: ({ statement }) => statement.said.zone,
  based_on: ({ statement }) => listCell(statement.basedOn ?? []),
  wording: ({ statement }) => statement.wording.words,
  wording_kind: ({ statement }) => statement.wording.kind,
  language: ({ statement }) => statement.wording.language,
  spoken_language: ({ statement }) => statement.spokenLanguage,
  translation: ({ statement }) => translationOf(statement)?.words,
  translation_language: ({ statement }) => translationOf(statement)?.language,
  translator: ({ statement }) =>
    statement.wording.kind === 'translation' ? statement.wording.translator : translationOf(statement)?.translator,
  note: ({ statement }) => statement.note,
  credibility: ({ statement: { credibility } }) => gradeOf(credibility),
  credibility_reason: ({ statement: { credibility } }) => reasonOf(credibility),
  reliability: ({ statement: { reliability } }) => gradeOf(reliability),
  reliability_reason: ({ statement: { reliability } }) => reasonOf(reliability),
  chain_refs: ({ statement }) => listCell(statement.chain.map(({ ref }) => ref)),
  chain: ({ statement }) => listCell(statement.chain.map(hopText)),
  document_titles: documents(({ title }) => title),
  document_kinds: documents(({ kind }) => kind),
  document_addresses: documents(({ address }) => address),
  document_archived_addresses: documents((it) => (it.kind === 'captured' ? it.archivedAddress : undefined)),
  document_capture_times: documents((it) => (it.kind === 'captured' ? it.capturedAt : undefined)),
  document_hashes: documents(({ sha256 }) => sha256),
  document_quotes: documents(({ quote }) => quote?.exact),
  contradicts: ({ statement }) => listCell(statement.contradicts.map(({ ref }) => ref)),
  contradicts_ids: ({ statement }) => listCell(statement.contradicts.map(({ id }) => id)),
  contradicts_reasons: ({ statement }) =>
    listCell(statement.contradicts.map(({ ref, source, why }) => `${ref} (${source.name}): ${why}`)),
  method: ({ view }) => view.method,
  as_of: ({ view: { asOf } }) => (asOf === 'latest' ? asOf : asOf.value),
  published_at: ({ view }) => view.publishedAt,
  made_by: ({ view }) => view.madeBy,
  // Since version 3 of the report, of method version 2.
  rejects: ({ statement }) => statement.rejects?.what,
  rejects_statement: ({ statement: { rejects } }) =>
    rejects && 'statement' in rejects ? rejects.statement : undefined,
  takes_back: ({ statement }) => listCell(statement.takesBack ?? []),
  hedge: ({ statement }) => statement.hedge,
  counted: ({ statement: { value } }) => yesIf(value.type === 'number' && value.counted),
  best: ({ statement: { value } }) => (value.type === 'number' ? value.best : undefined),
  last_digit: ({ statement: { value } }) => (value.type === 'number' ? value.lastDigit : undefined),
  word: ({ statement: { value } }) => (value.type === 'number' ? value.word : undefined),
  scope_label: ({ statement: { scope } }) => (scope.relation === 'same' ? undefined : scope.label),
  said_until: ({ statement: { said } }) => ('until' in said ? said.until : undefined),
  said_at_not_known: ({ statement }) => yesIf(statement.saidAtNotKnown),
  said_after: ({ statement }) => statement.saidAfter,
  counts_as_of: ({ statement }) => statement.countsAsOf?.value,
  does_not_say: ({ statement }) => yesIf(statement.doesNotSay),
  repeats_until: ({ statement: { standing } }) => ('until' in standing ? standing.until?.value : undefined),
  contradicts_firm: ({ statement }) => listCell(statement.contradicts.map(({ firm }) => (firm ? 'yes' : 'no'))),
  dispute_firm: ({ claim }) => (claim.verdict === 'disputed' ? (howDisputedIn(claim).firm ? 'yes' : 'no') : undefined),
  apart: ({ claim }) => (claim.verdict === 'disputed' ? howDisputedIn(claim).apart.toFixed(APART_DECIMALS) : undefined),
  rests_on: ({ claim }) => howDisputedIn(claim).restsOn,
  gap: ({ claim: { inputs } }) => (inputs.gap.kind === 'n/a' ? undefined : inputs.gap.text),
  no_gap: ({ claim: { inputs } }) => (inputs.gap.kind === 'n/a' ? inputs.gap.why : undefined),
  // What its source replied: to this statement, and to how it is shown as a whole.
  ...repliesColumns('reply', ({ statement }) => statement.replies),
  ...repliesColumns('source_reply', ({ statement }) => statement.sourceReplies),
};

/** Replies as columns that run in parallel. */
function repliesColumns(
  name: string,
  of: (row: Row) => readonly ReplyFields[] | undefined,
): Readonly<Record<string, (row: Row) => Cell>> {
  const column = (cell: (reply: ReplyFields) => Cell) => (row: Row) =>
    listCell((of(row) ?? []).map((reply) => cell(reply) ?? ''));
  const translation = ({ wording }: ReplyFields) => (wording.kind === 'verbatim' ? wording.translation : undefined);
  return {
    [`${name}_words`]: column(({ wording }) => wording.words),
    [`${name}_languages`]: column(({ wording }) => wording.language),
    [`${name}_translations`]: column((reply) => translation(reply)?.words),
    [`${name}_given`]: column(({ given }) => given.value),
  };
}

function documents(of: (document: DocumentFields) => Cell): (row: Row) => Cell {
  return ({ statement }) => listCell(statement.documents.map((document) => of(document) ?? ''));
}

const yesIf = (is: boolean | undefined): Cell => (is ? 'yes' : undefined);

/** How far apart is told to so many decimals. */
const APART_DECIMALS = 4;

const howDisputedIn = ({ inputs }: ReportClaim) => inputs.howDisputed;

/** As on the page of the question: "replaced on 4 Jan 2023 by 89 (s23)". */
function standingCell({ standing }: ReportStatement): string {
  const refs = standingRefs(standing);
  return refs.length === 0 ? standing.text : `${standing.text} (${refs.join(', ')})`;
}

const translationOf = ({ wording }: ReportStatement) => (wording.kind === 'verbatim' ? wording.translation : undefined);

const gradeOf = (graded: ReportStatement['credibility'] | ReportStatement['reliability']): string =>
  graded === 'not graded' ? graded : String(graded.grade);

const reasonOf = (graded: ReportStatement['credibility'] | ReportStatement['reliability']): Cell =>
  graded === 'not graded' ? undefined : graded.reason;

/** "r02 ← r01, News18, link inferred, 2 Jan 2023: at least 400 [at least 400, verbatim]; changed: News18 turned …" */
function hopText({ ref, parent, outlet, link, published, valueText, wording, drifts }: ReportRendering): string {
  const from = parent === undefined ? '' : ` ← ${parent}`;
  const drift = drifts.length === 0 ? '' : `; changed: ${drifts.join('; ')}`;
  const words = `[${wording.words}, ${wording.kind}]`;
  return `${ref}${from}, ${outlet.name}, link ${link}, ${published.text}: ${valueText} ${words}${drift}`;
}
