/** Bodies are called by these alone, "the ministry", and may then be others. Stems, which other words of theirs begin with. */
export const BODIES = (
  'ministr council committee administration government headquarters staff command agency service office department ' +
  'police brigade army міністерств мінобор рад комітет адміністраці уряд штаб командуванн агентств служб управлінн ' +
  'департамент поліці бригад министерств минобор совет комитет администраци правительств командовани управлени ' +
  'وزاره مجلس لجنه حكومه هيئه قياده وكاله دايره شرطه'
).split(' ');

/** Whether a word, in small letters, says of what kind a body is: it is then no surname. */
export const isBodyWord = (norm: string): boolean =>
  BODIES.some((stem) => norm.startsWith(stem) && norm.length - stem.length <= 4);

/** Whether a name is one word of capitals, such as WHO: in small letters the same word may be any other. */
export const isAbbreviation = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name.trim());
