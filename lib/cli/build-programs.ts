import { build as bundle, stop } from 'esbuild';
import { inProject } from './project';

/** Where `npm start` puts the programs of lib/capture that read documents; `CROSSREAD_PROGRAMS` tells the server. */
export const PROGRAMS = '.next/programs';

const NAMES = ['read-text-process', 'draw-picture-process', 'compare-texts-process'];

/** Compiles the programs that run in processes of their own, each time a document is read: packages stay where they are. */
export async function buildPrograms(folder: string = inProject(PROGRAMS)): Promise<void> {
  await bundle({
    entryPoints: NAMES.map((name) => inProject(`lib/capture/${name}.ts`)),
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    // Next says of all that is in `.next` that it is CommonJS.
    outExtension: { '.js': '.mjs' },
    target: 'node20.19',
    logLevel: 'silent',
  });
  // It has a process of its own.
  await stop();
}
