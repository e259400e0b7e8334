import type { Document } from '@/lib/domain/record';
import { byId } from '@/prisma/factories/rows';

/**
 * Nothing was captured: every figure comes from one compilation, whose address is given; the books were not consulted.
 */
const compiled = (slug: string, work: string): Document => ({
  kind: 'desk summary',
  id: slug,
  slug,
  title: `${work}, as compiled in American Civil War Battle Data by Jeffrey B. Arnold (CC BY 4.0)`,
  address: 'https://github.com/jrnold/acw_battle_data',
  confidential: false,
});

export const documents = byId([
  compiled('acw-phisterer', 'Phisterer, Statistical Record of the Armies of the United States, 1883'),
  compiled('acw-fox', 'Fox, Regimental Losses in the American Civil War, 1898'),
  compiled('acw-livermore', 'Livermore, Numbers and Losses in the Civil War in America, 1900'),
  compiled('acw-dyer', 'Dyer, A Compendium of the War of the Rebellion, 1908'),
  compiled('acw-bodart', 'Bodart, Militär-historisches Kriegs-Lexikon, 1908'),
  compiled('acw-kennedy', 'Kennedy (ed.), The Civil War Battlefield Guide, 1997'),
  compiled('acw-cwsac', 'Civil War Sites Advisory Commission, battle summaries, 1997'),
  compiled('acw-clodfelter', 'Clodfelter, Warfare and Armed Conflicts, 2008'),
  compiled('acw-cwsac-update', 'National Park Service, updates to the commission’s report, 2009 to 2013'),
  compiled('acw-cwss', 'National Park Service, Civil War Soldiers and Sailors database'),
  compiled('acw-wikipedia', 'Wikipedia, Battle of Fredericksburg, 2015'),
  compiled('acw-civil-war-trust', 'Civil War Trust, Fredericksburg, 2015'),
]);
