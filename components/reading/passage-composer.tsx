'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Composer } from '@/components/statement/composer';
import type { FormAction, SendingState } from '@/components/ui/use-sending';
import type { suggestFromPassage } from '@/lib/actions/passage-actions';
import type { findDocuments, previewStatement } from '@/lib/actions/statement-actions';
import type { ComposerView } from '@/lib/views/composer';
import type { SuggestedView } from '@/lib/views/guesses';
import type { ReadingView } from '@/lib/views/reading';
import type { Place } from './use-reading';

export type ReadingActions = {
  save: FormAction;
  preview: typeof previewStatement;
  find: typeof findDocuments;
  logDocument: FormAction;
  addSource: FormAction;
  suggest: typeof suggestFromPassage;
};

type Props = {
  document: ReadingView;
  at: Place;
  /** What stands there. */
  words: string;
  /** These are, or hold, a direct quotation. */
  isQuoted: boolean;
  /** A further passage for the same statement. */
  added?: Place;
  /** When the statement before was said, as it was typed. */
  saidAt?: string;
  view: ComposerView;
  actions: ReadingActions;
  keptAs: string;
  onMade: (state: SendingState, saidAt: string) => void;
  onBack: () => void;
  onClose: () => void;
  onAddSource: (name: string, put: (name: string) => void) => void;
};

const KEYS = [
  ['Ctrl Enter', 'saves a draft'],
  ['Ctrl Shift Enter', 'submits it'],
  ['Esc', 'back to the text: what is typed stays'],
] as const;

/** The longest words on record (schemas/statement-form). */
const MOST_WORDS = 5000;

/** The composer with a passage as its evidence, and with what is guessed of it. */
export function PassageComposer(props: Props) {
  const { document: of, at, words, isQuoted, added, view, actions, keptAs, onBack, onClose, onAddSource } = props;
  const pane = useRef<HTMLDivElement>(null);
  const { guesses, via } = useSuggested(props) ?? {};
  const relay = useMemo(() => via && { ...via, link: 'cited', from: 'speaker' }, [via]);
  const passage = useCallback(
    ({ start, end }: Place) => ({ document: of.id, start: String(start), end: String(end) }),
    [of.id],
  );
  const defaults = useMemo(
    () => ({
      sources: [''],
      ...wordingOf(words, isQuoted, of.language),
      quotes: [passage(at)],
    }),
    [words, isQuoted, of.language, passage, at],
  );
  const further = useMemo(() => added && passage(added), [added, passage]);
  const { onMade } = props;
  const made = useCallback(
    (state: SendingState) => {
      const day = pane.current?.querySelector<HTMLInputElement>('input[name="saidAt"]')?.value ?? '';
      onMade(state, day);
    },
    [onMade],
  );
  return (
    <div ref={pane}>
      <div className="flex items-baseline justify-between gap-4 pt-2">
        <h2 className="font-semibold font-serif text-[1.1875rem]">Log what it says</h2>
        <button type="button" onClick={onClose} className="min-h-6 text-[0.9375rem] underline underline-offset-4">
          Close
        </button>
      </div>
      <p className="mt-1 text-[0.8125rem] text-soft max-lg:hidden">
        {KEYS.map(([key, does], at) => (
          <span key={key}>
            {at > 0 && ' · '}
            <kbd className="font-medium font-sans">{key}</kbd> {does}
          </span>
        ))}
      </p>
      <blockquote
        className="mt-2 line-clamp-6 border-ink border-s-2 ps-3 font-serif lg:hidden"
        lang={of.language}
        dir="auto"
      >
        {words}
      </blockquote>
      <Composer
        view={view}
        save={actions.save}
        preview={actions.preview}
        find={actions.find}
        logDocument={actions.logDocument}
        defaults={defaults}
        keptAs={keptAs}
        beside={{
          guesses,
          ...(relay && { relay }),
          ...(further && { add: further }),
          onMade: made,
          onBack,
          onAddSource,
        }}
      />
    </div>
  );
}

/**
 * The words of a passage, and whose they are: a direct quotation, and what is in another language than the desk's, is kept
 * word for word.
 */
function wordingOf(words: string, isQuoted: boolean, language = 'en') {
  const isOwn = /^en\b/i.test(language) && !isQuoted;
  const fits = words.length <= MOST_WORDS;
  return { kind: isOwn || !fits ? 'paraphrase' : 'verbatim', language, words: fits ? words : '' };
}

/** What is guessed of the passage; without the desk, or if it guesses nothing, {}. The day of the statement before comes last. */
function useSuggested({ document: of, at, saidAt, view, actions }: Props): SuggestedView | undefined {
  const [suggested, setSuggested] = useState<SuggestedView>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each passage
  useEffect(() => {
    let over = false;
    const form = new FormData();
    const asked = { event: view.event.id, document: of.id, start: String(at.start), end: String(at.end) };
    for (const [name, value] of Object.entries(asked)) form.set(name, value);
    const put = ({ guesses, ...others }: SuggestedView) => {
      const guessed = guesses.saidAt ?? [];
      const isKept = saidAt !== undefined && saidAt !== '' && guessed.every(({ value }) => value !== saidAt);
      const kept = isKept ? [{ value: saidAt, label: saidAt, from: 'the day of the statement before' }] : [];
      const days = [...guessed, ...kept];
      if (!over) setSuggested({ ...others, guesses: { ...guesses, ...(days.length > 0 && { saidAt: days }) } });
    };
    actions.suggest(form).then(
      ({ suggested: found }) => put(found ?? { guesses: {} }),
      () => put({ guesses: {} }),
    );
    return () => {
      over = true;
    };
  }, []);
  return suggested;
}
