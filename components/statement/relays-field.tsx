'use client';

import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { TimeField } from '@/components/entry/time-field';
import { SelectField, TextField } from '@/components/ui/fields';
import type { OffersView } from '@/lib/views/composer';
import { LABELS } from '@/lib/views/form-labels';
import { choicesOf, LINK_WORDS } from '@/lib/views/statement-form-words';
import { Lines } from './lists';
import { ValueField } from './value-field';

type Text = string | undefined;

export type Relay = {
  outlet?: Text;
  publishedAt?: Text;
  link?: Text;
  from?: Text;
  said?: Text;
  confirmed?: Text;
  words?: Text;
  language?: Text;
};

export const LINKS = choicesOf(LINK_WORDS);

type Props = {
  meta: FormMetadata;
  field: FieldMetadata<Relay[]>;
  names: string;
  /** The zone of the event. */
  zone: string;
  offers: Readonly<Record<string, OffersView>>;
};

/** How outlets passed the statement on, line by line: each from the speaker, or from a line above. */
export function RelaysField({ meta, field, names, zone, offers }: Props) {
  const outlets = (field.value ?? field.initialValue ?? []) as readonly Relay[];
  return (
    <Lines<Relay> meta={meta} field={field} add={LABELS.statement.relays}>
      {(line, at, remove) => {
        const of = line.getFieldset() as unknown as Record<keyof Relay, FieldMetadata<string | undefined>>;
        const above = outlets.slice(0, at).map(({ outlet }, before) => ({
          value: String(before + 1),
          label: outlet ?? `Outlet ${before + 1}`,
        }));
        return (
          <fieldset className="space-y-4 border-line border-l-2 pl-4">
            <legend className="sr-only">Outlet {at + 1}</legend>
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField field={of.outlet} label="Outlet" list={names} required />
              <TimeField
                field={of.publishedAt}
                label={LABELS.rendering.publishedAt}
                hint={`5 Jan 2023, or 5 Jan 2023, 14:30; in ${zone}.`}
                zone={zone}
                required
              />
              <SelectField
                field={of.from}
                label={LABELS.rendering.from}
                options={[{ value: 'speaker', label: 'the source itself' }, ...above]}
                required
              />
              <SelectField field={of.link} label={LABELS.rendering.link} options={LINKS} required />
            </div>
            <ValueField
              said={of.said}
              confirmed={of.confirmed}
              label={LABELS.rendering.said}
              hint="Left empty, it passed the value on as it was said."
              offers={offers[`relays[${at}].confirmed`]}
              optional
            />
            {remove}
          </fieldset>
        );
      }}
    </Lines>
  );
}
