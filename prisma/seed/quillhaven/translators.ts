/** Invented, like everything here. A translation always names its translator. */
export const translators = {
  arabic: 'Nadim Orrel-Hay, for this desk',
  portuguese: 'Benta Quistrel, for this desk',
  german: 'Jorun Aldermoor, for this desk',
} as const;
