/**
 * Returns one object for the whole process, created at the first call. Pages, route handlers and the instrumentation
 * are bundled apart, the server around them is not bundled, and each would create its own from a module variable.
 * @template T
 * @param {string} name
 * @param {() => T} make
 * @returns {T}
 */
export function processSingleton(name, make) {
  const key = Symbol.for(`crossread.${name}`);
  /** @type {T | undefined} */
  const made = Reflect.get(globalThis, key);
  if (made !== undefined) return made;
  const first = make();
  Reflect.set(globalThis, key, first);
  return first;
}
