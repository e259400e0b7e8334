'use client';

import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { TimeField } from '@/components/entry/time-field';
import { SelectField, TextField } from '@/components/ui/fields';
import type { OffersView } from '@/lib/views/composer';
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

export const LINKS = [
  { value: 'cited', label: 'The outlet says so' },
  { value: 'inferred', label: 'The desk infers it' },
];

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
    <Lines<Relay> meta={meta} field={field} add="An outlet passed it on">
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
                label="Published"
                hint={`5 Jan 2023, or 5 Jan 2023, 14:30; in ${zone}.`}
                zone={zone}
                required
              />
              <SelectField
                field={of.from}
                label="Taken from"
                options={[{ value: 'speaker', label: 'the source itself' }, ...above]}
                required
              />
              <SelectField field={of.link} label="How the desk knows" options={LINKS} required />
            </div>
            <ValueField
              said={of.said}
              confirmed={of.confirmed}
              label="Its value, if it changed it"
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
