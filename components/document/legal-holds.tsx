import type { FormAction } from '@/components/ui/use-sending';
import { DONE, type HoldsView, type HoldView } from '@/lib/views/legal-hold';
import { LiftHold, SetHold } from './hold-forms';

/** What was done with the document just now. */
export function JustDone({ did }: { did: keyof typeof DONE | undefined }) {
  if (did === undefined) return null;
  return (
    <p role="status" className="measure mb-6 border-agreed border-l-4 bg-agreed-wash px-3 py-2 text-[0.9375rem]">
      {DONE[did]}
    </p>
  );
}

type Props = {
  document: string;
  /** Names what is typed into the forms in this browser. */
  keptAs: string;
  holds: HoldsView;
  set: FormAction;
  lift: FormAction;
};

/** The legal holds of a document: those that stand, with the way to lift them, those of before, and the way to set one. */
export function LegalHolds({ document, keptAs, holds: { standing, past, seen, maySet }, set, lift }: Props) {
  if (seen === 0 && !maySet) return null;
  return (
    <section aria-labelledby="legal-hold" className="measure mb-8">
      <h2 id="legal-hold" className="font-semibold font-serif text-[1.1875rem]">
        Legal hold
      </h2>
      {standing.map((hold) => (
        <Standing key={hold.id} document={document} hold={hold} lift={lift} />
      ))}
      {past.length > 0 && (
        <ul className="mt-3 text-[0.875rem] text-soft">
          {past.map((text) => (
            <li key={text} className="wrap-anywhere mt-1" dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
      {maySet && (
        <div className="mt-4">
          <SetHold
            key={seen}
            document={document}
            seen={seen}
            keptAs={keptAs}
            set={set}
            isAnother={standing.length > 0}
          />
        </div>
      )}
    </section>
  );
}

function Standing({ document, hold, lift }: { document: string; hold: HoldView; lift: FormAction }) {
  const { id, held, reason, asked, seen, lift: open } = hold;
  return (
    <div className="mt-3 border-line-firm border-l-4 bg-raised px-4 py-3 text-[0.9375rem]">
      <p className="font-medium">{held}</p>
      <p className="wrap-anywhere mt-1 text-soft" dir="auto">
        “{reason}”
      </p>
      {asked && (
        <>
          <p className="mt-3">{asked.says}</p>
          <p className="wrap-anywhere mt-1 text-soft" dir="auto">
            “{asked.reason}”
          </p>
        </>
      )}
      <div className="mt-3">
        {open.label === undefined ? (
          <p className="text-[0.875rem] text-soft">{open.whyNot}</p>
        ) : (
          <LiftHold key={seen} document={document} hold={id} seen={seen} label={open.label} lift={lift} />
        )}
      </div>
    </div>
  );
}
