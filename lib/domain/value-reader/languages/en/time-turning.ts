import { each } from '@/lib/domain/value-reader/languages/language';

/** Words in English that shift, deny, doubt, repeat or move a time, or count it in a calendar that is not read. */
export const TURNING: readonly string[] = each(`
  twice thrice once sundown sunup twilight lunch breakfast dinner supper teatime daytime nighttime daylight darkness midmorning
  midafternoon predawn wee final
  valid expires expire effective closed suspended anniversary
  not no never nor neither without or either unless isn't wasn't weren't didn't doesn't don't cannot can't won't
  instead rather contact cancelled canceled cancels unavailable pending tbd tba tbc later earlier ago next last
  previous following hence back day days minute minutes seconds second weeks week fortnight months month years decade
  decades century centuries weekend weekends weekday weekdays late early mid middle end ends beginning start turn dawn
  dusk sunrise sunset daybreak nightfall lunchtime tonight tomorrow eve anniversary spring summer autumn fall winter
  season quarter half past except excluding unknown unclear if whether when why how daily every each hourly nightly bc
  bce julian os style calendar hijri hijra ah lunar ramadan ramazan shawwal muharram rajab hebrew jewish buddhist
  persian solar old new easter christmas passover thanksgiving for within more less than least most shortly soon
  moments recently just still yet only both again postponed delayed moved rescheduled adjourned brought pushed shifted
  extended scheduled planned plans plan due expected expects expect deadline will would could may might should
  possibly perhaps maybe probably likely allegedly hopefully hope hopes assumed thought believed supposed denied
  denies deny false wrong incorrect corrected untrue rumour rumor reported reports report published posted announced
  said says told according updated update recorded uploaded filmed taken printed born aged wrongly mistaken
`);

/** Words of times in English that no other language has. */
export const EVIDENCE: readonly string[] = each(`
  january february march june july october noon midday midnight morning afternoon evening overnight yesterday today
  o'clock monday tuesday wednesday thursday friday saturday sunday before after since until between about around
  approximately during
`);
