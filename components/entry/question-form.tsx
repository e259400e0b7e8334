'use client';

import { ActionForm } from '@/components/ui/action-form';
import { TextField } from '@/components/ui/fields';
import { FieldsInRow, FormSection } from '@/components/ui/form-section';
import { LineList } from '@/components/ui/line-list';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { CLAIM_TYPES, claimForm } from '@/lib/schemas/entry-claim';
import type { FieldValues } from '@/lib/views/entry-values';
import { LABELS } from '@/lib/views/form-labels';
import { Conflict } from './conflict';
import { ANSWERED_BY } from './form-choices';
import { nextKey } from './line-keys';
import { AddressField, AddressStays, ReasonSection } from './own-fields';
import { QuestionValue } from './question-value';
import { hiddenOf, SAVE, type Seen } from './save-buttons';

type Props = {
  action: FormAction;
  /** Names the form in this browser, which keeps what is typed until it is saved. */
  keptAs: string;
  event: string;
  values: FieldValues;
  seen?: Seen;
};

const isType = (value: unknown): value is (typeof CLAIM_TYPES)[number] => CLAIM_TYPES.some((type) => type === value);

/** A question: new, or as its latest revision has it. What answers it cannot change any more once it is logged. */
export function QuestionForm({ action, keptAs, event, values, seen }: Props) {
  const hidden = hiddenOf(seen, { event, ...(seen && { slug: String(values.slug) }) });
  const [form, fields] = useActionForm({ action, schema: claimForm, hidden, defaultValue: values, keptAs });
  const given = fields.type.value;
  const type = isType(given) ? given : 'number';
  // A question of yes or no says all of it; what one has is shown.
  const hasMeasure =
    type !== 'yes-no' || [values.measure, values.scope].some((text) => text !== undefined && text !== '');
  return (
    <ActionForm form={form} above={<Conflict form={form} />} {...SAVE}>
      <FormSection title="The question">
        <TextField
          field={fields.question}
          label={LABELS.claim.question}
          hint="As a reader would ask it, such as How many were killed?"
          dir="auto"
        />
        <FieldsInRow>
          <TextField
            field={fields.shortName}
            label={LABELS.claim.shortName}
            hint="For tables, such as killed."
            dir="auto"
          />
          <TextField
            field={fields.position}
            label={LABELS.claim.position}
            inputMode="numeric"
            hint="1 is the first row."
          />
        </FieldsInRow>
        {hasMeasure && (
          <FieldsInRow>
            <TextField
              field={fields.measure}
              label={LABELS.claim.measure}
              hint="Such as Russian servicemen killed."
              required={type !== 'yes-no'}
              dir="auto"
            />
            <TextField
              field={fields.scope}
              label={LABELS.claim.scope}
              hint="Such as in the building hit in Makiivka."
              required={type !== 'yes-no'}
              dir="auto"
            />
          </FieldsInRow>
        )}
      </FormSection>
      <FormSection
        title="The answer"
        hint={seen ? 'What answers it stays as it was logged.' : 'What answers it stays for good.'}
      >
        <input key={fields.type.key} type="hidden" name={fields.type.name} defaultValue={type} />
        {!seen && (
          <fieldset className="flex flex-wrap gap-2">
            <legend className="sr-only">What answers it</legend>
            {CLAIM_TYPES.map((one) => (
              <button
                key={one}
                {...form.meta.update.getButtonProps({ name: fields.type.name, value: one })}
                aria-pressed={one === type}
                className="border border-line-firm px-3 py-1.5 text-[0.9375rem] hover:bg-raised aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
              >
                {ANSWERED_BY[one]}
              </button>
            ))}
          </fieldset>
        )}
        {seen && <p className="text-[0.9375rem]">{ANSWERED_BY[type]}</p>}
        <QuestionValue type={type} fields={fields} />
      </FormSection>
      <FormSection
        title={LABELS.claim.labels}
        hint="What else a figure may be about, such as identified by name, or killed and wounded."
      >
        <LineList field={fields.labels} one="scope" begins={{ key: nextKey(fields.labels) }}>
          {(line, at) => {
            const own = line.getFieldset();
            return (
              <>
                <input key={own.key.key} type="hidden" name={own.key.name} defaultValue={own.key.initialValue ?? ''} />
                <TextField field={own.words} label={`Scope ${at + 1}`} unseenLabel required dir="auto" />
              </>
            );
          }}
        </LineList>
      </FormSection>
      {seen ? (
        <>
          <AddressStays address={String(values.slug)} />
          <ReasonSection field={fields.reason} />
        </>
      ) : (
        <FormSection title="Address">
          <AddressField field={fields.slug} from="the short name or the question" />
        </FormSection>
      )}
    </ActionForm>
  );
}
