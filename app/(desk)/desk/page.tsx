import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { DeskFind, DeskNothing } from '@/components/review/desk-find';
import { ReviewList } from '@/components/review/review-list';
import { ListFilter } from '@/components/ui/list-filter';
import { PageTitle } from '@/components/ui/page-title';
import { Pager } from '@/components/ui/pager';
import { takeReviewStep } from '@/lib/actions/review-actions';
import { signedIn } from '@/lib/platform/session';
import { DESK_PAGE, readDeskList } from '@/lib/reads/desk';
import { DESK_PARTS, type DeskPart, deskAddress, parseDeskAddress } from '@/lib/schemas/desk-address';

export const metadata: Metadata = { title: 'Desk' };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Everything that is written and reviewed: what waits for whom, what is mine, what changed last. */
export default async function DeskPage({ searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const address = parseDeskAddress(await searchParams);
  const list = await readDeskList(person, address);
  if (!list.ok) return <PageTitle title="Desk">Your role does not allow this.</PageTitle>;
  const hrefOf = (part: DeskPart, page: number) => deskAddress({ ...address, part, page });
  return (
    <>
      <PageTitle title="Desk">
        Latest first. You cannot publish your own work. A hold takes effect immediately.
      </PageTitle>
      {list.countsAs !== undefined && (
        <p className="measure mb-8 text-[0.875rem] text-soft" dir="auto">
          {list.countsAs}
        </p>
      )}
      <ListFilter
        names={Object.keys(DESK_PARTS) as DeskPart[]}
        labels={DESK_PARTS}
        shown={address.part}
        hrefOf={hrefOf}
      />
      <DeskFind address={address} />
      {list.items.length === 0 ? (
        <DeskNothing address={address} />
      ) : (
        <ReviewList items={list.items} step={takeReviewStep} />
      )}
      <Pager
        page={address.page}
        pages={Math.ceil(list.total / DESK_PAGE)}
        hrefOf={(number) => hrefOf(address.part, number)}
      />
    </>
  );
}
