/** A text of the public record as its file has it. */
export type Text<T> = { text: T; salt: string } | { redacted: string };

/** The text, unless two people have taken it out. */
export const opened = <T>(text: Text<T>): T | undefined => ('text' in text ? text.text : undefined);
