'use client';

import type { FieldMetadata } from '@conform-to/react';
import { TextField } from '@/components/ui/fields';
import { FormSection } from '@/components/ui/form-section';

type AddressProps = {
  field: FieldMetadata<string | undefined>;
  /** What it is made from, if it is left empty: "the title". */
  from: string;
};

/** The address of a new thing. */
export function AddressField({ field, from }: AddressProps) {
  return (
    <TextField
      field={field}
      label="Address"
      hint={`The last part of its address, in small letters and hyphens. Left empty, it is made from ${from}. It stays for good.`}
    />
  );
}

/** The address of a thing that is there: others link to it, and an address that was given is given to nothing else. */
export function AddressStays({ address }: { address: string }) {
  return (
    <FormSection title="Address">
      <p className="text-[0.9375rem]">
        <span className="wrap-anywhere">{address}</span>
        <span className="mt-1 block text-[0.875rem] text-soft">
          It stays for good. If it is wrong and nothing was published yet, discard this draft and log it anew.
        </span>
      </p>
    </FormSection>
  );
}

/** Why a further revision is made; a new thing needs no reason. */
export function ReasonSection({ field }: { field: FieldMetadata<string | undefined> }) {
  return (
    <FormSection title="Reason">
      <TextField
        field={field}
        label="What did you change, and why?"
        required
        hint="The desk sees it beside this revision; readers do not."
      />
    </FormSection>
  );
}
