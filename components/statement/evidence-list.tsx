import type { ChecksView } from '@/lib/views/evidence-checks';
import type { EvidenceAtDesk } from '@/lib/views/passages';
import { Checks } from './checks';
import { QuotedPassage } from './quotes-field';

/** Where something can be checked: each document, with the passage that is quoted from it. */
export function EvidenceList({
  evidence,
  checks,
}: {
  evidence: readonly EvidenceAtDesk[];
  checks?: ChecksView | undefined;
}) {
  return (
    <section aria-labelledby="evidence" className="measure mb-6 text-[0.9375rem]">
      <h2 id="evidence" className="font-semibold">
        Evidence
      </h2>
      {evidence.length === 0 ? (
        <p className="mt-1 text-soft">There is none.</p>
      ) : (
        <ul className="mt-1 space-y-3">
          {evidence.map(({ document, title, href, passage }) => (
            <li key={`${document} ${passage?.href}`}>
              {passage ? (
                <QuotedPassage view={passage} />
              ) : (
                <a href={href} dir="auto" className="inline-block min-h-6">
                  {title}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {checks && (
        <p className="mt-3 border-line-firm border-s-2 ps-3">
          <span className="block text-[0.8125rem] text-soft">Checked by a machine against what is quoted</span>
          <Checks checks={checks} />
        </p>
      )}
    </section>
  );
}
