import type { Metadata } from 'next';
import { Invite, TakeBack } from '@/components/account/account-forms';
import { Accounts } from '@/components/account/accounts';
import { SignInFirst } from '@/components/account/sign-in-first';
import { ChooseRule } from '@/components/re-entry/re-entry-forms';
import { PageTitle } from '@/components/ui/page-title';
import { Pager } from '@/components/ui/pager';
import { changeRole, confirmAccount, endAccount, invite, revokeInvitation } from '@/lib/actions/account-actions';
import { setReEntryRule } from '@/lib/actions/re-entry-actions';
import { signedIn } from '@/lib/platform/session';
import { ACCOUNTS_PAGE, readAccounts } from '@/lib/reads/accounts';
import { parseDeskAddress } from '@/lib/schemas/desk-address';

export const metadata: Metadata = { title: 'Accounts' };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AccountsPage({ searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const { page } = parseDeskAddress(await searchParams);
  const list = await readAccounts(person, page);
  if (!list.ok) return <PageTitle title="Accounts">Only administrators see this page.</PageTitle>;
  return (
    <>
      <PageTitle title="Accounts">
        A changed role or an ended account takes effect at that person’s next request.
      </PageTitle>
      <Accounts
        accounts={list.accounts}
        self={person.id}
        changeRole={changeRole}
        endAccount={endAccount}
        confirmAccount={confirmAccount}
      />
      <Pager
        page={page}
        pages={Math.ceil(list.total / ACCOUNTS_PAGE)}
        hrefOf={(number) => `/desk/accounts?page=${number}`}
      />
      <section aria-labelledby="invitations" className="mt-14">
        <h2 id="invitations" className="mb-4 font-semibold font-serif text-[1.375rem]">
          Invitations
        </h2>
        <Invite invite={invite} />
        <ul className="mt-8 divide-y divide-line">
          {list.invitations.map(({ id, role, until }) => (
            <li key={id} className="flex flex-wrap items-end gap-6 py-3 text-[0.9375rem]">
              <span>
                For {role === 'reporter' ? 'a' : 'an'} {role}, until {until}
              </span>
              <TakeBack action={revokeInvitation} invitation={id} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="re-entry" className="measure mt-14">
        <h2 id="re-entry" className="mb-4 font-semibold font-serif text-[1.375rem]">
          Review
        </h2>
        <ChooseRule rule={list.reEntryRule} choose={setReEntryRule} />
      </section>
    </>
  );
}
