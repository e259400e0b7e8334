'use client';

import { useEffect, useId, useRef, useState } from 'react';
import type { SentForm } from '@/components/ui/use-action-form';
import type { SendingState } from '@/components/ui/use-sending';
import type { Conflict as ConflictView } from '@/lib/views/conflict';
import { countText } from '@/lib/views/figures';
import { mergePicked, type Pick, type Picks, preselected } from '@/lib/views/three-way';
import { ConflictRow } from './conflict-row';

type Props = {
  form: SentForm;
  /** Of a form that is read while it is typed: calls back once what stands in it was read. */
  whenRead?: (then: () => void) => void;
};

const MINE = 'Mine, as typed';
const atOnce = (then: () => void) => then();

/** Above a form that was refused because somebody else saved the same thing meanwhile: both versions, to pick from. */
export function Conflict({ form, whenRead = atOnce }: Props) {
  const { state } = form.sending;
  const { conflict } = state as SendingState & { conflict?: ConflictView };
  const [settled, setSettled] = useState<SendingState>();
  const isToSend = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the form shows what was picked
  useEffect(() => {
    if (!isToSend.current) return;
    isToSend.current = false;
    whenRead(() => form.element.current?.requestSubmit());
  }, [form.meta.id]);
  if (conflict === undefined || settled === state) return null;
  const save = (picks: Picks): boolean => {
    const { mine, theirs } = conflict.values;
    const rows = conflict.rows.map(({ joined, both: _, ...row }) => ({ ...row, ...(joined && { both: joined }) }));
    const merged = mergePicked(mine, theirs, rows, picks);
    if (merged === undefined) return false;
    isToSend.current = true;
    setSettled(state);
    form.refill(merged, conflict.now);
    return true;
  };
  return <TwoVersions key={conflict.now.revision} conflict={conflict} formId={form.meta.id} save={save} />;
}

type VersionsProps = {
  conflict: ConflictView;
  formId: string;
  /** Fills the form and saves it; false while something is not picked. */
  save: (picks: Picks) => boolean;
};

function TwoVersions({ conflict, formId, save }: VersionsProps) {
  const { sentence, theirs, rows, same, now } = conflict;
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const [picks, setPicks] = useState<Picks>(() => preselected(rows.map(({ key, changedBy }) => ({ key, changedBy }))));
  const [asked, setAsked] = useState(false);
  const [hasScripts, setScripts] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each conflict takes the focus once, from the button that was pressed
  useEffect(() => {
    setScripts(true);
    root.current?.focus();
  }, [conflict]);
  const left = rows.filter(({ key }) => picks[key] === undefined);
  const pick = (key: string, one: Pick) => setPicks((before) => ({ ...before, [key]: one }));
  const send = () => {
    if (save(picks)) return;
    setAsked(true);
    root.current?.querySelector<HTMLInputElement>('[data-open] input')?.focus();
  };
  return (
    <section
      ref={root}
      tabIndex={-1}
      aria-labelledby={id}
      className="mb-8 border-ink border-t-2 bg-raised px-4 pt-4 pb-5 outline-offset-4 sm:px-6"
    >
      <h3 id={id} className="font-semibold font-serif text-[1.25rem] leading-snug">
        This has changed meanwhile
      </h3>
      <p role="alert" className="measure mt-1 text-[0.9375rem]">
        {sentence} Yours is not saved over it, and nothing of yours is lost. {countsText(same, rows.length)}
      </p>
      {rows.length > 0 && (
        <div className="mt-4">
          <div
            aria-hidden="true"
            className="hidden gap-x-6 pb-1 text-[0.8125rem] text-soft sm:grid sm:grid-cols-[9rem_1fr_1fr]"
          >
            <span className="sm:col-start-2">{MINE}</span>
            <span>{theirs}</span>
          </div>
          {rows.map((row) => (
            <ConflictRow
              key={row.key}
              row={row}
              names={{ mine: MINE, theirs }}
              {...(picks[row.key] !== undefined && { picked: picks[row.key] })}
              isMissing={asked && picks[row.key] === undefined}
              {...(hasScripts && { onPick: (one: Pick) => pick(row.key, one) })}
            />
          ))}
        </div>
      )}
      {hasScripts && (
        <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
          <button type="button" onClick={send} className="bg-ink px-5 py-2.5 font-medium text-paper">
            {rows.length === 0 ? 'Save mine' : 'Save as picked'}
          </button>
          <p role="status" className="text-[0.875rem] text-soft">
            {left.length > 0
              ? `${countText(left.length, 'field')} to pick: you both changed ${left.length === 1 ? 'it' : 'them'}.`
              : 'It is saved as a draft.'}
          </p>
          <p className="basis-full text-[0.875rem] text-soft">
            Or decide later: this browser keeps what you typed, and lists it on your desk.
          </p>
        </div>
      )}
      <noscript>
        <label className="mt-4 flex items-start gap-2 text-[0.9375rem]">
          <input
            type="checkbox"
            name="compared"
            form={formId}
            value={`${now.revision} ${now.version}`}
            className="mt-1"
          />
          <span>I have compared the two. The form below has what is to stand: save it over the other.</span>
        </label>
      </noscript>
    </section>
  );
}

function countsText(same: number, differing: number): string {
  if (differing === 0) return 'No field differs.';
  const equal = same === 0 ? '' : `${countText(same, 'field')} ${same === 1 ? 'is' : 'are'} the same; `;
  return `${equal}${same === 0 ? countText(differing, 'field') : differing} ${differing === 1 ? 'differs' : 'differ'}.`;
}
