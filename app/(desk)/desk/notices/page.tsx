import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { MarkSeen } from '@/components/notice/notice-forms';
import { NoticeList } from '@/components/notice/notice-list';
import { PageTitle } from '@/components/ui/page-title';
import { markNoticesSeen } from '@/lib/actions/notice-actions';
import { signedIn } from '@/lib/platform/session';
import { readNotices } from '@/lib/reads/notices';

export const metadata: Metadata = { title: 'Notices' };
export const instant = false;

/** What waits for whoever is signed in, and what others did with what is theirs. */
export default async function NoticesPage() {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const { notices, fresh, counts } = await readNotices(person);
  return (
    <>
      <PageTitle title="Notices">
        What waits for you, and what others did with what is yours, the latest first.{' '}
        {fresh === 0 ? 'Nothing is new.' : `New: ${counts}.`} <a href="/desk/account#feed">As a feed</a>
      </PageTitle>
      {fresh > 0 && <MarkSeen action={markNoticesSeen} />}
      {notices.length === 0 ? <p className="text-soft">Nothing waits for you.</p> : <NoticeList notices={notices} />}
    </>
  );
}
