import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { ChangeFilter } from '@/components/review/saved-filters';
import { PageTitle } from '@/components/ui/page-title';
import { removeFilter, renameFilter } from '@/lib/actions/filter-actions';
import { signedIn } from '@/lib/platform/session';
import { readSavedFilters } from '@/lib/reads/saved-filters';

export const metadata: Metadata = { title: 'Saved lists' };
export const instant = false;

/** The lists of the desk that this person keeps, to be renamed and removed. */
export default async function FiltersPage() {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const filters = await readSavedFilters(person);
  return (
    <>
      <PageTitle title="Saved lists">Yours alone: nobody else sees them. Removing one removes no item.</PageTitle>
      {filters.length === 0 ? (
        <p className="text-soft">
          You have saved no list yet. Narrow <a href="/desk">a list of the desk</a>, then save it by a name.
        </p>
      ) : (
        <ul className="divide-y divide-line border-line border-y">
          {filters.map(({ id, name, href }) => (
            <li key={id} className="space-y-2 py-4">
              <h2 className="font-serif text-[1.0625rem]" dir="auto">
                <a href={href}>{name}</a>
              </h2>
              <ChangeFilter id={id} name={name} rename={renameFilter} remove={removeFilter} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
