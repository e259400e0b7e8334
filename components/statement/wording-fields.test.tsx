import { FormProvider, useForm } from '@conform-to/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type WordingFields, WordingFieldset } from './wording-fields';

type Typed = Partial<Record<keyof Omit<WordingFields, 'required'>, string>>;

function Form({ kind, required }: { kind: string; required?: boolean }) {
  const [form, { kind: whose, words, language, translator, translation }] = useForm<Typed>({ defaultValue: { kind } });
  const fields = { kind: whose, words, language, translator, translation };
  return (
    <FormProvider context={form.context}>
      <WordingFieldset {...fields} required={required ?? false} />
    </FormProvider>
  );
}

const words = (form: ReactNode) => {
  const html = renderToStaticMarkup(form);
  return { html, box: /<textarea[^>]*name="words"[^>]*>/.exec(html)?.[0] };
};

test('words take the direction of their script', () => {
  expect(words(<Form kind="verbatim" />).box).toContain('dir="auto"');
});

test('words may be left out only where a value has words', () => {
  const beside = words(<Form kind="paraphrase" />);
  expect(beside.html).toContain('Left empty, they are the words of the value.');
  expect(beside.box).not.toContain('required');
  const alone = words(<Form kind="paraphrase" required />);
  expect(alone.html).not.toContain('Left empty');
  expect(alone.box).toContain('required');
  for (const kind of ['verbatim', 'translation']) expect(words(<Form kind={kind} />).box).toContain('required');
});
