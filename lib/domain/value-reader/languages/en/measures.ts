import { each, phrases } from '@/lib/domain/value-reader/languages/language';
import type { Measure } from '@/lib/domain/value-reader/measures';

/** Who or what is counted, in English. */
export const MEASURES: Readonly<Record<Measure, readonly string[]>> = {
  people: [
    ...each(`
      people person persons man men woman women child children kids infant infants baby babies boy boys girl girls
      teenager teenagers adult adults youth youths pupil pupils student students schoolchildren teacher teachers
      civilian civilians resident residents villager villagers citizen citizens inhabitants locals worker workers
      employee employees staff miner miners farmer farmers fisherman fishermen journalist journalists reporter
      reporters medic medics doctor doctors nurse nurses paramedic paramedics rescuer rescuers firefighter
      firefighters policeman policemen officer officers police volunteer volunteers activist activists soldier
      soldiers serviceman servicemen servicewoman servicewomen servicemember servicemembers servicepeople personnel
      troop troops troopers fighter fighters militant militants militiaman militiamen insurgent insurgents rebel
      rebels conscript conscripts recruit recruits reservist reservists mercenary mercenaries marine marines
      paratrooper paratroopers gunmen guard guards guardsmen infantrymen sailor sailors pilot pilots crew crewmen
      crewmember crewmembers passenger passengers driver drivers commuters pedestrians tourist tourists pilgrims
      worshippers protester protesters demonstrator demonstrators family families relatives mother mothers father
      fathers wife husband son sons daughter daughters brother sister grandmother grandfather couple parents toddler
      teen brothers sisters members souls invaders occupiers defenders attackers assailants terrorists foreigners
      nationals russians ukrainians belarusians americans britons israelis palestinians syrians peacekeepers
      contractors aid guests athletes players fans spectators shoppers passersby bystanders onlookers electricians
      builders engineers clerks human humans individuals males females elderly
    `),
    ...phrases(
      'passers - by | first responders | emergency workers | power workers | crew members | service members | aid workers | police officers | human beings | family members',
    ),
  ],
  killed: [
    ...each(`
      killed kill kills killing dead death deaths fatality fatalities fatal died die dies dying perished bodies body
      corpse corpses lives kia martyred martyrs eliminated neutralised neutralized liquidated slain deceased massacred
      murdered executed drowned shot
    `),
    ...phrases(
      'burned to death | burnt to death | stabbed to death | beaten to death | crushed to death | bled to death | death toll | death toll hits | death toll hit | toll hits | body count hits | death toll at | death toll stands at | death toll is at | death toll now at | death count | body count | lost their lives | lost his life | shot dead | were found dead | found dead | left dead | lives lost | loss of life',
    ),
  ],
  wounded: each(`
    wounded wound wounds wounding injured injury injuries injuring injures hurt wia maimed concussed
  `),
  casualties: each('casualties casualty losses loss lost losing lose loses'),
  victims: each('victims victim toll tolls'),
  affected: each('affected suffered'),
  missing: [...each('mia missing disappeared unaccounted'), 'unaccounted for'],
  captured: each(`
    captured pow pows prisoners prisoner captives captive hostages hostage detained detainee detainees arrested
    arrests abducted kidnapped surrendered exchanged
  `),
  displaced: each('displaced refugees refugee evacuated evacuees evacuee homeless fled migrants migrant'),
  survivors: each('survivors survivor survived rescued saved alive unhurt unharmed'),
  patients: each('hospitalised hospitalized patients patient infected cases case'),
  rockets: each('rocket rockets missile missiles'),
  shells: each(`
    shell shells bomb bombs projectile projectiles mine mines warhead warheads munition munitions rounds bullets
    grenades
  `),
  drones: each('drone drones uav uavs shahed shaheds'),
  attacks: each(`
    attack attacks strike strikes airstrike airstrikes raid raids hit hits explosion explosions blast blasts shelling
    shellings incident incidents clash clashes fire fires wave waves impact impacts
  `),
  tanks: each('tank tanks'),
  vehicles: each(`
    vehicle vehicles car cars truck trucks bus buses train trains wagon wagons howitzer howitzers ambulance ambulances
  `),
  aircraft: each('aircraft plane planes jet jets helicopter helicopters'),
  ships: each('ship ships boat boats vessel vessels'),
  houses: each(`
    house houses home homes building buildings apartment apartments flat flats school schools floor floors storey
    storeys site sites target targets bridge bridges church churches
  `),
  settlements: each(`
    village villages town towns city cities settlement settlements district districts region regions street streets
  `),
  durations: each(`
    second seconds minute minutes hour hours day days week weeks month months year years decade decades century
    centuries night nights mile miles metre metres meter meters kilometre kilometres kilometer kilometers km
  `),
  'other things': each(`
    damage damaged destroyed percent per cent dollar dollars euro euros pound pounds cents pence kopecks feet foot
    inches inch yards yard acres point points degrees votes seats units pieces items countries nations tonnes tons
    animals animal dogs dog cats cat horses horse cattle cows cow pigs pig sheep goats chickens birds fish dolphins
    livestock pets trees windows roofs
  `),
};
