'use client';

import { ActionForm } from '@/components/ui/action-form';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { noFieldsForm } from '@/lib/schemas/notice';

/** Says that all notices were seen: they are new no longer. */
export function MarkSeen({ action }: { action: FormAction }) {
  const [form] = useActionForm({ action, schema: noFieldsForm });
  return <ActionForm form={form} submit="I have seen these" quiet />;
}

type FeedProps = {
  /** The day on which the address was made; left out where there is none. */
  made?: string | undefined;
  make: FormAction;
  end: FormAction;
};

/** The secret address of one's own feed: made, made anew, and ended. */
export function FeedAddress({ made, make, end }: FeedProps) {
  const [making] = useActionForm({ action: make, schema: noFieldsForm });
  const [ending] = useActionForm({ action: end, schema: noFieldsForm });
  return (
    <div className="measure space-y-4">
      <p className="text-[0.9375rem]">
        Your notices, for a program that reads feeds (Atom). Whoever has the address reads them: it says what was done
        and by whom, and none of the words.{made !== undefined && ` An address was made on ${made}.`}
      </p>
      <ActionForm
        form={making}
        submit={made === undefined ? 'Make an address' : 'Make another address'}
        doneBefore="It is shown only now, and the one before it leads nowhere any more:"
        quiet
      />
      {made !== undefined && <ActionForm form={ending} submit="End the address" quiet />}
    </div>
  );
}
