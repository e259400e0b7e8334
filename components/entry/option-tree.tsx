'use client';

import { type FieldMetadata, useFormMetadata } from '@conform-to/react';
import { useRef } from 'react';
import { SelectField, TextAreaField, TextField } from '@/components/ui/fields';
import { LineButton } from '@/components/ui/line-list';
import { useFocusAfterRemoval } from '@/components/ui/use-focus-after-removal';
import type { ClaimFields } from '@/lib/schemas/entry-claim';
import { LABELS } from '@/lib/views/form-labels';
import { nextKey } from './line-keys';

type Option = NonNullable<ClaimFields['options']>[number];

type Props = { field: FieldMetadata<ClaimFields['options']> };

/** As Conform has one line: texts, which may be empty yet. */
type Line = { key: string; within: string; label: string };

const INDENTS = ['', 'sm:ms-8', 'sm:ms-16', 'sm:ms-24'];

/**
 * The possible answers as a tree: each names the one that it is within. Adding and removing works without scripts; the
 * names to choose from are those that were there when the form was last sent, or as they are typed.
 */
export function OptionTree({ field }: Props) {
  const form = useFormMetadata(field.formId);
  const list = (field as unknown as FieldMetadata<Option[]>).getFieldList();
  const lines = list.map((one) => lineOf(one));
  const key = nextKey(field as never);
  const root = useRef<HTMLDivElement>(null);
  const removed = useFocusAfterRemoval(root, list.length);
  return (
    <div ref={root}>
      <p className="font-medium text-[0.9375rem]">{LABELS.claim.options}</p>
      <ul className="mt-2 space-y-4">
        {list.map((one, at) => {
          const own = one.getFieldset();
          const line = lines[at] ?? lineOf(one);
          const others = lines.filter((other) => other.key !== line.key && !isWithin(other, line.key, lines));
          return (
            <li
              key={one.key ?? one.name}
              data-line
              className={`border-line border-s-2 ps-4 ${INDENTS[Math.min(depthOf(line, lines), INDENTS.length - 1)]}`}
            >
              <input key={own.key.key} type="hidden" name={own.key.name} defaultValue={line.key} />
              <div className="grid gap-x-4 gap-y-2 sm:grid-cols-3 [&_:is(input,select,textarea)]:w-full">
                <TextField field={own.label} label={`Answer ${at + 1}`} required dir="auto" quiet />
                <TextAreaField
                  field={own.aliases as FieldMetadata<unknown>}
                  label={`Other names of answer ${at + 1}, a line each`}
                  shownAs="Other names, a line each"
                  required={false}
                  rows={linesOf(own.aliases.value)}
                  dir="auto"
                  quiet
                />
                <SelectField
                  field={own.within}
                  label={`Answer ${at + 1} is within`}
                  shownAs="Within"
                  options={[
                    { value: '', label: 'no other answer' },
                    ...others.map((other) => ({ value: other.key, label: other.label || 'an answer without a name' })),
                  ]}
                  quiet
                />
              </div>
              <p className="mt-1 flex flex-wrap gap-2">
                <LineButton
                  {...form.insert.getButtonProps({
                    name: field.name,
                    index: lastWithin(at, lines) + 1,
                    defaultValue: { key, within: line.key } as never,
                  })}
                  label={`Add one within answer ${at + 1}`}
                >
                  Add one within
                </LineButton>
                <LineButton
                  {...form.remove.getButtonProps({ name: field.name, index: at })}
                  label={`Remove answer ${at + 1}`}
                  onClick={() => removed(at)}
                >
                  Remove
                </LineButton>
              </p>
            </li>
          );
        })}
      </ul>
      <p className="mt-3">
        <button
          {...form.insert.getButtonProps({ name: field.name, defaultValue: { key } as never })}
          data-add
          className="py-1 text-[0.9375rem] underline decoration-line-firm underline-offset-4 hover:decoration-current"
        >
          Add an answer
        </button>
      </p>
      {field.errors && (
        <p id={field.errorId} className="mt-1 text-[0.875rem] text-disputed">
          {field.errors[0]}
        </p>
      )}
    </div>
  );
}

/** Each line is in sight, up to a few. */
const linesOf = (text: unknown): number => (typeof text === 'string' ? Math.min(4, text.split('\n').length) : 1);

function lineOf(one: FieldMetadata<Option>): Line {
  const { key, within, label } = one.getFieldset();
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return { key: text(key.value), within: text(within.value), label: text(label.value) };
}

/** How many answers this one is within. A circle, which the form does not offer, ends where it began. */
function depthOf(line: Line, lines: readonly Line[], seen: readonly string[] = []): number {
  const above = lines.find(({ key }) => key !== '' && key === line.within);
  return above === undefined || seen.includes(above.key) ? 0 : 1 + depthOf(above, lines, [...seen, above.key]);
}

const isWithin = (line: Line, key: string, lines: readonly Line[], steps = lines.length): boolean => {
  const above = lines.find((other) => other.key !== '' && other.key === line.within);
  return above !== undefined && steps > 0 && (above.key === key || isWithin(above, key, lines, steps - 1));
};

/** The place of the last line in a row that is within the one at this place, or of that one itself. */
function lastWithin(at: number, lines: readonly Line[]): number {
  const key = lines[at]?.key ?? '';
  const next = lines[at + 1];
  let last = at;
  for (let place = at + 1; next !== undefined && place < lines.length; place += 1) {
    const line = lines[place];
    if (line === undefined || !isWithin(line, key, lines)) break;
    last = place;
  }
  return last;
}
