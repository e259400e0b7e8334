import type { FormAction } from '@/components/ui/use-sending';
import type { RedactionView } from '@/lib/views/legal-hold';
import { Redact } from './hold-forms';

type Props = { document: string; redactions: readonly RedactionView[]; redact: FormAction };

/** What of a document two people redact: who approved it by now, what it waits for, and the way to go on. */
export function Redactions({ document, redactions, redact }: Props) {
  if (redactions.length === 0) return null;
  return (
    <section aria-labelledby="redaction" className="measure mb-8">
      <h2 id="redaction" className="font-semibold font-serif text-[1.1875rem]">
        Redaction
      </h2>
      <p className="mt-1 text-[0.875rem] text-soft">
        Two people redact a text, for good, and the public log tells of it. Their reasons stay on record: repeat nothing
        of what is redacted.
      </p>
      <ul>
        {redactions.map(({ kind, target, what, says, needsReason, redact: open }) => (
          <li key={`${kind} ${target}`} className="mt-4 text-[0.9375rem]">
            <p className="font-medium">{what}</p>
            {says.map((text) => (
              <p key={text} className="mt-1">
                {text}
              </p>
            ))}
            <div className="mt-2">
              {open.label === undefined ? (
                <p className="text-[0.875rem] text-soft">{open.whyNot}</p>
              ) : (
                <Redact key={open.label} {...{ document, kind, target, needsReason, redact }} label={open.label} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
