import {
  type Answers,
  type ComparisonWords,
  each,
  type NoneWords,
  phrases,
} from '@/lib/domain/value-reader/languages/language';

/** "No deaths", "nobody died". */
export const NONE: NoneWords = {
  no: [...each('no zero'), ...phrases('there were no | there are no | there was no | not a single | not any')],
  behind: each('none nil zero'),
  nobody: phrases(
    'not one | not one person | not a soul | nobody | no one | no people | nobody was | no one was | no people were | nobody has been | no one has been | none were | none',
  ),
};

/** "Fewer than Ukraine's figure". */
export const COMPARISONS: ComparisonWords = {
  degree: 'still|even|far|much|slightly|many|considerably|significantly|well',
  fewer: 'fewer|less|lower|smaller|below|under',
  more: 'more|higher|greater|above|over|larger',
  than: 'than',
  needsThan: false,
  before:
    '(?:the )?(?:that|those|figures?|number|count|estimate|toll|tally) (?:of|from|given by|reported by|announced by|claimed by|cited by|put out by)|according to',
  behind: 'said|says|claimed|claims|reported|reports|announced|stated|admits|admitted|acknowledged|acknowledges',
  figure:
    '(?:own |latest |earlier |previous |official )?(?:death |body |casualty )?(?:figures?|numbers?|counts?|tally|tolls?|claims?|estimates?|totals?|data)',
  nobody:
    'what|was|were|it|previously|earlier|initially|first|originally|expected|this|that|they|we|he|she|you|ever|any|usually|half|most|anyone|anybody|everyone|usual|yesterday|before',
};

export const ANSWERS: Answers = {
  yes: phrases('y | yes | yeah | yep | true | correct | affirmative | that is so | that is right | right'),
  no: phrases(
    "n | no | nope | false | untrue | incorrect | negative | fake | a lie | lies | nonsense | absolutely not | certainly not | of course not | not at all | nothing of the kind | nothing of the sort | by no means | we deny it | we deny this | they denied it | it did not | they did not | we did not | it didn't | they didn't | never",
  ),
  emphatic: phrases('of course | certainly | indeed | definitely | absolutely | surely'),
  confirms: phrases('confirmed | we confirm | we confirm it | they confirmed it | it did | they did | we did'),
  not: each("not isn't wasn't"),
};
