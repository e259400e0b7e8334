/** A lock, with what is confidential in words, for who hears them or points at it. Colour alone tells nothing here. */
export function Confidential({ says }: { says: string }) {
  return (
    <span className="confidential" title={says}>
      <svg viewBox="0 0 10 12" width="10" height="12" aria-hidden="true" fill="none" stroke="currentColor">
        <rect x="0.5" y="5" width="9" height="6.5" fill="currentColor" />
        <path d="M2.5 5V3a2.5 2.5 0 0 1 5 0v2" strokeWidth="1.4" />
      </svg>
      <span className="sr-only">, {says}</span>
    </span>
  );
}
