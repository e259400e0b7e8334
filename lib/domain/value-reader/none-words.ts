// "Nobody was killed" is a count of zero; "no data" is no count.

const CASUALTIES =
  'casualties losses deaths fatalities killed dead wounded injured injuries victims survivors damage hits ' +
  'загиблих поранених постраждалих жертв втрат убитих вбитих влучань ' +
  'погибших раненых пострадавших жертв потерь убитых попаданий';
const COUNTED = new Set(CASUALTIES.split(' '));
const NO = new Set('no zero нет немає нема без жодних жодного никаких'.split(' '));
const BEHIND = new Set('нет немає нема'.split(' '));
const SENTENCES = new Set([
  'none',
  'nobody',
  'no one',
  'nobody was killed',
  'nobody was hurt',
  'nobody was injured',
  'nobody died',
  'no one was killed',
  'no one was hurt',
  'no one was injured',
  'no one died',
  'ніхто не загинув',
  'ніхто не постраждав',
  'никто не погиб',
  'никто не пострадал',
  'обошлось без жертв',
  'обійшлося без жертв',
]);

/** Whether the whole text says that there were none of the things counted. It takes the norms of the words. */
export function saysNone(norms: readonly string[]): boolean {
  if (SENTENCES.has(norms.join(' '))) return true;
  const [first = '', second = ''] = norms;
  if (norms.length !== 2) return false;
  return (NO.has(first) && COUNTED.has(second)) || (COUNTED.has(first) && BEHIND.has(second));
}
