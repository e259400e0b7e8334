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
