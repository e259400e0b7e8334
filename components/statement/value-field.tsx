'use client';

import type { FieldMetadata } from '@conform-to/react';
import { type KeyboardEvent, use, useRef } from 'react';
import { RadioField } from '@/components/ui/choice-fields';
import { TextField } from '@/components/ui/fields';
import type { OffersView } from '@/lib/views/composer';
import { goOn } from './enter-goes-on';
import { ReadingContext } from './use-preview';

type Props = {
  said: FieldMetadata<string | undefined>;
  confirmed: FieldMetadata<string | undefined>;
  label: string;
  hint: string;
  /** What the reader makes of the words: to be confirmed, never taken by itself. */
  offers: OffersView | undefined;
  optional?: boolean;
};

/**
 * The value as it was put, and below it what it may say. Enter in the field confirms the one reading that is in sight and
 * goes on, or goes to the several; Enter on a reading confirms that and goes on. Enter that is pressed before the words
 * were read is kept until they were.
 */
export function ValueField({ said, confirmed, label, hint, offers, optional }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const hasOffers = offers !== undefined && offers.offers.length > 0;
  const { isRead, whenRead } = use(ReadingContext);
  const readings = () => [...(area.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
  const confirm = (one: HTMLInputElement) => {
    if (!one.checked) one.click();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !(target instanceof HTMLInputElement)) return;
    if (optional && target.value === '') return;
    event.preventDefault();
    if (!isRead() && target.type !== 'radio') {
      whenRead((wasRead) => {
        if (!wasRead) return;
        const [only, ...others] = readings();
        if (only && others.length === 0) confirm(only);
      });
      goOn(readings().at(-1) ?? target);
      return;
    }
    const [first, ...others] = readings();
    const chosen =
      target.type === 'radio' ? target : others.length === 0 ? first : [first, ...others].find((one) => one?.checked);
    if (chosen === undefined) {
      first?.focus();
      return;
    }
    confirm(chosen);
    goOn(readings().at(-1) ?? target);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps Enter in the field from sending the form
    <div ref={area} onKeyDown={onKeyDown} className="space-y-3">
      <TextField field={said} label={label} hint={hint} required={!optional} />
      {!hasOffers && confirmed.errors && <p className="text-[0.875rem] text-disputed">{confirmed.errors[0]}</p>}
      {hasOffers && (
        <fieldset className="border-line-firm border-l-2 border-dotted pl-4">
          <RadioField
            field={confirmed}
            legend={offers.summary}
            choices={offers.offers.map(({ key, words, means, because }) => ({
              value: key,
              label: (
                <>
                  <strong className="font-semibold">{words}</strong>
                  {means !== undefined && <> means {means}</>}
                  {because.length > 0 && <span className="block text-[0.8125rem] text-soft">{because.join('; ')}</span>}
                </>
              ),
            }))}
          />
        </fieldset>
      )}
    </div>
  );
}
