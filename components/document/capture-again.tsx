'use client';

import { ActionForm } from '@/components/ui/action-form';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { addressForm } from '@/lib/schemas/capture';

type Props = { document: string; address?: string; ask: FormAction };

/** The ways to capture a document again: its address is asked once more, or what stands there now is handed in. */
export function CaptureAgain({ document, address, ask }: Props) {
  const other = (
    <a href={`/desk/documents/new?again=${document}`} className="inline-block py-1">
      {address === undefined ? 'Capture it again' : 'Hand in a file or a text of it'}
    </a>
  );
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2 text-[0.9375rem]">
      {address !== undefined && <AskAgain document={document} address={address} ask={ask} />}
      {other}
    </div>
  );
}

function AskAgain({ document, address, ask }: Props & { address: string }) {
  const [form] = useActionForm({ action: ask, schema: addressForm, hidden: { again: document, address } });
  return <ActionForm form={form} submit="Capture it again" quiet />;
}
