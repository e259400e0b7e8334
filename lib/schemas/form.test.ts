import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseForm, refuseUnread } from './form';

// A form of the kind that the desk will have: groups, and lists of groups.
const tree = z.object({
  title: z.string('Give a title.'),
  options: z.array(z.object({ label: z.string('Give a label.') })),
  password: z.string().optional(),
});

type Sent = readonly [name: string, value: string];

function formOf(...fields: readonly Sent[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

const fieldOften = (times: number): FormData => {
  const form = new FormData();
  for (let time = 0; time < times; time += 1) form.append('title', 'x');
  return form;
};
const stateOf = (form: FormData, schema: z.ZodType = tree) => {
  const parsed = parseForm(schema, form);
  return parsed.ok ? 'read' : parsed.state;
};
const unreadable = { status: 'error', error: { '': [expect.stringMatching(/^This form cannot be read/)] } };

describe('a form with lists', () => {
  test('is read as a tree', () => {
    const form = formOf(['title', 'Two'], ['options[0].label', 'a'], ['options[1].label', 'b']);
    expect(parseForm(tree, form)).toMatchObject({
      ok: true,
      data: { title: 'Two', options: [{ label: 'a' }, { label: 'b' }] },
    });
  });

  test('keeps all that was typed when one field is wrong, and names the field', () => {
    expect(stateOf(formOf(['title', 'Two'], ['options[0].label', 'a'], ['options[1].label', '']))).toMatchObject({
      status: 'error',
      error: { 'options[1].label': ['Give a label.'] },
      initialValue: { title: 'Two', options: [{ label: 'a' }, undefined] },
    });
  });

  test('is changed by a button of its own without scripts, and is not taken by that', () => {
    const insert = JSON.stringify({ type: 'insert', payload: { name: 'options' } });
    const state = stateOf(formOf(['title', ''], ['options[0].label', 'a'], ['__intent__', insert]));
    expect(state).toMatchObject({ intent: { type: 'insert' }, initialValue: { options: [{ label: 'a' }, undefined] } });
    expect(state).not.toHaveProperty('status', 'success');
  });

  test('sends no secret back, whatever came of it', () => {
    const form = () => formOf(['title', ''], ['password', 'a secret of a test']);
    expect(JSON.stringify(stateOf(form()))).not.toContain('a secret of a test');
    expect(JSON.stringify(refuseUnread(form(), 'Too many.'))).not.toContain('a secret of a test');
    const parsed = parseForm(tree, formOf(['title', 'Two'], ['password', 'a secret of a test']));
    expect(parsed.ok && JSON.stringify(parsed.reply({ formErrors: ['No.'] }))).not.toContain('a secret of a test');
  });
});

test('a form that is refused unread keeps what was typed', () => {
  expect(refuseUnread(formOf(['title', 'Two'], ['options[0].label', 'a']), 'Too many.')).toEqual({
    status: 'error',
    error: { '': ['Too many.'] },
    initialValue: { title: 'Two', options: [{ label: 'a' }] },
  });
});

// Without the limits the one field costs minutes, and the last place of a list ends the server.
describe('what no page of ours sends', () => {
  const intent = (what: unknown) => formOf(['title', 'x'], ['__intent__', JSON.stringify(what)]);
  test.each([
    ['a thousand fields and one', formOf(...Array.from({ length: 1001 }, (_, n) => [`f${n}`, ''] as const))],
    ['one field, often', fieldOften(300_000)],
    ['the last place of a long list', formOf(['options[4000000000].label', 'x'])],
    ['the hundred-and-first place', formOf(['options[100].label', 'x'])],
    ['a deep list', formOf([`options${'[0]'.repeat(20)}`, 'x'])],
    ['a deep group', formOf([`a${'.a'.repeat(50)}`, 'x'])],
    ['a long name', formOf(['x'.repeat(150_000), 'x'])],
    ['a name of dots', formOf(['.'.repeat(100), 'x'])],
    ['a name that is no path', formOf(['options[', 'x'])],
    ['no name', formOf(['', 'x'])],
    ['a button that is no JSON', formOf(['title', 'x'], ['__intent__', '{'])],
    ['a button that says null', intent(null)],
    ['a button of another kind', intent({ type: 'insert' })],
    ['a list that is a text', intent({ type: 'insert', payload: { name: 'title' } })],
    ['the prototype as a list', intent({ type: 'insert', payload: { name: '__proto__' } })],
    ['a long button', formOf(['__intent__', '['.repeat(100_000)])],
  ])('%s is refused in words', (_, form) => {
    expect(stateOf(form)).toEqual(unreadable);
    expect(refuseUnread(form, 'Too many.')).toMatchObject({ status: 'error', error: { '': ['Too many.'] } });
  });

  test.each(['__proto__', '__proto__.polluted', 'constructor.prototype.polluted', 'title.__proto__.polluted'])(
    '%s changes nothing of any other object',
    (name) => {
      const parsed = parseForm(z.object({ title: z.string() }), formOf(['title', 'x'], [name, 'yes']));
      expect(parsed).toMatchObject({ ok: true, data: { title: 'x' } });
      expect(Object.keys(parsed.ok ? parsed.data : {})).toEqual(['title']);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      expect([].constructor).toBe(Array);
    },
  );

  test('the widest and deepest form that is read is bounded', () => {
    const fields = Array.from({ length: 1000 }, (_, n) => [`a${n}${'[99]'.repeat(9)}`, 'x'] as const);
    expect(stateOf(formOf(...fields), z.object({ title: z.string('Give a title.') }))).toMatchObject({
      error: { title: ['Give a title.'] },
    });
  });

  test('what was validated before is not believed', () => {
    expect(parseForm(z.object({ title: z.string() }), formOf(['title', 'x'], ['__state__', '{']))).toMatchObject({
      ok: true,
    });
  });
});
