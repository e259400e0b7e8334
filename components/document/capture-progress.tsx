'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { captureForm } from '@/lib/schemas/capture';
import type { CaptureState } from '@/lib/views/capture';
import { Progress } from './progress';

/** How often the desk is asked how far it is, in milliseconds. */
const EVERY = 700;

/** What is done with a capture, how far it is, and the way to stop it. The page shows what came once it is over. */
export function CaptureProgress({
  capture,
  begins,
  stop,
}: {
  capture: string;
  begins: CaptureState;
  stop: FormAction;
}) {
  const router = useRouter();
  const [state, setState] = useState(begins);
  const [isCut, setCut] = useState(false);
  const [form] = useActionForm({ action: stop, schema: captureForm, hidden: { capture } });
  useEffect(() => {
    let over = false;
    const ask = async () => {
      try {
        const answer = await fetch(`/desk/documents/captures/${capture}/state.json`, { cache: 'no-store' });
        if (over) return;
        setCut(false);
        const now = answer.ok ? ((await answer.json()) as CaptureState) : undefined;
        if (now === undefined || now.state === 'over') return router.refresh();
        setState(now);
      } catch {
        setCut(true);
      }
      if (!over) timer = window.setTimeout(ask, EVERY);
    };
    let timer = window.setTimeout(ask, EVERY);
    return () => {
      over = true;
      window.clearTimeout(timer);
    };
  }, [capture, router]);
  return (
    <section aria-label="Progress" className="measure mb-8">
      <Progress words={state.words} {...(state.progress !== undefined && { percent: state.progress })} />
      <output className="sr-only">{state.words}</output>
      {isCut && <p className="mt-2 text-[0.875rem] text-soft">The desk is not reached; it is asked again.</p>}
      <noscript>
        <p className="mt-2 text-[0.875rem]">Reload this page to see how far it is.</p>
      </noscript>
      <div className="mt-3">
        <ActionForm form={form} submit="Stop" quiet />
      </div>
    </section>
  );
}
