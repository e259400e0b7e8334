import type { FormAction } from '@/components/ui/use-sending';
import type { AccountView } from '@/lib/views/accounts';
import { AccountButton, ChangeRole } from './account-forms';

type Props = {
  accounts: readonly AccountView[];
  self: string;
  changeRole: FormAction;
  endAccount: FormAction;
  confirmAccount: FormAction;
};

/** The people of the desk. Nobody can change or end their own account here. */
export function Accounts({ accounts, self, changeRole, endAccount, confirmAccount }: Props) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {accounts.map(({ id, name, particulars, role, ended, countsAs, mayConfirm }) => (
        <li key={id} className="grid gap-x-10 gap-y-3 py-5 lg:grid-cols-2">
          <div>
            <h2 className="font-medium" dir="auto">
              {name}
              {id === self && <span className="font-normal text-soft"> (you)</span>}
            </h2>
            <p className="wrap-anywhere mt-1 text-[0.875rem] text-soft">
              {role} · {particulars}
            </p>
            {countsAs !== undefined && (
              <p className="wrap-anywhere mt-1 text-[0.875rem]" dir="auto">
                {countsAs}
              </p>
            )}
          </div>
          {!ended && id !== self && (
            <div className="flex flex-wrap items-end gap-6">
              <ChangeRole action={changeRole} person={id} name={name} role={role} />
              {mayConfirm && <AccountButton action={confirmAccount} person={id} submit="Confirm the account" />}
              <AccountButton action={endAccount} person={id} submit="End account" />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
