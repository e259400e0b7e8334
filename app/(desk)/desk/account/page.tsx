import type { Metadata } from 'next';
import { EndSession } from '@/components/account/account-forms';
import { OwnAccount } from '@/components/account/own-account';
import { PasswordForm } from '@/components/account/password-form';
import { SecondFactor } from '@/components/account/second-factor';
import { SignInFirst } from '@/components/account/sign-in-first';
import { FeedAddress } from '@/components/notice/notice-forms';
import { PageTitle } from '@/components/ui/page-title';
import {
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  endSession,
  removeSecondFactor,
} from '@/lib/actions/account-actions';
import { endFeed, makeFeed } from '@/lib/actions/notice-actions';
import { signedIn } from '@/lib/platform/session';
import { readOwnSessions } from '@/lib/reads/accounts';
import { readFeedMade } from '@/lib/reads/notices';

export const metadata: Metadata = { title: 'My account' };
export const instant = false;

const HEADING = 'mb-4 font-semibold font-serif text-[1.375rem]';

export default async function AccountPage() {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const sessions = await readOwnSessions(person);
  return (
    <>
      <PageTitle title="My account">
        <OwnAccount person={person} />
      </PageTitle>
      <div className="space-y-14">
        <section aria-labelledby="sessions">
          <h2 id="sessions" className={HEADING}>
            Sessions
          </h2>
          <ul className="divide-y divide-line border-line border-y">
            {sessions.map(({ id, words }) => (
              <li key={id} className="flex flex-wrap items-center gap-6 py-3 text-[0.9375rem]">
                <span className="grow">
                  {words}
                  {id === person.session && <strong className="font-semibold"> This session.</strong>}
                </span>
                {id !== person.session && <EndSession action={endSession} session={id} />}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="second-factor">
          <h2 id="second-factor" className={HEADING}>
            Second factor
          </h2>
          <SecondFactor
            has={person.hasSecondFactor}
            begin={beginSecondFactor}
            remove={removeSecondFactor}
            confirm={confirmSecondFactor}
          />
        </section>
        <section aria-labelledby="feed">
          <h2 id="feed" className={HEADING}>
            Feed of your notices
          </h2>
          <FeedAddress made={await readFeedMade(person)} make={makeFeed} end={endFeed} />
        </section>
        <section aria-labelledby="password">
          <h2 id="password" className={HEADING}>
            Password
          </h2>
          <PasswordForm changePassword={changePassword} />
        </section>
      </div>
    </>
  );
}
