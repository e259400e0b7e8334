import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { EntryHead } from '@/components/entry/entry-head';
import { Composer } from '@/components/statement/composer';
import { PassedOn, Refused, Revise } from '@/components/statement/composer-page';
import { takeReviewStep } from '@/lib/actions/review-actions';
import { previewStatement, saveStatement } from '@/lib/actions/statement-actions';
import { signedIn } from '@/lib/platform/session';
import { readComposer } from '@/lib/reads/composer';
import { readStatementAtDesk } from '@/lib/reads/said-at-desk';
import { parseThingId } from '@/lib/schemas/desk-address';

export const metadata: Metadata = { title: 'Statement' };
export const instant = false;

type Props = { params: Promise<{ id: string }> };

/** One statement at the desk: what it says, the steps that are open, and the composer to revise it. */
export default async function StatementPage({ params }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const id = parseThingId((await params).id);
  if (id === undefined) return <Refused why={undefined} />;
  const found = await readStatementAtDesk(person, id);
  if (found === undefined || typeof found === 'string') return <Refused why={found} />;
  const view = await readComposer(person, found.event);
  if (view === undefined || typeof view === 'string') return <Refused why={view} />;
  const { revision, version } = found.thing.item.seen;
  return (
    <>
      <EntryHead kind="Statement" thing={found.thing} step={takeReviewStep} />
      <PassedOn relays={found.relays} event={found.event} title={view.event.title} />
      {found.thing.mayRevise && (
        <Revise>
          <Composer
            key={revision}
            view={view}
            save={saveStatement}
            preview={previewStatement}
            defaults={found.defaults}
            revises={{ thing: id, revision, version: String(version) }}
            keptAs={`${person.id} statement ${id} ${revision}`}
          />
        </Revise>
      )}
    </>
  );
}
