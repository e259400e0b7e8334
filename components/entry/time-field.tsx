'use client';

import type { FieldMetadata } from '@conform-to/react';
import { useEffect, useState } from 'react';
import { TextField } from '@/components/ui/fields';

type Props = {
  field: FieldMetadata<string | undefined>;
  label: string;
  hint: string;
  /** The IANA zone in which it is read: that of the event. */
  zone: string;
  required?: boolean;
};

/** A time as an editor types it, and below it how it is read: in the zone of the event and, if that is another, the editor's. */
export function TimeField({ zone, ...row }: Props) {
  const typed = row.field.value ?? (row.field.initialValue as string | undefined) ?? '';
  const told = useReadTime(typed, zone);
  return (
    <div>
      <TextField {...row} />
      <output htmlFor={row.field.id} className="mt-1 block text-[0.875rem] empty:hidden">
        {told}
      </output>
    </div>
  );
}

/** The code that reads a time comes with the first one that is typed: pages do not wait for it. */
function useReadTime(typed: string, zone: string): string | undefined {
  const [told, setTold] = useState<string>();
  useEffect(() => {
    let over = false;
    if (typed.trim() === '') setTold(undefined);
    else {
      import('@/lib/views/own-time').then(
        ({ readTimeText }) =>
          !over && setTold(readTimeText(typed, zone, Intl.DateTimeFormat().resolvedOptions().timeZone)),
        // Without it the server still reads the time.
        () => {},
      );
    }
    return () => {
      over = true;
    };
  }, [typed, zone]);
  return told;
}
