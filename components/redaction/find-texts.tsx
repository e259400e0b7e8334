'use client';

import { ActionForm } from '@/components/ui/action-form';
import { TextField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import type { TextsFound } from '@/lib/actions/redaction-actions';
import { findTextsForm } from '@/lib/schemas/redaction';
import { RedactChosen } from './redact-chosen';

type Props = { find: FormAction; redact: FormAction };

/** Finds every text of the record with certain words, a name for instance, and asks that chosen ones are redacted. */
export function FindTexts({ find, redact }: Props) {
  const [form, fields] = useActionForm({ action: find, schema: findTextsForm });
  const { found }: TextsFound = form.sending.state;
  return (
    <>
      <ActionForm form={form} submit="Find">
        <TextField
          field={fields.words}
          label="Words"
          hint="A name, say: as it is typed here, in small letters and in capitals. Look for each way of writing it. Every revision is searched, published or not, and every reason, quote and document."
          dir="auto"
          required
        />
      </ActionForm>
      {found && (
        <div className="mt-8">
          <p role="status" className="mb-3 text-[0.9375rem]">
            {found.says}
          </p>
          {found.texts.length > 0 && (
            <RedactChosen
              key={found.texts.map(({ value }) => value).join()}
              texts={found.texts}
              submit="Ask to redact the chosen"
              why="Why redact it?"
              redact={redact}
            />
          )}
        </div>
      )}
    </>
  );
}
