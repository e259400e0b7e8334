import { readdirSync } from 'node:fs';

// What a mutant of the method is: one change by one of these operators in one of these files. Fixed before the first run;
// a change here starts a new series of scores.

/**
 * The operators of Stryker 9.6.1, all of them (stryker-mutator.io/docs/mutation-testing-elements/supported-mutators). The
 * run is refused if a mutant has another.
 */
export const OPERATORS: readonly string[] = [
  'ArithmeticOperator', // a + b: a - b
  'ArrayDeclaration', // [a, b]: []
  'ArrowFunction', // () => a: () => undefined
  'AssignmentOperator', // a += b: a -= b; a ??= b: a &&= b
  'BlockStatement', // { … }: {}
  'BooleanLiteral', // true: false; !a: a
  'ConditionalExpression', // a condition: true, false; a case: without its statements
  'EqualityOperator', // a < b: a <= b, a >= b; a === b: a !== b
  'LogicalOperator', // a && b: a || b; a ?? b: a && b
  'MethodExpression', // some: every; min: max; toUpperCase: toLowerCase; filter, slice, sort and others: left out
  'ObjectLiteral', // { a: b }: {}
  'OptionalChaining', // a?.b: a.b
  'Regex', // a pattern: the same with one part changed
  'StringLiteral', // 'a': ''; '': 'Stryker was here!'
  'UnaryOperator', // -a: +a
  'UpdateOperator', // a++: a--
];

/**
 * The nouns of lib/domain that are not the method: who may do what, what is refused on entry, the log, and the desk. Each
 * stands for its file and those that begin with it, `entry` for entry-time as well, and for their tests.
 */
export const NOT_METHOD: readonly string[] = [
  'canonical-form',
  'confidential',
  'effect',
  'entry',
  'error-report',
  'log',
  'permission',
  'person',
  'question-memo',
  'redaction',
  'refusal',
  'review',
  'same-person',
];

/** The names of the files of the method, without folder and ending: every file of lib/domain itself but those above. */
export function filesOfMethod(): string[] {
  const names = readdirSync('lib/domain')
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -'.ts'.length));
  const isOf = (noun: string, name: string): boolean => name === noun || name.startsWith(`${noun}-`);
  const gone = NOT_METHOD.filter((noun) => !names.some((name) => isOf(noun, name)));
  if (gone.length > 0) throw new Error(`mutants-of-method.ts names ${gone.join(', ')}: gone.`);
  return names.filter((name) => !NOT_METHOD.some((noun) => isOf(noun, name)));
}
