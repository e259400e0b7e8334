import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { DocumentForm } from '@/components/entry/document-form';
import { PageTitle } from '@/components/ui/page-title';
import { saveDocument } from '@/lib/actions/entry-actions';
import { signedIn } from '@/lib/platform/session';
import { sourceChoices } from '@/lib/reads/desk-entries';

export const metadata: Metadata = { title: 'A document in the desk’s words' };
export const instant = false;

export default async function SummaryPage() {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  return (
    <>
      <PageTitle title="A document in the desk’s words">
        Where a statement was read, heard or seen, and what the desk read in it. What can be captured,{' '}
        <a href="/desk/documents/new">capture</a>: then anyone can check it.
      </PageTitle>
      <DocumentForm action={saveDocument} keptAs={`${person.id} document new`} sources={await sourceChoices()} />
    </>
  );
}
