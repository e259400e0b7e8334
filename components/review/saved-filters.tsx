'use client';

import { ActionForm } from '@/components/ui/action-form';
import { TextField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { removeFilterForm, renameFilterForm, saveFilterForm } from '@/lib/schemas/saved-filter';

/** Keeps the list that is shown by a name. */
export function SaveFilter({ save, query }: { save: FormAction; query: string }) {
  const [form, fields] = useActionForm({ action: save, schema: saveFilterForm, hidden: { query } });
  return (
    <ActionForm form={form} submit="Save" quiet>
      <TextField field={fields.name} label="Name of this list" required quiet dir="auto" />
    </ActionForm>
  );
}

type Props = { id: string; name: string; rename: FormAction; remove: FormAction };

/** Renames a list that is kept, or removes it. */
export function ChangeFilter({ id, name, rename, remove }: Props) {
  const [renaming, fields] = useActionForm({
    action: rename,
    schema: renameFilterForm,
    hidden: { filter: id },
    defaultValue: { name },
  });
  const [removing] = useActionForm({ action: remove, schema: removeFilterForm, hidden: { filter: id } });
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
      <ActionForm form={renaming} submit="Rename" quiet>
        <TextField field={fields.name} label={`Another name for “${name}”`} required quiet dir="auto" />
      </ActionForm>
      <ActionForm form={removing} submit="Remove" quiet />
    </div>
  );
}
