import type { Claim, EventRecord, Rendering, Search, Source, SourceId, Statement } from '@/lib/domain/record';
import { momentText, saidText } from './dates';
import { shortName, statementLine, valueLine } from './values';

type Context = { claim: Claim; record: EventRecord };

/** What a line of the desk calls a question: its short name. */
export const questionName = ({ shortName: name, question }: Claim): string => name ?? question;

/** What a line of the desk calls a source: its short name for tables, else its name without what stands in brackets. */
export const lineName = (source: Pick<Source, 'name' | 'shortName'> | undefined): string =>
  source === undefined ? 'a source' : (source.shortName ?? shortName(source.name));

type Names = ReadonlyMap<SourceId, Pick<Source, 'name' | 'shortName'>>;

/** A statement as a person would say it: "Russian MoD on killed: 89, 4 Jan 2023". */
export const statementText = (statement: Statement, { claim, record }: Context, names: Names): string =>
  `${lineName(names.get(statement.source))} on ${questionName(claim)}: ${statementLine(statement, { claim, record })}, ${saidText(statement)}`;

/** How an outlet passed one on: "BBC passed on Russian MoD on killed: 89, 2 Jan 2023". */
export const renderingText = (
  rendering: Rendering,
  speaker: SourceId | undefined,
  { claim, record }: Context,
  names: Names,
): string =>
  `${lineName(names.get(rendering.outlet))} passed on ${lineName(speaker === undefined ? undefined : names.get(speaker))} on ${questionName(claim)}: ${valueLine(rendering, { claim, record })}, ${momentText(rendering.publishedAt)}`;

/** A search that found nothing: "Russian MoD on wounded: nothing found until 5 Jan 2023". */
export const searchText = (search: Search, claim: Claim, names: Names): string =>
  `${lineName(names.get(search.source))} on ${questionName(claim)}: nothing found until ${momentText(search.until)}`;
