import type { FormValues } from '@/lib/views/three-way';

/** The fields that a browser sends of a form that is filled so: boxes that are not ticked and empty lists are not sent. */
export function formFields(values: FormValues): Record<string, string> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => fieldsOf(name, value)));
}

function fieldsOf(name: string, value: unknown): [string, string][] {
  if (value === undefined || value === false || value === null) return [];
  if (value === true) return [[name, 'on']];
  if (Array.isArray(value)) return value.flatMap((line, at) => fieldsOf(`${name}[${at}]`, line));
  if (typeof value === 'object') return Object.entries(value).flatMap(([own, one]) => fieldsOf(`${name}.${own}`, one));
  return [[name, String(value)]];
}
