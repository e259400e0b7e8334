import path from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

/** The faces of the pages (app/fonts.ts): one per script, of the fontsource packages. */
const FACES = {
  serif: ['source-serif-4/files/source-serif-4', 'latin', 'latin-ext', 'cyrillic'],
  sans: ['inter/files/inter', 'latin', 'latin-ext', 'cyrillic'],
  naskh: ['noto-naskh-arabic/files/noto-naskh-arabic', 'arabic'],
} as const;

type Family = keyof typeof FACES;

let families: Record<Family, string> | undefined;

/** "serif 600 50" as a canvas takes it: `600 50px …`, with the faces for each script. Reads the files once. */
export function fontOf(font: string): string {
  const [family = '', weight, size] = font.split(' ');
  families ??= { serif: registered('serif'), sans: registered('sans'), naskh: registered('naskh') };
  return `${weight} ${size}px ${families[family === 'serif' ? 'serif' : 'sans']}, ${families.naskh}, sans-serif`;
}

function registered(family: Family): string {
  const [files, ...scripts] = FACES[family];
  const names = scripts.map((script) => {
    const file = path.join(process.cwd(), 'node_modules/@fontsource-variable', `${files}-${script}-wght-normal.woff2`);
    const name = `crossread ${family} ${script}`;
    if (!GlobalFonts.registerFromPath(file, name)) throw new Error(`The font ${file} cannot be read.`);
    return `"${name}"`;
  });
  return names.join(', ');
}
