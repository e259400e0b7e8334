import type { About } from '@/lib/domain/value-reader/languages/language';
import { each, phrases } from '@/lib/domain/value-reader/languages/language';

/** English words that turn what is said: nothing is read beside them. */
export const TURNING: Readonly<Record<'any' | About, readonly string[]>> = {
  any: [
    ...each(`
      not no never nor neither isn't wasn't aren't weren't didn't doesn't don't won't can't cannot couldn't hasn't
      haven't deny denies denied denying refute refutes refuted reject rejects rejected dispute disputes disputed
      false untrue fake wrong incorrect incorrectly exaggerated inflated error mistake mistakenly misreported
      retracted withdrew corrected correction correcting revised revises revising amended updated unknown unclear
      unconfirmed if whether unless would could should might may expected expects expect feared fears fear hope hopes
      hoped plan plans planned intend intends intended threaten threatens threatened warn warns warned predict
      predicts predicted forecast projected able capable ready prepared can capacity designed fiction fictitious
      fabricated fabrication invention invented disinformation misinformation propaganda nonsense bogus lie lies lied
      nobody none aims aim aimed seek seeks sought want wants wanted wish wishes unproven contested doubts doubt
      doubted doubtful hoax rumour rumours rumor rumors rumoured rumored pending will shall supposed possible possibly
      perhaps maybe probably likely except excluding without unlike instead but although though however why how what
    `),
    ...phrases(
      'no longer | rather than | as if | nowhere near | far from | ruled out | rule out | short of | let alone | how many | how much | what if | is said not',
    ),
  ],
  number: [
    ...each(`
      other others half third thirds quarter quarters twice double doubled triple tripled thrice times fold per daily
      hourly weekly monthly annually yearly each every another additional additionally further extra again increase
      increased increases increasing rise rises rose risen rising grow grows grew grown growth climb climbs climbed
      jump jumped jumps soar soared swell swelled swollen fall falls fell fallen falling drop drops dropped decrease
      decreased decline declined declines shrink shrank reduce reduced cut up down higher lower added adds add
      difference points ratio odds more fewer less most least worse even order pages page aged age ages old too hardly
      barely scarcely first last he she him true rank ranked number-one versus against compared equal equals brigade
      battalion regiment division route flight boeing airbus house no room class grade article chapter section gross
      myriad rate average averaging median mean percent percentage share proportion including include includes
      included among plus minus previously earlier initially originally formerly floor ceiling capped cap limit
      threshold bound deficit shortfall surplus net halved halving lowered lowering raised raising raises raise street
      avenue km mph am pm
    `),
    ...phrases(
      'a . m | p . m | a . m . | p . m . | father of | mother of | parents of | widow of | couple with | out of | anything but | nothing like | in addition | on top | as many again | as few as | one of | in ten | in five | to one | by then | down to | up from | down from | up by | all but | of which | of whom | of them | a day | a week | a month | a year | an hour | a night | at a time | a head | apiece',
    ),
  ],
  time: [],
  option: [],
  'yes-no': [
    ...each('only partly partially half or'),
    ...phrases(
      'no answer | no comment | no doubt | no data | no information | no one | no proof | no evidence | no idea',
    ),
  ],
};
