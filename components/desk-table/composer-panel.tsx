'use client';

import { useCallback, useRef } from 'react';
import { Composer, type Defaults } from '@/components/statement/composer';
import { OverPage } from '@/components/ui/over-page';
import type { FormAction } from '@/components/ui/use-sending';
import type { findDocuments, previewStatement } from '@/lib/actions/statement-actions';
import type { ComposerView } from '@/lib/views/composer';

export type ComposerActions = {
  save: FormAction;
  preview: typeof previewStatement;
  find: typeof findDocuments;
  logDocument: FormAction;
};

type Props = {
  view: ComposerView;
  actions: ComposerActions;
  /** What the cell and what repeats say already. */
  defaults: Defaults;
  keptAs: string;
  onLogged: () => void;
  onClose: () => void;
};

/** The composer beside the table: what a cell cannot say at once. It is there with what the cell says already. */
export function ComposerPanel({ view, actions, defaults, keptAs, onLogged, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const save = useCallback<FormAction>(
    async (before, form) => {
      const answer = await actions.save(before, form);
      if (answer.made) {
        onLogged();
        dialog.current?.close();
      }
      return answer;
    },
    [actions, onLogged],
  );
  return (
    <OverPage ref={dialog} title="Log a statement" place="beside" onClose={onClose}>
      <Composer
        view={view}
        save={save}
        preview={actions.preview}
        find={actions.find}
        logDocument={actions.logDocument}
        defaults={defaults}
        keptAs={keptAs}
      />
    </OverPage>
  );
}
