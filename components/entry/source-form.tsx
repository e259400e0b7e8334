'use client';

import { ActionForm } from '@/components/ui/action-form';
import { CheckboxField, SelectField, TextAreaField, TextField } from '@/components/ui/fields';
import { FieldsInRow, FormSection } from '@/components/ui/form-section';
import { LineList } from '@/components/ui/line-list';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { GRADES, sourceForm } from '@/lib/schemas/entry-source';
import { LANGUAGES } from '@/lib/schemas/language';
import { RELIABILITY } from '@/lib/views/columns';
import type { FieldValues } from '@/lib/views/entry-values';
import { LABELS } from '@/lib/views/form-labels';
import { Conflict } from './conflict';
import { KINDS_OF_SOURCE, NAMINGS } from './form-choices';
import { NearSources } from './near-sources';
import { AddressField, AddressStays, ReasonSection } from './own-fields';
import { hiddenOf, SAVE, type Seen } from './save-buttons';

type Props = {
  action: FormAction;
  /** Names the form in this browser, which keeps what is typed until it is saved. */
  keptAs: string;
  values?: FieldValues;
  seen?: Seen;
  offers: { sources: readonly string[]; sides: readonly string[]; mayGrade: boolean };
};

const NO_GRADE = { value: '', label: 'Not graded' };

export const LANGUAGE_OFFERS = LANGUAGES.map(({ tag, name }) => ({ value: tag, label: name }));

/** A source: new, or as its latest revision has it. Its grade is there for those who may give one. */
export function SourceForm({ action, keptAs, values = { naming: 'named' }, seen, offers }: Props) {
  const { grade, gradeReason } = values;
  const kept = offers.mayGrade || grade === undefined ? {} : { grade: String(grade), gradeReason: String(gradeReason) };
  const hidden = hiddenOf(seen, { ...(seen && { slug: String(values.slug) }), ...kept });
  const [form, fields] = useActionForm({ action, schema: sourceForm, hidden, defaultValue: values, keptAs });
  return (
    <ActionForm form={form} above={<Conflict form={form} />} {...SAVE}>
      <FormSection title="Who it is">
        <NearSources near={form.sending.state.near ?? []} field={fields.another} shown={fields.shown} />
        <TextField field={fields.name} label={LABELS.source.name} hint="As readers know it, in English." dir="auto" />
        <FieldsInRow>
          <TextField
            field={fields.shortName}
            label={LABELS.source.shortName}
            hint="For tables: Russian MoD."
            dir="auto"
          />
          <SelectField field={fields.kind} label={LABELS.source.kind} options={KINDS_OF_SOURCE} />
        </FieldsInRow>
        <FieldsInRow>
          <TextField field={fields.nativeName} label={LABELS.source.nativeName} hint="In its own script." dir="auto" />
          <TextField
            field={fields.nativeLanguage}
            label={LABELS.source.nativeLanguage}
            hint="Ukrainian, or uk."
            offers={LANGUAGE_OFFERS}
          />
        </FieldsInRow>
      </FormSection>
      <FormSection
        title={LABELS.source.aliases}
        hint="In any script: abbreviations, spellings, former names. The desk finds it by each."
      >
        <LineList field={fields.aliases as never} one="name">
          {(line, at) => (
            <TextField field={line} label={`Other name ${at + 1}`} unseenLabel required={false} dir="auto" />
          )}
        </LineList>
      </FormSection>
      <FormSection title="How it speaks">
        <FieldsInRow>
          <SelectField field={fields.naming} label={LABELS.source.naming} options={NAMINGS} />
          <TextField
            field={fields.side}
            label={LABELS.source.side}
            hint="Left empty: it takes none."
            offers={offers.sides.map((value) => ({ value }))}
            dir="auto"
          />
        </FieldsInRow>
        <TextField
          field={fields.speaksFor}
          label={LABELS.source.speaksFor}
          hint="The name or address of the body whose voice it is."
          offers={offers.sources.map((value) => ({ value }))}
          dir="auto"
        />
        <TextAreaField
          field={fields.description}
          label={LABELS.source.description}
          hint="Who this is, in a sentence."
          dir="auto"
        />
      </FormSection>
      {offers.mayGrade && (
        <FormSection title="Reliability" hint="How reliable it has been so far. What it says here is graded apart.">
          <SelectField
            field={fields.grade}
            label={LABELS.source.grade}
            options={[NO_GRADE, ...GRADES.map((value) => ({ value, label: RELIABILITY[value] }))]}
          />
          <TextAreaField
            field={fields.gradeReason}
            label={LABELS.source.gradeReason}
            hint="Readers see it beside the grade."
            rows={2}
          />
        </FormSection>
      )}
      <FormSection title="Protection">
        <CheckboxField
          field={fields.confidential}
          label={LABELS.source.confidential}
          hint="It never leaves the desk: readers see neither it nor what it says."
        />
      </FormSection>
      {seen ? (
        <>
          <AddressStays address={String(values.slug)} />
          <ReasonSection field={fields.reason} />
        </>
      ) : (
        <FormSection title="Address">
          <AddressField field={fields.slug} from="the name" />
        </FormSection>
      )}
    </ActionForm>
  );
}
