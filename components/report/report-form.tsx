'use client';

import type { ReactNode } from 'react';
import { ActionForm, type ActionState } from '@/components/ui/action-form';

type Props = {
  send: (state: ActionState, form: FormData) => Promise<ActionState>;
  /** The page it is about, where it is known. */
  about: string;
  /** That page by its name, as a link. */
  aboutHint: ReactNode;
};

/** What a reader reports as wrong. */
export function ReportForm({ send, about, aboutHint }: Props) {
  return (
    <ActionForm
      once
      action={send}
      submit="Send the report"
      fields={[
        { name: 'about', label: 'Which page is it about?', value: about, hint: aboutHint, optional: true },
        {
          name: 'wrong',
          label: 'What is wrong?',
          type: 'textarea',
          rows: 8,
          hint: 'Say which source, figure or date, and what it should be. 10 to 4,000 characters.',
        },
        {
          name: 'evidence',
          label: 'Where can it be checked?',
          type: 'textarea',
          hint: 'An address or a few words: a document, a report, a recording.',
          optional: true,
        },
        {
          name: 'email',
          label: 'An e-mail address for the answer',
          type: 'email',
          inputMode: 'email',
          autoComplete: 'email',
          hint: 'Without one, the desk reads your report and cannot answer you.',
          optional: true,
        },
      ]}
      onDone={(number) => <Thanks number={number} />}
    />
  );
}

function Thanks({ number }: { number: string }) {
  return (
    <span className="block border-agreed border-l-4 bg-agreed-wash px-4 py-3">
      <strong className="block font-semibold text-[1.125rem]">Thank you. Your report has the number {number}.</strong>
      <span className="mt-1 block">
        It is with the desk now. Keep the number: by it you can ask what came of the report, or that it is erased.
      </span>
    </span>
  );
}
