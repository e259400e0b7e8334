import type { ReactNode } from 'react';
import { Word } from '@/components/glossary/explained';
import { Sheet } from '@/components/ui/sheet';
import type { ColumnView } from '@/lib/views/event-view';

type Props = {
  id: string;
  column: ColumnView;
  side?: string;
  compact?: boolean;
  unbroken?: true | undefined;
  children: ReactNode;
};

/**
 * The header of a source's column: its name opens the details of the source. `children` are the links that act on the
 * column; `side` is omitted if no source in the table takes one; `compact` has the short name; `unbroken` says that it
 * has a word which may break anywhere.
 */
export function SourceHead({ id, column, side, compact = false, unbroken, children }: Props) {
  return (
    <>
      <button type="button" className="source-name" popoverTarget={id} id={`${id}/name`} data-unbroken={unbroken}>
        {compact ? (column.shortName ?? column.name) : column.name}
        <span className="sr-only">{column.confidential && ', confidential'}, who this is</span>
      </button>
      <span className="source-kind">
        {column.kind}
        {column.confidential && ', confidential'}
      </span>
      {!compact && column.fidelity !== undefined && (
        <span className="block text-[0.8125rem] text-faint leading-[1.35]">{column.fidelity}</span>
      )}
      <Sheet id={id} title={column.name} {...(side !== undefined && { over: side })}>
        {column.native && (
          <p className="font-serif text-[1.1875rem]" lang={column.native.lang} dir={column.native.dir}>
            {column.native.text}
          </p>
        )}
        <dl className="source-facts">
          <dt>Kind</dt>
          <dd>{column.kind}</dd>
          {side !== undefined && (
            <>
              <dt>Side</dt>
              <dd>{side}</dd>
            </>
          )}
          {column.speaksFor !== undefined && (
            <>
              <dt>Body</dt>
              <dd>{column.speaksFor}</dd>
            </>
          )}
          {column.reliabilityReason !== undefined && (
            <>
              <dt>
                <Word of="grades">Source reliability</Word>
              </dt>
              <dd>
                {column.reliability}: {column.reliabilityReason}
              </dd>
            </>
          )}
          {column.fidelity !== undefined && (
            <>
              <dt>
                <Word of="fidelity">As an outlet</Word>
              </dt>
              <dd>{column.fidelity}, in all events here</dd>
            </>
          )}
          <dt>In this table</dt>
          <dd>
            {column.filled} {column.filled === 1 ? 'question' : 'questions'}
          </dd>
        </dl>
        <div className="mt-6 flex flex-wrap gap-x-6 gap-y-2 [&_a]:py-1">{children}</div>
      </Sheet>
    </>
  );
}
