/**
 * One object of the process, made when it is first asked for. Pages, files and the instrumentation are bundled apart, and
 * each would make its own of what stands in a module.
 */
export function processSingleton<T>(name: string, make: () => T): T {
  const key = Symbol.for(`crossread.${name}`);
  const made: T | undefined = Reflect.get(globalThis, key);
  if (made !== undefined) return made;
  const first = make();
  Reflect.set(globalThis, key, first);
  return first;
}
