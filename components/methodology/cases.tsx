import { Fragment } from 'react';
import type { CaseView, StepView } from '@/lib/views/methodology-view';
import { Seen, Table } from './parts';

/** What one source holds after each thing that it said. */
export function Steps({ steps, label }: { steps: readonly StepView[]; label: string }) {
  return (
    <Table
      heads={['Said', 'When', 'Holds from then on', 'Shown first']}
      label={label}
      rows={steps.map(({ when, said, holds, first }) => ({
        key: `${when} ${said}`,
        cells: [<b key="said">{said}</b>, when, holds.join('; '), first],
      }))}
    />
  );
}

/** The statements of a made-up case, and what each is. */
export function Case({ example: { rows }, label }: { example: CaseView; label: string }) {
  return (
    <Table
      heads={['Who', 'Said', 'What it is', 'Compared as']}
      label={label}
      rows={rows.map(({ when, who, said, implied, became }) => ({
        key: `${who} ${when}`,
        cells: [
          <Fragment key="who">
            {who}
            <Seen>{when}</Seen>
          </Fragment>,
          <b key="said">{said}</b>,
          became,
          implied === '' ? 'not compared' : implied,
        ],
      }))}
    />
  );
}

export const MADE_UP = 'Made up for this page';
