/** English words that decide readings. Folded: small letters, no apostrophes. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Joined to a country they say who stands behind: "Iranian-backed", "US-led". */
export const BACKING = words(
  'backed led supported allied aligned sponsored funded armed trained run linked affiliated dominated commanded equipped vetted',
);

export const POSSESSIVES = words('its their his her');

/** What makes a noun definite: it was named before, or all know it. */
export const DEFINITE = words('the this that these those its their his her our your');

/** May stand before the last word of a phrase without changing whom it means: "pro-Assad ground forces". */
export const FILLERS = words(
  'ground local armed allied main mainly largely remaining fellow other various several many most some more elite regular heavily and',
);

/** After a bare noun of war they show that it is meant otherwise: "the coalition agreement", "regime change". */
export const OTHER_SENSE = words(
  'government agreement cabinet partner partners party parties deal talks negotiations minister change building',
);

/** After "the military" they show that it is the noun: what it does, and where. */
export const GOES_ON = words(
  `said says told tells added announced claimed claims denied denies accused accuses warned confirmed reported is was has had will would can could may
   might did does do and or but as at in on of by with from to for against near after before since during while when where which that who
   also then now itself has have seized took takes captured launched struck shelled bombed killed fired arrested controls controlled holds held
   overthrew ousted left began went came moved lost won pushed stormed entered tried vowed called asked urged wants plans ruled rules governs fought fights retreated withdrew pulled deployed sent used uses bought spokesman spokeswoman spokesperson
   spokesmen official officials source sources chief commander commanders`,
);

/** Roles that speak or act for a group: "a militia commander". */
export const ROLES = words(
  'commander commanders spokesman spokeswoman spokesperson leader leaders fighter fighters official officials member members source sources',
);

/** Before a name they make it a person's. */
export const TITLES = words(
  `spokesman spokeswoman spokesperson president minister premier chancellor king queen prince princess emir sheikh sultan
   ambassador envoy senator governor mayor secretary general colonel major captain lieutenant sergeant brigadier admiral
   commander commandant chief director analyst activist journalist reporter correspondent professor doctor lawyer judge
   mr mrs ms dr prof gen col maj capt lt sgt cpl brig adm sen rep gov pres cleric imam ayatollah pope archbishop bishop`,
);

/** The last word of an organisation's name. */
export const ORGANISATION_NOUNS = words(
  `news times post daily press agency institute university foundation association ministry party council committee
   network observatory media radio television tv channel group centre center company corporation bank commission
   organisation organization federation union authority court initiative project magazine journal herald tribune
   guardian telegraph gazette observer review monitor watch front movement society club fund courier chronicle express
   mirror bulletin dispatch wire broadcasting bureau`,
);

/** Which classes of entity a later noun can stand for. One group is no "militias", but it may well be "the forces". */
export const STANDS_FOR: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    group: words('group movement militia paramilitary rebels gang'),
    gang: words('gang'),
    cartel: words('gang'),
    faction: words('group movement militia rebels party'),
    movement: words('movement'),
    party: words('party'),
    alliance: words('alliance coalition'),
    bloc: words('bloc'),
    agency: words('agency'),
    court: words('court'),
    mission: words('mission'),
    newspaper: words('newspaper'),
    broadcaster: words('broadcaster'),
    militia: words('militia'),
    militiamen: words('militia'),
    rebel: words('rebels'),
    rebels: words('rebels'),
    insurgents: words('rebels'),
    force: words('forces militia paramilitary army rebels'),
    forces: words('forces militia paramilitary army rebels'),
    army: words('army'),
    coalition: words('coalition'),
    border: words('border'),
    frontier: words('border'),
    zone: words('zone'),
    base: words('base'),
    garrison: words('base'),
    camp: words('camp'),
    reef: words('reef'),
    line: words('line'),
    operation: words('operation'),
    crossing: words('crossing'),
    dam: words('dam'),
    airport: words('airport'),
    hospital: words('hospital'),
    prison: words('prison'),
    plant: words('plant'),
    strait: words('strait'),
    peninsula: words('peninsula'),
    enclave: words('enclave'),
    strip: words('enclave'),
    territory: words('enclave'),
    island: words('island isle'),
    kingdom: words('kingdom'),
  }),
);

/** One of many: not those who were described as several. */
export const SINGLE = words('group faction movement militia gang cartel rebel');

/** What an article keeps coming back to: such a noun leans on what was named anywhere before it. */
export const LASTING = words('border frontier zone base garrison');

/** May stand between an article and such a noun: "the besieged enclave", "the UN agency". */
export const MODIFIERS = words(
  `islamist shia shiite sunni jihadist besieged blockaded coastal tiny self ruled governed governing administered democratic disputed breakaway occupied annexed
   regional western military mountainous palestinian un u.n main 27 nation member refugee relief`,
);

/** Classes of place that a place's name can be read with: "a border crossing such as Tanf". */
export const PLACE_CLASSES = words('crossing base garrison airbase zone highway road border camp dam airport');

/** Between such a noun and the place's name. */
export const PLACE_LINKS: readonly (readonly string[])[] = [['such', 'as'], ['of'], ['at']];

/** Words that take capitals at a sentence's start or in a headline and name nobody. */
export const COMMON_OPENERS = words(
  `the a an in on at by for from with to of and but or as after before when while if it its he she they we you i this that
   these those there here what who how why where his her their our my no not all some many most more last first new old
   meanwhile however although though since because during according also another both each every few several such one two
   three four five six seven eight nine ten monday tuesday wednesday thursday friday saturday sunday january february march
   april may june july august september october november december`,
);
