import type { ReactNode } from 'react';

/** The part of a page in which a thing is revised. */
export function Revise({ children }: { children: ReactNode }) {
  return (
    <section aria-labelledby="revise" className="mt-12">
      <h2 id="revise" className="mb-4 font-semibold font-serif text-[1.5rem]">
        Revise it
      </h2>
      {children}
    </section>
  );
}
