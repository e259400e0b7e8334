import type { FieldMetadata } from '@conform-to/react';
import { CheckboxField } from '@/components/ui/fields';

type Props = {
  near: readonly { id: string; href: string; name: string }[];
  field: FieldMetadata<boolean | undefined>;
  /** The ids of those that were shown. */
  shown: FieldMetadata<string | undefined>;
};

/** Sources that the desk has and that may be the new one, and a box that says that it is none of them. */
export function NearSources({ near, field, shown }: Props) {
  const ids = near.length === 0 ? String(shown.value ?? '') : near.map(({ id }) => id).join(' ');
  const sent = <input type="hidden" name={shown.name} value={ids} />;
  if (near.length === 0) {
    return field.value === 'on' ? (
      <div>
        {sent}
        <CheckboxField field={field} label="It is a new source" />
      </div>
    ) : null;
  }
  return (
    <div className="border-disputed border-s-4 bg-disputed-wash px-4 py-3">
      {sent}
      <p className="font-semibold">Is it one of these?</p>
      <ul className="mt-2 space-y-1">
        {near.map(({ href, name }) => (
          <li key={href} dir="auto">
            <a href={href} target="_blank" rel="noreferrer" className="inline-block py-1">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <div className="mt-3">
        <CheckboxField field={field} label="No, it is another source" hint="The links open in another tab." />
      </div>
    </div>
  );
}
