import type { ReactNode } from 'react';

/** The title of a desk or form page, and a sentence below it. */
export function PageTitle({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="measure mb-8">
      <h1 className="font-semibold font-serif text-[2rem] leading-tight tracking-[-0.015em]">{title}</h1>
      {children !== undefined && <p className="mt-2 text-soft">{children}</p>}
    </div>
  );
}
