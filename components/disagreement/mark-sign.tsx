/** Signs that differ from those of a row's verdict: what a cell contradicts, and what changed on the way. */
const signs = {
  contradicts: 'M1.5 3.5l4 3.5-4 3.5M12.5 3.5l-4 3.5 4 3.5',
  drift: 'M2 3.5h4a3.5 3.5 0 0 1 3.5 3.5v4M7 8.5l2.5 2.5 2.5-2.5',
} as const;

export function MarkSign({ of }: { of: keyof typeof signs }) {
  return (
    <svg className="mark-sign" data-mark={of} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <path d={signs[of]} />
    </svg>
  );
}
