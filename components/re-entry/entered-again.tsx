import type { FormAction } from '@/components/ui/use-sending';
import type { ReEntryView } from '@/lib/views/re-entry';
import { Settle } from './re-entry-forms';

type Props = {
  view: ReEntryView | undefined;
  keptAs: string;
  settle: FormAction;
};

/** What was logged and what a reviewer entered again, beside each other, and the way to settle a difference. */
export function EnteredAgain({ view, keptAs, settle }: Props) {
  if (view === undefined) return null;
  return (
    <section aria-labelledby="entered-again" className="mb-8">
      <h2 id="entered-again" className="font-semibold">
        Entered again
      </h2>
      <p className="measure mt-1 text-[0.9375rem] text-soft">{view.says}</p>
      {view.outcome === 'differs' && <Rows rows={view.rows} />}
      {view.reasons.map(({ says, reason }) => (
        <p key={`${says} ${reason}`} className="wrap-anywhere measure mt-2 text-[0.9375rem]">
          {says} <q dir="auto">{reason}</q>
        </p>
      ))}
      {view.waits !== undefined && <p className="measure mt-2 text-[0.9375rem]">{view.waits}</p>}
      {view.settle.length > 0 && (
        <div className="measure mt-4">
          <Settle view={view} keptAs={keptAs} settle={settle} />
        </div>
      )}
    </section>
  );
}

function Rows({ rows }: Pick<ReEntryView, 'rows'>) {
  return (
    <table className="mt-3 w-full max-w-[48rem] text-left text-[0.9375rem]">
      <thead className="text-[0.875rem] text-soft">
        <tr>
          <td />
          <th scope="col" className="py-1 pe-4 font-normal">
            Logged
          </th>
          <th scope="col" className="py-1 font-normal">
            Entered again
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-line border-y">
        {rows.map(({ label, logged, entered, differs }) => (
          <tr key={label} className="align-top">
            <th scope="row" className="py-2 pe-4 font-normal text-soft">
              {label}
              {differs && <span className="block text-[0.8125rem] text-disputed">differs</span>}
            </th>
            <td className={`wrap-anywhere py-2 pe-4 ${differs ? 'font-medium' : ''}`} dir="auto">
              {logged}
            </td>
            <td className={`wrap-anywhere py-2 ${differs ? 'font-medium' : ''}`} dir="auto">
              {entered}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
