'use client';

import { type FieldMetadata, type FormMetadata, getInputProps } from '@conform-to/react';
import { useEffect, useRef } from 'react';
import { useFocusAfterRemoval } from '@/components/ui/use-focus-after-removal';
import { type PassageView, passageKey } from '@/lib/views/passages';

export type PassageFields = { document?: string | undefined; start?: string | undefined; end?: string | undefined };

type Props = {
  meta: FormMetadata;
  field: FieldMetadata<PassageFields[]>;
  /** What stands there, by key, as the desk has cut it. */
  passages: Readonly<Record<string, PassageView>>;
  /** A further passage; each object is added once. */
  add?: Required<PassageFields> | undefined;
};

/** Passages that are evidence. The form has their places only; what stands there comes from the desk. */
export function QuotesField({ meta, field, passages, add }: Props) {
  const lines = field.getFieldList() as FieldMetadata<PassageFields>[];
  const root = useRef<HTMLFieldSetElement>(null);
  const removed = useFocusAfterRemoval(root, lines.length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each passage
  useEffect(() => {
    if (add !== undefined) meta.insert({ name: field.name, defaultValue: add });
  }, [add]);
  if (lines.length === 0) return null;
  return (
    <fieldset ref={root} className="space-y-3">
      <legend className="font-medium text-[0.9375rem]">{lines.length === 1 ? 'Passage' : 'Passages'}</legend>
      {lines.map((line, at) => {
        const of = line.getFieldset() as unknown as Record<keyof PassageFields, FieldMetadata<string | undefined>>;
        const typed = (one: FieldMetadata<string | undefined>) => String(one.value ?? one.initialValue ?? '');
        const place = { document: typed(of.document), start: typed(of.start), end: typed(of.end) };
        return (
          <div key={line.key} data-line className="border-ink border-s-2 ps-3">
            {(['document', 'start', 'end'] as const).map((name) => {
              const { key, ...props } = getInputProps(of[name], { type: 'hidden' });
              return <input key={`${name} ${key}`} {...props} />;
            })}
            <Passage view={passages[passageKey(place)]} place={place} />
            {line.errors && <p className="text-[0.875rem] text-disputed">{line.errors[0]}</p>}
            <button
              {...meta.remove.getButtonProps({ name: field.name, index: at })}
              onClick={() => removed(at)}
              data-add
              className="min-h-6 text-[0.875rem] text-soft underline underline-offset-4"
            >
              Remove the passage
            </button>
          </div>
        );
      })}
    </fieldset>
  );
}

function Passage({ view, place }: { view: PassageView | undefined; place: Required<PassageFields> }) {
  if (view === undefined) {
    return (
      <p className="text-[0.9375rem] text-soft">
        Characters {place.start} to {place.end} of the document.
      </p>
    );
  }
  return <QuotedPassage view={view} />;
}

/** A passage with what stands around it, and where it is read. */
export function QuotedPassage({ view }: { view: PassageView }) {
  return (
    <>
      <blockquote lang={view.lang} dir="auto" className="font-serif text-[0.9375rem] text-soft leading-relaxed">
        {view.prefix}
        <mark className="bg-line text-ink">{view.exact}</mark>
        {view.suffix}
      </blockquote>
      <p className="text-[0.875rem] text-soft">
        <a href={view.href} dir="auto" className="inline-block min-h-6">
          {view.title}
        </a>
      </p>
    </>
  );
}
