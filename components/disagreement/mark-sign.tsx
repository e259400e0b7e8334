import { VERDICT_SIGNS } from './verdict-badge';

/** The sign of what cannot be true together is that of the verdict which comes of it; drift has one of its own. */
const signs = {
  contradicts: VERDICT_SIGNS.disputed,
  drift: 'M2 3.5h4a3.5 3.5 0 0 1 3.5 3.5v4M7 8.5l2.5 2.5 2.5-2.5',
} as const;

export function MarkSign({ of }: { of: keyof typeof signs }) {
  return (
    <svg className="mark-sign" data-mark={of} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <path d={signs[of]} />
    </svg>
  );
}
