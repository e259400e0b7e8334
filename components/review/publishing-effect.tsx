import { Lanes } from '@/components/disagreement/lanes';
import { said } from '@/components/disagreement/most-disputed';
import { VerdictBadge } from '@/components/disagreement/verdict-badge';
import type { RowView } from '@/lib/views/event-view';
import type { EffectRow, EffectToTell, NoEffect } from '@/lib/views/publishing-effect';

const NONE: Record<NoEffect, string> = {
  'event not shown': 'Readers do not see the event: publish that first, and what this does to it is told here.',
  'question not shown': 'Readers do not see its question: publish that first, and what this does to it is told here.',
  'confidential source': 'Readers will not see it: its source is confidential.',
};

/** What publishing would do: in sentences, and the rows of the readers' table before and after. */
export async function PublishingEffect({ effect }: { effect: () => Promise<EffectToTell> }) {
  const found = await effect();
  if (!found.ok) return <p className="mt-1 text-soft">{NONE[found.reason]}</p>;
  return (
    <>
      {found.sentences.map((sentence) => (
        <p key={sentence} className="mt-1 font-serif text-[1.125rem] leading-snug" dir="auto">
          {sentence}
        </p>
      ))}
      {found.rows.map((row) => (
        <RowChange key={row.key} row={row} />
      ))}
    </>
  );
}

/** One row of the table, as readers have it now and as they would. */
function RowChange({ row: { before, after, names } }: { row: EffectRow }) {
  return (
    <div className="mt-4 space-y-3">
      <RowFigure when="Now" row={before} names={names} />
      <RowFigure when="After" row={after} names={names} />
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
