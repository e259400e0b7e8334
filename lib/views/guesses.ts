/** A guess for a field: what would be put there, as it is shown, and what it comes from: "from “the dead”". */
export type GuessView = { value: string; label: string; from: string };

/** Guesses by the name of their field in the composer, the best first. */
export type GuessesView = Readonly<Record<string, readonly GuessView[]>>;

/** What a passage suggests, and the outlet that passed it on with the day on which it was published. */
export type SuggestedView = { guesses: GuessesView; via?: { outlet: string; publishedAt: string } };
