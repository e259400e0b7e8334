import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { NotSigned } from '@/components/log/not-signed';
import { NewNotices } from '@/components/notice/notice-list';
import { DeskFind, DeskNothing } from '@/components/review/desk-find';
import { DeskParts } from '@/components/review/desk-parts';
import { JustDone } from '@/components/review/just-done';
import { KeptLists } from '@/components/review/kept-lists';
import { ReviewList } from '@/components/review/review-list';
import { UnsentForms } from '@/components/review/unsent-forms';
import { PageTitle } from '@/components/ui/page-title';
import { Pager } from '@/components/ui/pager';
import { saveFilter } from '@/lib/actions/filter-actions';
import { takeReviewStep, takeStepsAtOnce } from '@/lib/actions/review-actions';
import { signedIn } from '@/lib/platform/session';
import { COUNTED, countDeskParts, DESK_PAGE, readDeskList } from '@/lib/reads/desk';
import { readDoneLately } from '@/lib/reads/done-lately';
import { readNotSigned } from '@/lib/reads/log-signing';
import { readNewNotices } from '@/lib/reads/notices';
import { readSavedFilters } from '@/lib/reads/saved-filters';
import { deskAddress, deskQuery, parseDeskAddress, parseThingId } from '@/lib/schemas/desk-address';

export const metadata: Metadata = { title: 'Desk' };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Everything that is written and reviewed: what waits for whom, what is mine, what changed last. */
export default async function DeskPage({ searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const parameters = await searchParams;
  const address = parseDeskAddress(parameters);
  const step = parseThingId(parameters.done);
  const list = await readDeskList(person, address, step === undefined ? 'as asked' : 'the last page if there is less');
  if (!list.ok) return <PageTitle title="Desk">Your role does not allow this.</PageTitle>;
  const done = step === undefined ? undefined : await readDoneLately(person, step);
  const [counts, kept] = [await countDeskParts(person), await readSavedFilters(person)];
  const notSigned = readNotSigned(person);
  const shown = { ...address, page: list.page };
  return (
    <>
      <PageTitle title="Desk">
        {list.order} You cannot publish your own work. A hold takes effect immediately.
      </PageTitle>
      {list.countsAs !== undefined && (
        <p className="measure mb-8 text-[0.875rem] text-soft" dir="auto">
          {list.countsAs}
        </p>
      )}
      {notSigned && <NotSigned {...notSigned} />}
      <NewNotices {...(await readNewNotices(person))} />
      <UnsentForms person={person.id} />
      <DeskParts address={address} counts={counts} most={COUNTED} />
      <KeptLists kept={kept} address={address} save={saveFilter} />
      <DeskFind address={address} people={list.people} event={list.event} />
      {done !== undefined && <JustDone key={step}>{done}</JustDone>}
      {list.items.length === 0 ? (
        <DeskNothing address={address} />
      ) : (
        <ReviewList
          key={`${deskQuery(shown)} ${step}`}
          items={list.items}
          address={shown}
          step={takeReviewStep}
          atOnce={takeStepsAtOnce}
          people={list.people}
        />
      )}
      <Pager
        page={list.page}
        pages={Math.ceil(list.total / DESK_PAGE)}
        hrefOf={(page) => deskAddress({ ...address, page })}
      />
    </>
  );
}
