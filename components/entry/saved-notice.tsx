import type { ReactNode } from 'react';
import type { Saved } from '@/lib/schemas/desk-address';

type Props = {
  saved: Saved;
  /** Where an editor may want to go on: log another, add a question. */
  children: ReactNode;
};

/** That the thing of this page was saved just now, what happens with it, and where to go on. */
export function SavedNotice({ saved, children }: Props) {
  if (saved === undefined) return null;
  return (
    <p role="status" className="measure mb-6 border-agreed border-l-4 bg-agreed-wash px-3 py-2 text-[0.9375rem]">
      {saved === 'submitted'
        ? 'Saved and submitted: another editor can review it now.'
        : 'Saved as a draft: it waits here until you submit it.'}{' '}
      {children}
    </p>
  );
}
