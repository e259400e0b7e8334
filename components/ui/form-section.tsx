import type { ReactNode } from 'react';

type Props = { title: string; hint?: ReactNode; children: ReactNode };

/** A part of a form of a whole screen: on a wide screen its title stands beside its fields. */
export function FormSection({ title, hint, children }: Props) {
  return (
    <fieldset className="grid min-w-0 gap-x-10 gap-y-5 border-line border-t py-8 lg:grid-cols-[13rem_minmax(0,42rem)]">
      <legend className="sr-only">{title}</legend>
      <div aria-hidden="true">
        <p className="font-semibold font-serif text-[1.1875rem] leading-snug">{title}</p>
        {hint !== undefined && <p className="mt-1 text-[0.875rem] text-soft">{hint}</p>}
      </div>
      <div className="min-w-0 space-y-5">{children}</div>
    </fieldset>
  );
}

/** Fields that stand side by side where there is room. */
export function FieldsInRow({ children }: { children: ReactNode }) {
  return <div className="grid gap-5 sm:grid-cols-2">{children}</div>;
}
