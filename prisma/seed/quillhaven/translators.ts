/** Invented like all else here. A translation always names who made it. */
export const translators = {
  arabic: 'Nadim Orrel-Hay, for this desk',
  portuguese: 'Benta Quistrel, for this desk',
  german: 'Jorun Aldermoor, for this desk',
} as const;
