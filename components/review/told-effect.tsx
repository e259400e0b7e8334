import { Lanes } from '@/components/disagreement/lanes';
import { said } from '@/components/disagreement/most-disputed';
import { VerdictBadge } from '@/components/disagreement/verdict-badge';
import type { RowView } from '@/lib/views/event-view';
import type { FieldChange } from '@/lib/views/field-changes';
import type { EffectRow, EffectToTell, NoEffect } from '@/lib/views/publishing-effect';

const NONE: Record<NoEffect, string> = {
  'event not shown': 'Readers do not see the event: publish that first, and what this does to it is told here.',
  'question not shown': 'Readers do not see its question: publish that first, and what this does to it is told here.',
  'statement not shown': 'Readers do not see its statement: publish that first, and what this does to it is told here.',
  'confidential source': 'Readers will not see it: its source is confidential.',
};

type Props = {
  effect: () => Promise<EffectToTell>;
  /** It may be done now: what it does stands out, and its rows are open. */
  isNext: boolean;
  /** It has the width of the page: what is now and what would be stand beside one another. */
  wide?: boolean;
};

/** What a step would do: in sentences, and the rows of the readers' table before and after. */
export async function ToldEffect({ effect, isNext, wide = false }: Props) {
  const found = await effect();
  if (!found.ok) return <p className="mt-1 text-soft">{NONE[found.reason]}</p>;
  const { sentences, rows, cells } = found;
  const compared = (
    <>
      {cells.length > 0 && <CellChanges cells={cells} />}
      {rows.map((row) => (
        <RowChange key={row.key} row={row} wide={wide} />
      ))}
    </>
  );
  return (
    <>
      {sentences.map((sentence) => (
        <p
          key={sentence}
          className={isNext ? 'mt-1 font-serif text-[1.125rem] leading-snug' : 'mt-1 leading-snug'}
          dir="auto"
        >
          {sentence}
        </p>
      ))}
      {isNext || rows.length === 0 ? (
        compared
      ) : (
        <details className="mt-1">
          <summary className="cursor-pointer py-1 text-[0.875rem]">The table before and after</summary>
          {compared}
        </details>
      )}
    </>
  );
}

/** What changes in cells beside the answers. */
const CellChanges = ({ cells }: { cells: readonly FieldChange[] }) => (
  <ul className="mt-3 space-y-2 text-[0.9375rem]">
    {cells.map(({ label, before, after }) => (
      <li key={`${label} ${before?.text} ${after?.text}`} dir="auto">
        <b className="font-semibold">{label}</b>:{' '}
        {before && (
          <>
            <del className="whitespace-pre-wrap text-soft">{before.text}</del> →{' '}
          </>
        )}
        <span className="whitespace-pre-wrap">{after?.text ?? 'nothing'}</span>
      </li>
    ))}
  </ul>
);

/** One row of the table, as readers have it now and as they would. */
function RowChange({ row: { before, after, names }, wide }: { row: EffectRow; wide: boolean }) {
  return (
    <div className={wide ? 'mt-4 grid gap-3 lg:grid-cols-2' : 'mt-4 space-y-3'}>
      {before && <RowFigure when="Now" row={before} names={names} />}
      {after && <RowFigure when="After" row={after} names={names} />}
    </div>
  );
}

function RowFigure({ when, row, names }: { when: string; row: RowView; names: EffectRow['names'] }) {
  const { plot } = row;
  const called = new Map(Object.entries(names));
  const answers = Object.entries(row.cells).flatMap(([column, { entries }]) =>
    entries.map(({ ref }) => ({ ref, ...said(row, { column, ref }, called) })),
  );
  return (
    <figure className="most-disputed border border-line bg-paper p-3">
      <figcaption>
        <span className="standing">
          <b>{when}</b>
          <span className="text-soft" dir="auto">
            {row.shortName ?? row.question}
          </span>
          <VerdictBadge verdict={row.verdict.key} label={row.verdict.label} />
          {row.fact !== undefined && <span className="fact">{row.fact}</span>}
        </span>
      </figcaption>
      {plot ? (
        <Lanes plot={plot} rows={plot.marks.map((mark) => ({ mark, ...said(row, mark, called) }))} />
      ) : (
        <ul className="most-disputed-answers">
          {answers.map(({ ref, name, value, beside }) => (
            <li key={ref}>
              <span>{name}</span>
              <span className="most-disputed-value">
                <b>{value}</b> {beside}
              </span>
            </li>
          ))}
        </ul>
      )}
      {answers.length === 0 && <p className="text-soft">No answer yet.</p>}
    </figure>
  );
}
