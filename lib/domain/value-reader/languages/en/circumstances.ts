import { each, phrases } from '@/lib/domain/value-reader/languages/language';

/** English words that are understood and add who says so, where, when or of what kind. */
export const ADDING: readonly string[] = [
  ...phrases(
    'he said | she said | he says | she says | he added | she added | he told | she told | he wrote | he noted | he announced | he confirmed',
  ),
  ...phrases(
    'over the weekend | over the past | over the last | over the course of | under the rubble | under rubble | under the debris | around the city | around the country | resulted in | resulting in | results in | ended in',
  ),
  ...each(`
    since until began begun start started explosives ammunition fuel grain wheat oil gas coal steel water food cargo
    balance level temperature reading value result when where said says say saying told tell tells reported reportedly
    reports report reporting according to by with on for from as after while during following due because amid under
    between into near outside inside across throughout within against around along through about official officials
    authority authorities ministry minister president mayor governor deputy prosecutor prosecutors spokesman
    spokeswoman spokesperson administration government council command staff commander general military army local
    state regional police media outlets newspaper agency journalists observers witnesses eyewitnesses analysts
    confirmed confirms confirm confirming stated states claimed claims claim claiming announced announces announcing
    acknowledged acknowledges admitted admits admit insisted insists wrote writes posted added noted believes
    estimates estimated verified documented registered counted recorded listed tallied established determined
    published named figure figures tally count counts data estimate statement put puts stand stands stood is reached
    reaches reach hit hits comes came amounts remains totals totalled totaled totalling totaling brings brought
    bringing makes alleged allegedly officially independently now currently still already also both meanwhile overall
    their our its they we us them all just only mostly mainly almost least russian ukrainian american british german
    french polish turkish israeli palestinian syrian iraqi iranian chinese belarusian chechen north korean african
    european western russia's ukraine's young foreign elderly innocent enemy own fellow senior heavily seriously
    severely lightly critically slightly moderately badly gravely occupied mobilised mobilized newly rubble debris
    scene ruins hospital hospitals area areas centre center market station base barracks frontline front yesterday
    today tonight morning afternoon evening night overnight midnight early late last week month year monday tuesday
    wednesday thursday friday saturday sunday january february april june july august september october november
    december worth cost costs costing valued amounting damages bill sum price became become this these those shelling
    bombing bombardment crash collapse attack fighting battle assault offensive war invasion massacre mission
  `),
];

/** English words for what else happens to persons. */
export const HAPPENING: readonly string[] = each(`
  left leaving leaves leave took taken taking take found recovered retrieved pulled buried identified known struck
  targeted caught arrived went sent lived living working stationed housed sleeping trapped treated released returned
  result resulted resulting results cause causes suffered suffers sustained sustaining destroyed received ended began
  happened occurred
`);

/** English words that a figure directly behind them makes a name of. */
export const LABELS: readonly string[] = each(`
  version model serial hospital hospitals base station front area centre center market mission council command region
  camp gate sector army shelling year month week
`);

/** English words for what is only told. */
export const HEARSAY: readonly string[] = each(`
  report reports reporting claim claims information statement statements figure figures number word
`);

/** English words for what happens to persons. */
export const EVENTS: readonly string[] = each(`
  died die dies dying perished killed drowned injuries injury wounds wound death deaths fatalities
`);
