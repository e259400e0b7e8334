import type { ActionState } from '@/components/ui/action-form';
import { ActionForm } from '@/components/ui/action-form';
import type { AccountView } from '@/lib/views/accounts';

type Action = (state: ActionState, form: FormData) => Promise<ActionState>;

const ROLES = [
  { value: 'reporter', label: 'Reporter: logs, and submits own drafts' },
  { value: 'editor', label: 'Editor: also reviews, publishes, holds' },
  { value: 'administrator', label: 'Administrator: also accounts' },
];

type Props = {
  accounts: readonly AccountView[];
  self: string;
  changeRole: Action;
  endAccount: Action;
  confirmAccount: Action;
};

/** The people of the desk. Nobody changes or ends their own account here. */
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
              <ActionForm
                quiet
                action={changeRole}
                hidden={{ person: id }}
                submit="Change role"
                fields={[{ name: 'role', label: `Role of ${name}`, type: 'select', value: role, options: ROLES }]}
              />
              {mayConfirm && (
                <ActionForm
                  quiet
                  action={confirmAccount}
                  hidden={{ person: id }}
                  submit="Confirm the account"
                  fields={[]}
                />
              )}
              <ActionForm quiet action={endAccount} hidden={{ person: id }} submit="End account" fields={[]} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Invites somebody: the link is told once, and it is for the administrator to pass on. */
export function Invite({ invite }: { invite: Action }) {
  return (
    <ActionForm
      action={invite}
      submit="Make an invitation"
      doneBefore="Pass this link on. It is shown only now, works once, and within three days:"
      fields={[
        {
          name: 'role',
          label: 'Role',
          type: 'select',
          value: 'reporter',
          options: ROLES,
          hint: 'Whoever joins counts as one person with you for a day, or until another administrator confirms the account: neither of you publishes the other’s work. The public log tells, by pseudonym, that they joined.',
        },
      ]}
    />
  );
}
