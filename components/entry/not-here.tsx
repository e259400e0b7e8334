import { PageTitle } from '@/components/ui/page-title';

/** A page of the desk whose thing is not there, or not for this person. */
export function NotHere({ title, reason }: { title: string; reason: string }) {
  return (
    <PageTitle title={title}>
      {reason === 'no such thing' ? 'There is no such entry, or not any more.' : 'Your role does not allow this.'}
    </PageTitle>
  );
}
