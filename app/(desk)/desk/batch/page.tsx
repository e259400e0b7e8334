import type { Metadata } from 'next';
import { Suspense } from 'react';
import { SignInFirst } from '@/components/account/sign-in-first';
import { NotHere } from '@/components/entry/not-here';
import { BatchForm } from '@/components/review/batch-form';
import { BatchItems, mayPublish } from '@/components/review/batch-items';
import { ToldEffect } from '@/components/review/told-effect';
import { PageTitle } from '@/components/ui/page-title';
import { publishBatch } from '@/lib/actions/review-actions';
import { signedIn } from '@/lib/platform/session';
import { BATCH, readBatch } from '@/lib/reads/batch';
import { chosenText } from '@/lib/schemas/at-once';
import { parseBatchAddress } from '@/lib/schemas/batch';

export const metadata: Metadata = { title: 'Review together' };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What waits from one document, or was submitted together, reviewed as one. */
export default async function BatchPage({ searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const asked = parseBatchAddress(await searchParams);
  const read = asked && (await readBatch(person, asked.of, asked.except));
  if (asked === undefined || !read?.ok) {
    return <NotHere title="Review together" reason={read?.ok === false ? read.reason : 'no such thing'} />;
  }
  const { items, isMore, effect } = read;
  const lines = items.flatMap(({ item }) => (mayPublish(item) ? chosenText(item) : []));
  return (
    <>
      <PageTitle title="Review together">
        {items.length === 0
          ? 'Nothing of it waits any more.'
          : 'What waits together is published in one go, or nothing of it. What you except goes back, or goes on waiting.'}
        {isMore && ` These are the first ${BATCH}; the others follow.`}
      </PageTitle>
      {items.length > 0 && (
        <>
          <section aria-labelledby="effect" className="mb-8">
            <h2 id="effect" className="font-semibold">
              What publishing does
            </h2>
            <Suspense fallback={<p className="mt-1 text-soft">It is being worked out …</p>}>
              <ToldEffect effect={effect} isNext wide />
            </Suspense>
          </section>
          {lines.length === 0 ? (
            <BatchItems items={items} />
          ) : (
            <BatchForm action={publishBatch} of={asked.of} lines={lines}>
              <BatchItems items={items} />
            </BatchForm>
          )}
        </>
      )}
    </>
  );
}
