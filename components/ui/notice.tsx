import type { ReactNode } from 'react';

/** A page, or part of one, that has nothing to show and says why. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="measure py-16">
      <h1 className="font-semibold font-serif text-[2rem] leading-tight tracking-[-0.015em]">{title}</h1>
      <div className="mt-4 space-y-3 font-serif text-[1.125rem] text-soft leading-relaxed">{children}</div>
    </section>
  );
}
