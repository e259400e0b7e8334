import type { Source } from '@/lib/domain/record';
import { byId, source } from '@/prisma/factories/rows';

// No source is graded. A reference work takes no side, and works of one publisher speak for it.

const work = (id: string, name: string, description: string, speaksFor?: string): Source =>
  source(id, { name, kind: 'reference work', side: 'none', description, ...(speaksFor ? { speaksFor } : {}) });

export const sources = byId([
  work('phisterer', 'Phisterer (1883)', 'Frederick Phisterer, Statistical Record of the Armies of the United States.'),
  work('fox', 'Fox (1898)', 'William F. Fox, Regimental Losses in the American Civil War.'),
  work('livermore', 'Livermore (1900)', 'Thomas L. Livermore, Numbers and Losses in the Civil War in America.'),
  work('dyer', 'Dyer (1908)', 'Frederick H. Dyer, A Compendium of the War of the Rebellion; Union forces only.'),
  work('bodart', 'Bodart (1908)', 'Gaston Bodart, Militär-historisches Kriegs-Lexikon; rounds its figures.'),
  work('kennedy', 'Kennedy (1997)', 'Frances H. Kennedy (ed.), The Civil War Battlefield Guide.'),
  work(
    'cwsac',
    'CWSAC (1997)',
    'Battle summaries of the Civil War Sites Advisory Commission, published by the National Park Service.',
    'national-park-service',
  ),
  work('clodfelter', 'Clodfelter (2008)', 'Micheal Clodfelter, Warfare and Armed Conflicts.'),
  work(
    'cwsac-update',
    'CWSAC update (2009–13)',
    'The National Park Service’s later reports on the same battlefields.',
    'national-park-service',
  ),
  work(
    'cwss',
    'CWSS database',
    'Civil War Soldiers and Sailors database of the National Park Service; the compilation gives no year for it.',
    'national-park-service',
  ),
  work('wikipedia', 'Wikipedia (2015)', 'English Wikipedia, as it stood in 2015.'),
  work('civil-war-trust', 'Civil War Trust (2015)', 'Battle pages of the Civil War Trust, as they stood in 2015.'),
  source('national-park-service', {
    name: 'National Park Service',
    kind: 'government',
    side: 'none',
    description: 'Publishes the commission’s summaries, their update and the database.',
  }),
]);
