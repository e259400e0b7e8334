'use client';

import { ActionForm } from '@/components/ui/action-form';
import { TextField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { redactTextsForm } from '@/lib/schemas/redaction';
import type { RedactableView } from '@/lib/views/redaction';

type Props = {
  texts: readonly RedactableView[];
  submit: string;
  /** The label of the reason. */
  why: string;
  redact: FormAction;
};

/** Texts from which a person chooses, and the form by which those are redacted. */
export function RedactChosen({ texts, submit, why, redact }: Props) {
  const [form, fields] = useActionForm({ action: redact, schema: redactTextsForm });
  const { name, errors, errorId } = fields.texts;
  const isOpen = texts.some((text) => text.isOpen);
  const list = (
    <ul className="divide-y divide-line border-line border-y">
      {texts.map((text) => (
        <li key={text.value} className="flex gap-3 py-3">
          {text.isOpen ? (
            <input
              type="checkbox"
              name={name}
              value={text.value}
              id={text.value}
              aria-describedby={`${text.value} says`}
              className="mt-1 size-4 shrink-0 accent-ink"
            />
          ) : (
            <span className="w-4 shrink-0" />
          )}
          <Text text={text} />
        </li>
      ))}
    </ul>
  );
  if (!isOpen) return list;
  return (
    <ActionForm form={form} submit={submit}>
      <fieldset aria-describedby={errors ? errorId : undefined}>
        <legend className="sr-only">Texts</legend>
        {list}
        {errors && (
          <p id={errorId} className="mt-2 text-[0.875rem] text-disputed">
            {errors.join(' ')}
          </p>
        )}
      </fieldset>
      <TextField field={fields.reason} label={why} dir="auto" required />
    </ActionForm>
  );
}

function Text({ text: { value, what, href, texts, says, isOpen, whyNot } }: { text: RedactableView }) {
  return (
    <div className="min-w-0 grow">
      <p className="text-[0.9375rem]">
        {isOpen ? (
          <label htmlFor={value} className="font-medium">
            {what}
          </label>
        ) : (
          <span className="font-medium">{what}</span>
        )}
        {href !== undefined && (
          <>
            {' · '}
            <a href={href}>
              its page<span className="sr-only">: {what}</span>
            </a>
          </>
        )}
      </p>
      <div id={`${value} says`} className="text-[0.875rem]">
        {texts.map((one) => (
          <p key={one} className="wrap-anywhere mt-1 text-soft" dir="auto">
            {one}
          </p>
        ))}
        {says.map((one) => (
          <p key={one} className="wrap-anywhere mt-1" dir="auto">
            {one}
          </p>
        ))}
        {whyNot !== undefined && <p className="mt-1 text-soft">{whyNot}</p>}
      </div>
    </div>
  );
}
