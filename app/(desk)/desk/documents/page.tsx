import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { FoundList } from '@/components/entry/found-list';
import { PageTitle } from '@/components/ui/page-title';
import { signedIn } from '@/lib/platform/session';
import { findAtDesk, LIST_PAGE } from '@/lib/reads/desk-lists';
import { parseFindAddress } from '@/lib/schemas/desk-address';

export const metadata: Metadata = { title: 'Documents' };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DocumentsPage({ searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const { words, page } = parseFindAddress(await searchParams);
  const list = await findAtDesk(person, 'documents', { words, page });
  if (!list.ok) return <PageTitle title="Documents">Your role does not allow this.</PageTitle>;
  return (
    <>
      <PageTitle title="Documents">
        Where statements were read, the last logged first. <a href="/desk/documents/new">Log a document</a>
      </PageTitle>
      <FoundList
        at="/desk/documents"
        one="document"
        many="documents"
        hint="By a part of its title or address."
        words={words}
        page={page}
        perPage={LIST_PAGE}
        total={list.total}
        lines={list.lines}
      />
    </>
  );
}
