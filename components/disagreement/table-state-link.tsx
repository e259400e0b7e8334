'use client';

import type { MouseEvent, ReactNode } from 'react';
import { isPlainClick } from '@/components/ui/plain-click';
import type { TableState } from '@/lib/views/table-state';
import type { Choice } from './use-table-state';

type Props = { choice: Choice; to: Partial<TableState>; className?: string; current?: boolean; children: ReactNode };

/** A link to another view of the same table: with scripts it acts at once, without them it is an ordinary link. */
export function TableStateLink({ choice, to, className, current, children }: Props) {
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    // Closes what was opened for this choice, and moves the focus back to what opened it.
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    choice.change(to);
  };
  return (
    <a href={choice.hrefOf(to)} onClick={follow} className={className} aria-current={current}>
      {children}
    </a>
  );
}
