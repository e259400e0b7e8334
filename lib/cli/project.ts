import path from 'node:path';

/** The folder of package.json. Commands work from anywhere; paths of the project are relative to it. */
export const projectRoot = path.resolve(import.meta.dirname, '..', '..');

export const inProject = (...parts: string[]) => path.join(projectRoot, ...parts);
