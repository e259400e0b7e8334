import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { FoundList } from '@/components/entry/found-list';
import { PageTitle } from '@/components/ui/page-title';
import { signedIn } from '@/lib/platform/session';
import { findAtDesk, LIST_PAGE } from '@/lib/reads/desk-lists';
import { parseFindAddress } from '@/lib/schemas/desk-address';

export const metadata: Metadata = { title: 'Sources' };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SourcesPage({ searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const { words, page } = parseFindAddress(await searchParams);
  const list = await findAtDesk(person, 'sources', { words, page });
  if (!list.ok) return <PageTitle title="Sources">Your role does not allow this.</PageTitle>;
  return (
    <>
      <PageTitle title="Sources">
        People, bodies and outlets, in the order of their names. <a href="/desk/sources/new">Log a source</a>
      </PageTitle>
      <FoundList
        at="/desk/sources"
        one="source"
        many="sources"
        hint="By a part of a name in any script, or of its address."
        words={words}
        page={page}
        perPage={LIST_PAGE}
        total={list.total}
        lines={list.lines}
      />
    </>
  );
}
