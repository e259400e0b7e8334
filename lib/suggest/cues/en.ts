// English words that report what somebody said, by their dictionary form. Chosen on one half of 84 annotated articles:
// those that reported in at least six of ten uses there, and those of the same kind; see e2e/bench/MEASUREMENTS.md.

const each = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Verbs: who stands before them said it. */
export const REPORTS = each(`
  say tell add write note argue suggest agree mention report warn acknowledge reveal explain indicate tweet stress
  declare recall emphasize admit deny assert insist estimate announce state claim cite urge complain vow conclude contend
  caution denounce observe refuse decline reject criticize describe accuse question demand ask boast joke reiterate allege
  confirm recount repeat remark reply predict testify pledge concede post dispute dismiss refute rebut endorse
`);

/** Verbs that may stand before whom they name: “…”, said X. */
export const INVERTS = each(`
  say write add explain note continue tweet ask reply report warn recall conclude claim insist
`);

/** Verbs that go on in -ing with what somebody says: "…, adding that". */
export const GOES_ON = each(`
  say add note argue claim insist warn suggest tell write explain announce assert acknowledge estimate state report declare
  ask demand cite
`);

/** Verbs that report only where a figure, a cause or a time is given: "put the dead at 400". */
export const GIVES = each(`
  put give count raise lower increase reduce update comment respond specify disclose provide release offer bring revise time name identify blame call speak publish list record register place lay expect
  believe think know clarify establish find see understand withdraw retract
`);

/** Behind these a name is whose words are told. */
export const ACCORDING: readonly string[] = ['according to', 'as per', 'in the words of', 'in the view of'];

/** Behind these an outlet names where it has it from. */
export const CITING: readonly string[] = ['citing', 'quoting', 'with reference to', 'referring to'];

/** Pronouns and words that name nobody who could be a source. */
export const NOBODY = each(`
  i we it there what which that this these those as you me him them us her my our myself himself herself themselves whom
  other anyone someone everyone nobody everybody somebody anybody
`);

/** Words of a day or a while beside a name: "Trump this week said". */
export const TIMES = each(`
  monday tuesday wednesday thursday friday saturday sunday yesterday today tonight january february march april may june
  july august september october november december week month year morning afternoon evening night earlier later further then day
  days weeks months hours hour
`);
