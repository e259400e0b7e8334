import { type DefaultValue, type FieldMetadata, type FormMetadata, parse, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useEffect, useId, useMemo, useState } from 'react';
import type { z } from 'zod';
import { keepTyped, type Typed, takeTyped } from './unsent';
import { type FormAction, type Sending, secretsOf, useSending } from './use-sending';

type Options<Schema extends z.ZodObject> = {
  action: FormAction;
  /** The schema with which the action parses the form. */
  schema: Schema;
  /** Sent with the form, not shown. */
  hidden?: Readonly<Record<string, string>>;
  defaultValue?: DefaultValue<z.input<Schema>>;
};

/** What `ActionForm` shows: Conform's form, and the state of sending it. */
export type SentForm = {
  meta: FormMetadata;
  sending: Sending;
  hidden: Readonly<Record<string, string>>;
  /** The page was reloaded, and the form has what was typed before. */
  restored: boolean;
  /** Reloads the page and keeps what is typed, except secrets. */
  reload: (form: HTMLFormElement) => void;
};

type Fields<Schema extends z.ZodObject> = Required<{
  [Name in keyof z.input<Schema>]: FieldMetadata<z.input<Schema>[Name]>;
}>;

/**
 * A Conform form that is sent by `useSending`: one schema validates it in the browser before it is sent, and on the
 * server. Its fields are Conform's, including lists and groups; `fields.tsx` renders them.
 */
export function useActionForm<Schema extends z.ZodObject>({
  action,
  schema,
  hidden = {},
  defaultValue,
}: Options<Schema>): [SentForm, Fields<Schema>] {
  const sending = useSending(action);
  const name = JSON.stringify([Object.keys(schema.shape), hidden]);
  const [restored, setRestored] = useState<Typed>();
  useEffect(() => {
    const typed = takeTyped(name);
    if (typed) setRestored(typed);
  }, [name]);
  const id = useId();
  const constraint = useMemo(() => getZodConstraint(schema), [schema]);
  const [meta, fields] = useForm<Record<string, unknown>, z.output<Schema>>({
    // A new id resets the form, with what was typed before as its default value.
    id: restored ? `${id}-restored` : id,
    lastResult: sending.state,
    defaultValue: (restored ?? defaultValue) as DefaultValue<Record<string, unknown>>,
    constraint,
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema }),
    onSubmit: (event, { formData }) => {
      event.preventDefault();
      sending.send(event.currentTarget, formData);
    },
  });
  const reload = (form: HTMLFormElement) => {
    const left = new Set([...secretsOf(form).map((field) => field.name), ...Object.keys(hidden)]);
    const typed = new FormData();
    for (const [field, value] of new FormData(form)) {
      const [first = ''] = field.split(/[.[]/);
      if (first in schema.shape && !left.has(first)) typed.append(field, value);
    }
    keepTyped(name, parse(typed, { resolve: (value) => ({ value }) }).payload);
    window.location.reload();
  };
  return [{ meta, sending, hidden, restored: restored !== undefined, reload }, fields as unknown as Fields<Schema>];
}
