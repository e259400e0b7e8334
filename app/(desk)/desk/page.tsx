import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { ReviewList } from '@/components/review/review-list';
import { ListFilter } from '@/components/ui/list-filter';
import { PageTitle } from '@/components/ui/page-title';
import { Pager } from '@/components/ui/pager';
import { takeReviewStep } from '@/lib/actions/review-actions';
import { signedIn } from '@/lib/platform/session';
import { DESK_PAGE, readDeskList } from '@/lib/reads/desk';
import { DESK_FILTERS, parseDeskAddress } from '@/lib/schemas/desk-address';

export const metadata: Metadata = { title: 'Review' };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The list of everything under review. */
export default async function DeskPage({ searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const { filter, page } = parseDeskAddress(await searchParams);
  const list = await readDeskList(person, { filter, page });
  if (!list.ok) return <PageTitle title="Review">Your role does not allow this.</PageTitle>;
  const hrefOf = (of: string, number: number) => `/desk?show=${of}&page=${number}`;
  return (
    <>
      <PageTitle title="Review">
        Latest first. You cannot publish your own work. A hold takes effect immediately.
      </PageTitle>
      {list.countsAs !== undefined && (
        <p className="measure mb-8 text-[0.875rem] text-soft" dir="auto">
          {list.countsAs}
        </p>
      )}
      <ListFilter names={DESK_FILTERS} shown={filter} hrefOf={hrefOf} />
      {list.items.length === 0 ? (
        <p className="text-soft">Nothing is {filter === 'all' ? 'here yet' : `"${filter}"`}.</p>
      ) : (
        <ReviewList items={list.items} step={takeReviewStep} />
      )}
      <Pager page={page} pages={Math.ceil(list.total / DESK_PAGE)} hrefOf={(number) => hrefOf(filter, number)} />
    </>
  );
}
