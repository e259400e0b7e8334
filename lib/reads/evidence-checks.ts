import { codePointsOf } from '@/lib/domain/code-points';
import { type Checked, checkEvidence, type SaidBy, type SaidInEvidence } from '@/lib/domain/evidence-check';
import { evidenceText } from '@/lib/domain/evidence-text';
import type { Claim, EventRecord, Evidence, Quote, Source, Statement } from '@/lib/domain/record';
import { valueIn } from '@/lib/domain/value';
import { latestDocument } from '@/lib/store/documents';
import { type PassageText, passageTexts } from '@/lib/store/passages';
import type { Transaction } from '@/lib/store/transaction';
import { type ChecksView, checksView, dayChecked } from '@/lib/views/evidence-checks';
import { valueWords } from '@/lib/views/values';

/**
 * In code points: as far as this around a quote a document is looked through. Of most documents that is all of it; the whole
 * of one of two million characters takes a second, and this is asked while somebody types.
 */
const AROUND = 10_000;
/** Of more passages, the first ones are looked at. */
const MOST = 5;

type Quoted = Evidence & { quote: Quote };

/**
 * Whether figure, day and speaker of statements stand in the passages that are their evidence. `words` are those of the value,
 * as it was typed. Nothing where nothing is quoted.
 */
export async function checksOf(
  db: Transaction,
  statements: readonly Statement[],
  { record, claim }: { record: EventRecord; claim: Claim },
  words?: string,
): Promise<ChecksView | undefined> {
  const [first, ...others] = statements;
  const quoted = (first?.evidence ?? []).filter((one): one is Quoted => one.quote !== undefined).slice(0, MOST);
  if (first === undefined || quoted.length === 0) return undefined;
  const texts = await passageTexts(
    db,
    quoted.map(({ document, quote: { start, end } }) => ({ document, start, end })),
    AROUND,
  );
  const all: Checked[] = [];
  let isWhole = true;
  for (const [at, { document: id, quote }] of quoted.entries()) {
    const near = texts[at];
    if (near === undefined) continue;
    isWhole &&= near.from === 0 && quote.end + AROUND >= near.length;
    const document = await latestDocument(db, id);
    all.push(
      ...checkedIn(
        near,
        quote,
        saidBy([first, ...others], { record, claim }, words, document?.publishedOn),
        document?.language,
      ),
    );
  }
  return checksView(all, isWhole);
}

function checkedIn(
  near: NonNullable<PassageText>,
  quote: Quote,
  said: SaidInEvidence,
  language: string | undefined,
): readonly Checked[] {
  const points = codePointsOf(near.text);
  const source = evidenceText(near.text, language);
  const extent = [points.unitAt(quote.start - near.from), points.unitAt(quote.end - near.from)] as const;
  return checkEvidence(source, extent, said);
}

/** What can be looked for: figure and day of the first, and the speaker of each. */
function saidBy(
  statements: readonly [Statement, ...Statement[]],
  { record, claim }: { record: EventRecord; claim: Claim },
  typed: string | undefined,
  documentOn: string | undefined,
): SaidInEvidence {
  const [first] = statements;
  const value = valueIn(first.content);
  const on = dayChecked(first.saidAt);
  const figure = value?.type === 'number' && {
    figure: { words: typed ?? valueWords(value, first.wording.words, { claim, record }).value, value },
  };
  const speakers = new Set(statements.map(({ source }) => source));
  const others = [...record.sources.values()].filter(({ id }) => !speakers.has(id)).map(named);
  return {
    ...figure,
    ...(on !== undefined && { day: { on, ...(documentOn !== undefined && { documentOn }) } }),
    speakers: statements.flatMap(({ source }) => {
      const of = record.sources.get(source);
      return of === undefined ? [] : named(of);
    }),
    others,
  };
}

const named = (of: Source): SaidBy => ({ name: of.name, aliases: namesOf(of) });

const namesOf = ({ shortName, native, aliases }: Source): string[] => [
  ...[shortName, native?.name].filter((name) => name !== undefined),
  ...aliases,
];
