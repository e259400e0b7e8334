import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { DocumentForm } from '@/components/entry/document-form';
import { PageTitle } from '@/components/ui/page-title';
import { saveDocument } from '@/lib/actions/entry-actions';
import { signedIn } from '@/lib/platform/session';
import { sourceChoices } from '@/lib/reads/desk-entries';

export const metadata: Metadata = { title: 'New document' };
export const instant = false;

export default async function NewDocumentPage() {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const sources = await sourceChoices();
  return (
    <>
      <PageTitle title="New document">
        Where a statement was read, heard or seen, in words of the desk. Documents cannot be captured here yet.
      </PageTitle>
      <DocumentForm action={saveDocument} keptAs={`${person.id} document new`} sources={sources} />
    </>
  );
}
