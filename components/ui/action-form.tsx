'use client';

import { FormProvider, getFormProps } from '@conform-to/react';
import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import type { Unsent } from './unsent';
import type { SentForm } from './use-action-form';

type Props = {
  form: SentForm;
  submit: string;
  /** Further buttons that send the form, each with what it says to the action. */
  others?: readonly { label: string; name: string; value: string; keys?: string }[];
  /** What stands above the form, and is no part of it. */
  above?: ReactNode;
  /** The fields, as `fields.tsx` draws them. */
  children?: ReactNode;
  /** A quiet form is one of several in a row. */
  quiet?: boolean;
  /** A form of a whole screen: its sections set their own width, and its buttons stay in sight. */
  wide?: 'labels beside fields' | 'columns';
  /** A further button, which does more than `submit`: it sends its name and value. Enter in a field does what `submit` does. */
  also?: { label: string; name: string; value: string };
  /** A form that is sent once: its result replaces its fields. */
  once?: boolean;
  /** A sentence before the action's success message. */
  doneBefore?: string;
  /** What to show on success; by default, the action's message. */
  onDone?: (done: string) => ReactNode;
};

const CHANGED = 'This form does not match its page. Reload the page, then send the form again.';

/**
 * A form that works without scripts: it is sent to the same page, which returns with what was typed and with each
 * error beside its field. With scripts, nothing else on the page changes, and nothing typed is lost if sending fails.
 */
export function ActionForm({
  form,
  submit,
  also,
  others = [],
  above,
  children,
  quiet,
  wide,
  once,
  doneBefore,
  onDone,
}: Props) {
  const { meta, hidden, restored, reload, begin, element } = form;
  const { state, address, pending, failed } = form.sending;
  const outcome = useRef<HTMLOutputElement>(null);
  const over = once === true && state.done !== undefined;
  useEffect(() => {
    // The button that had the focus has been removed.
    if (over) outcome.current?.focus();
  }, [over]);
  const errors = meta.errors ?? [...(Object.keys(meta.allErrors).some((name) => name in hidden) ? [CHANGED] : [])];
  const isRestored = restored !== undefined && state.status === undefined && errors.length === 0;
  return (
    <FormProvider context={meta.context}>
      {above}
      <form
        {...getFormProps(meta)}
        ref={element}
        action={address}
        data-whole={wide}
        className={quiet ? 'flex flex-wrap items-end gap-2' : wide ? 'block' : 'measure space-y-5'}
      >
        {/* Enter presses the first button of a form, which would otherwise be one that removes a line of a list. */}
        {wide && <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" disabled={pending} />}
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {failed && (
          <NotSent failed={failed} submit={submit} onReload={() => element.current && reload(element.current)} />
        )}
        {!failed && errors.length > 0 && state.conflict === undefined && (
          <p
            id={meta.errorId}
            role="alert"
            className="basis-full border-disputed border-l-4 bg-disputed-wash px-3 py-2 text-[0.9375rem]"
          >
            {errors.join(' ')}
            {state.see && (
              <>
                {' '}
                <a href={state.see.href}>{state.see.label}</a>
              </>
            )}
          </p>
        )}
        {isRestored && <Restored {...restored} onBegin={begin} />}
        {!over && <Fragment key={form.filled}>{children}</Fragment>}
        {!over && (
          <div
            className={
              wide
                ? `bottom-0 flex flex-wrap gap-3 border-line border-t bg-paper py-4 sm:[@media(min-height:44rem)]:sticky ${wide === 'columns' ? 'mt-8' : 'lg:ps-[15.5rem]'}`
                : 'contents'
            }
          >
            <button
              type="submit"
              disabled={pending}
              className={
                quiet
                  ? 'border border-line-firm px-3 py-1.5 text-[0.875rem] hover:bg-raised disabled:text-faint'
                  : also
                    ? 'border border-line-firm px-5 py-2.5 font-medium hover:bg-raised disabled:text-faint'
                    : 'bg-ink px-5 py-2.5 font-medium text-paper disabled:opacity-60'
              }
            >
              {pending ? 'One moment …' : submit}
            </button>
            {also && (
              <button
                type="submit"
                name={also.name}
                value={also.value}
                disabled={pending}
                className="bg-ink px-5 py-2.5 font-medium text-paper disabled:opacity-60"
              >
                {also.label}
              </button>
            )}
            {others.map(({ label, name, value, keys }) => (
              <button
                key={value}
                type="submit"
                name={name}
                value={value}
                disabled={pending}
                aria-keyshortcuts={keys}
                className="border border-line-firm px-5 py-2.5 font-medium hover:bg-raised disabled:text-faint"
              >
                {label}
              </button>
            ))}
          </div>
        )}
        <output
          ref={outcome}
          tabIndex={once ? -1 : undefined}
          className="wrap-anywhere block basis-full text-[0.9375rem]"
        >
          {state.done !== undefined && doneBefore !== undefined && <span className="block">{doneBefore}</span>}
          {state.done !== undefined && (onDone?.(state.done) ?? <span className="font-medium">{state.done}</span>)}
        </output>
      </form>
    </FormProvider>
  );
}

/** Says that the form has what was typed before, and since when, and lets its author begin anew. */
function Restored({ at, isOlder, onBegin }: { at?: number; isOlder?: boolean; onBegin: () => void }) {
  const since = at === undefined ? 'This page was reloaded.' : `Kept in this browser, ${when.format(at)}.`;
  return (
    <p role="alert" className="mb-5 basis-full border-line-firm border-l-4 bg-raised px-3 py-2 text-[0.9375rem]">
      {since} What you typed is still here and has not been sent.{' '}
      {isOlder && 'Its page has changed since: once it is sent, both versions are shown. '}
      {at !== undefined && (
        <button type="button" onClick={onBegin} className="min-h-6 underline underline-offset-4">
          Begin anew
        </button>
      )}
    </p>
  );
}

const when = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** The failure notice. It takes the focus, because the focused button was disabled while the form was being sent. */
function NotSent({ failed, submit, onReload }: { failed: Unsent; submit: string; onReload: () => void }) {
  const notice = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further failure takes the focus again
  useEffect(() => notice.current?.focus(), [failed]);
  return (
    <div
      ref={notice}
      role="alert"
      tabIndex={-1}
      className="basis-full border-disputed border-l-4 bg-disputed-wash px-3 py-2 text-[0.9375rem]"
    >
      <p>
        <strong className="font-semibold">{failed.perhaps ? 'Perhaps not sent:' : 'Not sent:'}</strong> {failed.why}{' '}
        {failed.perhaps && 'It may have been sent: look before you send it again. '}What you typed is still here
        {failed.needsReload ? '.' : `, and “${submit}” sends it again.`}
      </p>
      {failed.needsReload && (
        <p className="mt-1">
          <button type="button" onClick={onReload} className="min-h-6 underline underline-offset-4">
            Reload this page and keep what is typed
          </button>{' '}
          (except passwords and codes)
        </p>
      )}
    </div>
  );
}
