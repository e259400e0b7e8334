/**
 * Returns one object for the whole process, created at the first call. Pages, route handlers and the instrumentation
 * are bundled apart, and each bundle would create its own from a module variable.
 */
export function processSingleton<T>(name: string, make: () => T): T {
  const key = Symbol.for(`crossread.${name}`);
  const made: T | undefined = Reflect.get(globalThis, key);
  if (made !== undefined) return made;
  const first = make();
  Reflect.set(globalThis, key, first);
  return first;
}
