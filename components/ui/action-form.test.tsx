import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { sent } from '@/components/ui/testing/sending';
import { parseForm } from '@/lib/schemas/form';
import { ActionForm } from './action-form';
import { SelectField, TextAreaField, TextField } from './fields';
import { useActionForm } from './use-action-form';

// The HTML that a browser without scripts gets: a form with a list, before and after it was sent.

// All files that draw forms share it: modules are loaded once for all of them.
vi.mock('./use-sending', () => import('@/components/ui/testing/sending'));

const schema = z.object({
  question: z.string('Give a question.').max(100),
  kind: z.enum(['count', 'list'], 'Choose one.'),
  note: z.string().optional(),
  thing: z.uuid(),
  options: z.array(z.object({ label: z.string('Give a label.') })).min(1, 'Give an answer.'),
});

const THING = '0190a6f0-0000-7000-8000-000000000001';
const KINDS = [
  { value: 'count', label: 'A number' },
  { value: 'list', label: 'One of a list' },
];

function Form({ thing }: { thing: string }) {
  const [form, fields] = useActionForm({
    action: async () => ({}),
    schema,
    hidden: { thing },
    defaultValue: { kind: 'list', options: [{ label: 'yes' }] },
  });
  return (
    <ActionForm form={form} submit="Log it">
      <TextField field={fields.question} label="Question" hint="As it is asked." />
      <SelectField field={fields.kind} label="Kind" options={KINDS} />
      {fields.options.getFieldList().map((option) => (
        <TextField key={option.key ?? option.name} field={option.getFieldset().label} label="Answer" />
      ))}
      <button {...form.meta.insert.getButtonProps({ name: fields.options.name })}>Another answer</button>
      <TextAreaField field={fields.note} label="Note" />
    </ActionForm>
  );
}

/** The form after it was sent with these fields; without fields, the new form. */
function shown(fields?: readonly (readonly [string, string])[], thing = THING): string {
  sent.state = {};
  if (fields) {
    const form = new FormData();
    for (const [name, value] of [['thing', thing] as const, ...fields]) form.append(name, value);
    const parsed = parseForm(schema, form);
    sent.state = parsed.ok ? parsed.reply() : parsed.state;
  }
  return renderToStaticMarkup(<Form thing={thing} />);
}

const escaped = (text: string): string => text.replaceAll(/[[\]]/g, '\\$&');

const control = (html: string, name: string): string => {
  const [found] = html.match(new RegExp(`<(?:input|textarea|select)[^>]* name="${escaped(name)}"[^>]*>`)) ?? [];
  if (found === undefined) throw new Error(`There is no field ${name}.`);
  return found;
};
const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const textOf = (html: string, id = '') => new RegExp(` id="${escaped(id)}"[^>]*>([^<]*)<`).exec(html)?.[1];

beforeEach(() => {
  sent.pending = false;
});

test('a new form has its defaults, and marks the optional fields', () => {
  const html = shown();
  expect(html).toContain('<option value="list" selected="">');
  expect(attribute(control(html, 'options[0].label'), 'value')).toBe('yes');
  expect(control(html, 'question')).toContain(' required=""');
  expect(control(html, 'note')).not.toContain(' required=""');
  expect(html.match(/\(optional\)/g)).toHaveLength(1);
  expect(html).not.toContain('aria-invalid');
  expect(html).not.toMatch(/autofocus/i);
  expect(html).toContain('noValidate');
});

test('no field truncates pasted text', () => {
  expect(shown().toLowerCase()).not.toMatch(/maxlength|minlength|pattern=/);
});

test('each error is beside its field, the first has the focus, and everything typed is kept', () => {
  const html = shown([
    ['question', ''],
    ['kind', 'count'],
    ['options[0].label', 'no'],
    ['options[1].label', ''],
    ['note', 'typed before'],
  ]);
  const question = control(html, 'question');
  expect(question).toContain(' aria-invalid="true"');
  const [error, hint] = attribute(question, 'aria-describedby')?.split(' ') ?? [];
  expect(textOf(html, error)).toBe('Give a question.');
  expect(textOf(html, hint)).toBe('As it is asked.');
  expect(question).toMatch(/ autofocus=/i);
  const second = control(html, 'options[1].label');
  expect(textOf(html, attribute(second, 'aria-describedby'))).toBe('Give a label.');
  expect(second).not.toMatch(/autofocus/i);
  expect(attribute(control(html, 'options[0].label'), 'value')).toBe('no');
  expect(html).toContain('<option value="count" selected="">');
  expect(html).toContain('>typed before</textarea>');
});

test('a button of the list adds an item, and causes no error', () => {
  const value = attribute(
    /<button name="__intent__"[^>]*>|<button[^>]* name="__intent__"[^>]*>/.exec(shown())?.[0] ?? '',
    'value',
  );
  const html = shown([
    ['question', ''],
    ['kind', 'list'],
    ['options[0].label', 'no'],
    ['__intent__', (value ?? '').replaceAll('&quot;', '"')],
  ]);
  expect(attribute(control(html, 'options[0].label'), 'value')).toBe('no');
  expect(control(html, 'options[1].label')).toBeDefined();
  expect(html).not.toContain('aria-invalid');
});

test('an error in a hidden field is shown for the whole form', () => {
  const html = shown(
    [
      ['question', 'How many?'],
      ['kind', 'count'],
      ['options[0].label', 'no'],
    ],
    'no thing',
  );
  expect(html).toMatch(/role="alert"[^>]*>This form does not match its page\./);
});
