import { type DefaultValue, type FieldMetadata, type FormMetadata, parse, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import { forget, type KeptForm, useKeptForm } from './kept-form';
import { keepTyped, type Typed, takeTyped } from './unsent';
import { type FormAction, type Sending, secretsOf, useSending } from './use-sending';

type Options<Schema extends z.ZodObject> = {
  action: FormAction;
  /** The schema with which the action parses the form. */
  schema: Schema;
  /** Sent with the form, not shown. */
  hidden?: Readonly<Record<string, string>>;
  defaultValue?: DefaultValue<z.input<Schema>>;
  /** Names the form in this browser, which then keeps what is typed until it is sent. */
  keptAs?: string | undefined;
};

/** What `ActionForm` shows: Conform's form, and the state of sending it. */
export type SentForm = {
  meta: FormMetadata;
  sending: Sending;
  hidden: Readonly<Record<string, string>>;
  /** The form has what was typed before: the page was reloaded, or opened again (then since when). */
  restored: { at?: number; isOlder?: boolean } | undefined;
  /** Changes when the form is emptied or filled anew: its fields then forget what was typed into them. */
  filled: string;
  /** Empties the form of what was typed before. */
  begin: () => void;
  /** Keeps nothing of the form any more: it was taken, and its page stays. */
  forget: () => void;
  element: RefObject<HTMLFormElement | null>;
  /** Fills the form anew, with other hidden fields: what a person chose between two versions. */
  refill: (typed: Typed, hidden: Readonly<Record<string, string>>) => void;
  /** Reloads the page and keeps what is typed, except secrets. */
  reload: (form: HTMLFormElement) => void;
};

/** What a form was filled with anew, and how often it was. */
type Refilled = { typed: Typed; hidden: Readonly<Record<string, string>>; times: number };

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
  hidden: own = {},
  defaultValue,
  keptAs,
}: Options<Schema>): [SentForm, Fields<Schema>] {
  const element = useRef<HTMLFormElement>(null);
  const taken = useRef(() => {});
  const sending = useSending(action, () => taken.current(), keptAs !== undefined);
  const name = JSON.stringify([Object.keys(schema.shape), own]);
  const [restored, setRestored] = useState<Partial<KeptForm> & { typed: Typed }>();
  const [refilled, setRefilled] = useState<Refilled>();
  // What was typed before belongs to the version that it began from, whatever the page says by now.
  const hidden = { ...own, ...sending.state.conflict?.began, ...restored?.hidden, ...refilled?.hidden };
  const [begun, setBegun] = useState(0);
  useEffect(() => {
    const typed = takeTyped(name);
    if (typed) setRestored({ typed });
  }, [name]);
  const read = (form: HTMLFormElement): Typed => {
    const left = new Set([...secretsOf(form).map((field) => field.name), ...Object.keys(own)]);
    const typed = new FormData();
    for (const [field, value] of new FormData(form)) {
      const [first = ''] = field.split(/[.[]/);
      if (first in schema.shape && !left.has(first)) typed.append(field, value);
    }
    return parse(typed, { resolve: (value) => ({ value }) }).payload;
  };
  taken.current = useKeptForm({ key: keptAs, element, read, hidden, restore: setRestored });
  const id = useId();
  const constraint = useMemo(() => getZodConstraint(schema), [schema]);
  const [meta, fields] = useForm<Record<string, unknown>, z.output<Schema>>({
    // A new id resets the form, with what was typed before as its default value.
    id: refilled ? `${id}-refilled-${refilled.times}` : restored ? `${id}-restored` : `${id}-${begun}`,
    lastResult: sending.state,
    defaultValue: (refilled?.typed ?? restored?.typed ?? defaultValue) as DefaultValue<Record<string, unknown>>,
    constraint,
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema }),
    onSubmit: (event, { formData }) => {
      event.preventDefault();
      sending.send(event.currentTarget, formData);
    },
  });
  const reload = (form: HTMLFormElement) => {
    keepTyped(name, read(form));
    window.location.reload();
  };
  const begin = () => {
    if (keptAs !== undefined) forget(keptAs);
    setRestored(undefined);
    setRefilled(undefined);
    setBegun((times) => times + 1);
  };
  const refill: SentForm['refill'] = (typed, now) =>
    setRefilled((before) => ({ typed, hidden: now, times: (before?.times ?? 0) + 1 }));
  // It goes on from the version that it began from: the desk compares it with the one that stands now.
  const isOlder = Object.entries(restored?.hidden ?? {}).some(([field, value]) => own[field] !== value);
  const told = restored && { ...(restored.at !== undefined && { at: restored.at }), isOlder };
  return [
    {
      meta,
      sending,
      hidden,
      restored: told,
      filled: refilled || begun > 0 ? meta.id : '',
      refill,
      reload,
      begin,
      forget: () => taken.current(),
      element,
    },
    fields as unknown as Fields<Schema>,
  ];
}
