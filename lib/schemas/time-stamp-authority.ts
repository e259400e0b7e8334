import { z } from 'zod';

/** Who signs when a page was captured. env.ts reads it with all other settings. */
export const timeStampVariables = {
  TIME_STAMP_AUTHORITY: z
    .string()
    .check((ctx) => {
      // The value is not repeated: a password may be what is wrong.
      if (!isAuthority(ctx.value)) ctx.issues.push({ code: 'custom', message: 'cannot be used', input: '' });
    })
    .optional(),
};

function isAuthority(value: string): boolean {
  return value.length <= 300 && /^https?:\/\/[^\s@/?#]+([/?]\S*)?$/.test(value) && URL.canParse(value);
}

/** The address of the authority, where one is set. `npm start` has already refused what cannot be used. */
export function parseTimeStampAuthority(record: Record<string, string | undefined>): string | undefined {
  const given = record.TIME_STAMP_AUTHORITY?.trim() || undefined;
  return timeStampVariables.TIME_STAMP_AUTHORITY.catch(undefined).parse(given);
}
