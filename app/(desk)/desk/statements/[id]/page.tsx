import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { ReviewList } from '@/components/review/review-list';
import { Composer } from '@/components/statement/composer';
import { PassedOn, Refused } from '@/components/statement/composer-page';
import { PageTitle } from '@/components/ui/page-title';
import { takeReviewStep } from '@/lib/actions/review-actions';
import { previewStatement, saveStatement } from '@/lib/actions/statement-actions';
import { signedIn } from '@/lib/platform/session';
import { readComposer, readStatementAtDesk } from '@/lib/reads/composer';
import { isId } from '@/lib/schemas/composer-address';

export const metadata: Metadata = { title: 'Statement' };
export const instant = false;

type Props = { params: Promise<{ id: string }> };

/** One statement at the desk: what it says, the steps that are open, and the composer to revise it. */
export default async function StatementPage({ params }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const { id } = await params;
  const found = isId(id) ? await readStatementAtDesk(person, id) : undefined;
  if (found === undefined || typeof found === 'string') return <Refused why={found} />;
  const view = await readComposer(person, found.event);
  if (view === undefined || typeof view === 'string') return <Refused why={view} />;
  const { revision, version } = found.item.seen;
  return (
    <>
      <PageTitle title="Statement">{view.event.title}</PageTitle>
      <ReviewList items={[found.item]} step={takeReviewStep} />
      <PassedOn relays={found.relays} event={found.event} />
      {found.mayRevise && (
        <section aria-labelledby="revise" className="mt-12">
          <h2 id="revise" className="mb-4 font-semibold font-serif text-[1.5rem]">
            Revise it
          </h2>
          <Composer
            key={revision}
            view={view}
            save={saveStatement}
            preview={previewStatement}
            defaults={found.defaults}
            revises={{ thing: id, revision, version: String(version) }}
            keptAs={`${person.id} statement ${id} ${revision}`}
          />
        </section>
      )}
    </>
  );
}
