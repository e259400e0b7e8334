import { z } from 'zod';

/** Settings that say who runs this desk. env.ts reads them with all others. */
export const deskVariables = {
  DESK_NAME: z
    .string()
    .max(100, { abort: true })
    .regex(/^[^\p{Cc}]+$/u)
    .optional(),
  DESK_CONTACT: z
    .string()
    .max(300, { abort: true })
    .regex(/^([^\s@/:?&<>"]+@[^\s@/:?&<>".]+(\.[^\s@/:?&<>".]+)+|https:\/\/[^\s/]\S*)$/)
    .refine((contact) => !contact.startsWith('https:') || URL.canParse(contact))
    .optional(),
};

/** Who runs this desk, and how to reach them, as far as it was set. */
export type DeskCard = { name?: string; contact?: { href: string; label: string } };

/** For the pages. `npm start` has already refused what cannot be read. */
export function parseDesk(record: Record<string, string | undefined>): DeskCard {
  const given = (name: keyof typeof deskVariables) =>
    deskVariables[name].catch(undefined).parse(record[name]?.trim() || undefined);
  const [name, contact] = [given('DESK_NAME'), given('DESK_CONTACT')];
  return { ...(name !== undefined && { name }), ...(contact !== undefined && { contact: contactOf(contact) }) };
}

function contactOf(contact: string): NonNullable<DeskCard['contact']> {
  if (!contact.startsWith('https:')) return { href: `mailto:${contact}`, label: contact };
  return { href: contact, label: contact.slice('https://'.length).replace(/\/$/, '') };
}
