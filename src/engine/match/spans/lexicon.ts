/** Words that tell what a capitalised run names. Folded: small letters, no apostrophes. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Joins the parts of a person's name. */
export const PARTICLES = words(
  'de la del della di da do dos das du des van von der den ter ten bin ibn bint abu ben al el ul ad',
);

/** After the head of an institution's name they lead on to the rest of it: "Bank of England", "Centre for Policy". */
export const OF = words('of for');

/** Begin the name of an institution that goes on after "of" or "for". */
export const HEADS = words(
  `university bank ministry department bureau office house court church institute association federation union council board
   centre center college school academy commission committee museum society league party army front movement college faculty
   agency authority secretariat chamber confederation congress parliament organisation organization foundation
   daughters sons knights order brotherhood doctors reporters corporation company corp voice airport`,
);

/** Begin a place's name that goes on after "of". */
export const PLACE_HEADS = words(
  'gulf bay isle strait straits sea cape province city kingdom republic duchy rock lake port mount',
);

/** End the name of an institution, a company, a newsroom, a team. */
export const INSTITUTIONS = words(
  `news times post daily press agency institute university foundation association ministry party council committee
   network observatory media radio television tv channel group centre center company corporation corp inc ltd llc plc bank
   commission organisation organization federation union authority court initiative project magazine journal herald tribune
   guardian telegraph gazette observer review monitor watch front movement society club fund courier chronicle express
   mirror bulletin dispatch wire broadcasting bureau office department service services school college academy hospital
   church police army navy force forces guard guards brigade brigades battalion division regiment corps command fleet senate parliament
   assembly congress cabinet museum library theatre theater gallery orchestra league fc afc cf united rovers wanderers athletic
   airlines airways motors records studios pictures entertainment industries holdings partners technologies systems laboratories labs
   star globe examiner standard sentinel register independent inquirer farms foods brewing oil petroleum gas mining steel insurance capital
   house trust board secretariat registry team squad alliance coalition cartel brotherhood militia tribunal taskforce`,
);

/** Begin the name of an institution whose place follows: "Radio Pyongyang", "Agence France-Presse", "Team Estonia". */
export const INSTITUTION_LEADS = words(
  'radio agence hotel banco grupo team club cafe chez environment real inter atletico dynamo',
);

/** After a place's name they make it the name of a sickness. */
export const SICKNESSES = words('virus ebolavirus disease fever syndrome flu strain variant');

/** What every country has one of: after a country's adjective they are no name yet. */
export const FORCES = words(
  'army navy police forces force military militia parliament senate congress cabinet government guard guards troops embassy coalition church party council',
);

/** End a place's name. */
export const PLACE_NOUNS = words(
  `county province region state district island islands river lake sea ocean bay gulf strait valley mountain mountains mount hill hills
   desert peninsula coast beach park square street road avenue bridge airport airbase base port harbour harbor canal dam pass forest
   creek falls city town village township camp prefecture oblast governorate canton territory territories reef shoal plateau
   plain cape point station stadium palace castle highway tunnel border crossing springs heights glacier basin delta`,
);

/** Begin a place's name, before its proper part: "Lake Kivu", "Mount Hermon", "North Kivu". */
export const PLACE_LEADS = words(
  'lake mount mt fort port cape camp san santa saint st el los las new old upper lower greater',
);

export const DIRECTIONS = words(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern mid upper lower greater',
);

/** Of time and occasion: capitals name no one. */
export const CALENDAR = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan eid passover hanukkah halloween
   thanksgiving spring summer autumn winter gmt utc est edt pst am pm bst cet`,
);

/** After a proper name they make it an event or a thing, of which that name is a part in its own right. */
export const EVENTS = words(
  `war wars crisis conflict agreement agreements accord accords treaty deal pact protocol declaration convention act law amendment bill cup
   championship championships olympics games festival prize award awards day days week year revolution uprising spring massacre
   summit conference talks process plan resolution election elections marathon bowl open grand prix scandal affair report
   papers files virus disease syndrome fever`,
);

/** Written in capitals, they name no institution. */
export const NO_ACRONYMS = words(
  `tv pm am gmt utc est edt pst ok dvd cd pc id hiv aids dna rna gdp gps sms aka ceo cfo coo cto mp mps qa faq vip diy ufo atm ba ma phd md bsc
   ii iii iv vi vii viii ix xi xii xiii xiv xv xx xxi usd eur gbp ak rpg ied ieds uav uavs suv pr hr ot aq eta asap lgbt lgbtq wwi wwii pdf html url www http
   vs no mr ms mrs dr jr sr ad bc ce bce km kg mph kph ft lb covid sars mers h1n1 pow pows ngo ngos idp idps pow icu it i a`,
);

/** Peoples, faiths and the like: they take capitals, and are no names of bodies. */
export const ADHERENTS = words(
  `muslim muslims christian christians jewish jew jews catholic catholics protestant protestants sunni sunnis shia shiite shiites hindu hindus buddhist
   buddhists islamic islamist islamists islam christianity judaism arab arabs arabic english european europeans african africans asian
   asians western god internet web earth moon sun pope bible quran koran torah allah jesus christ nazi nazis communist communists marxist
   socialist latino latinos hispanic black white native indian indians roman greek latin spanish french german italian chinese japanese
   russian portuguese dutch kurdish kurd kurds pashto farsi persian hebrew sharia jihad i ebola zika`,
);

/** "President X", "Mr X": the words after are a person's name. */
export const ROLE_NOUNS = words(
  `president minister premier chancellor king queen prince princess emir sheikh sultan ambassador envoy senator governor mayor secretary
   general colonel major captain lieutenant sergeant brigadier admiral commander commandant chief director analyst activist journalist
   reporter correspondent professor doctor lawyer judge spokesman spokeswoman spokesperson cleric imam ayatollah pope archbishop bishop
   mr mrs ms miss dr prof gen col maj capt lt sgt cpl brig adm sen rep gov pres sir lord lady dame father sister brother mullah rabbi reverend rev
   hon justice congressman congresswoman lawmaker candidate leader coach manager striker midfielder defender goalkeeper captain actor actress singer
   author writer photographer founder chairman chairwoman chair ceo officer inspector detective constable superintendent deputy vice
   ex-president coordinator representative negotiator commissioner speaker economist researcher scientist expert historian editor columnist
   lawyer attorney prosecutor magistrate shaykh maulana mufti patriarch cardinal crown supreme leader uncle aunt saint
   tsar czar herr monsieur madame señor senor signor comrade daw pak bung hojatoleslam haji hajji sayyid sayed seyyed syed alhaji mzee datuk shri`,
);

/** Whoever bears one of these is known by the last name alone. */
export const HEAD_TITLES = words('president king queen emir sultan premier chancellor pope');

/** Before a name they make it a person's, whatever else it is: "Judge Ireland". */
export const PERSON_TITLES = words(
  `mr mrs ms miss dr prof professor judge justice sir rabbi rep sen congressman congresswoman gen col maj capt lt sgt cpl brig adm rev
   daughter son wife husband mother father brother sister girlfriend boyfriend`,
);

/** What a place has given its name to, and is not: "Guinea fowl", "a Panama hat". */
export const THINGS = words(
  `fowl pig pigs artichoke artichokes nut nuts libre hat hats sprout sprouts bulldog bulldogs terrier terriers retriever retrievers hound hounds
   roulette rug rugs carpet carpets delight pastry pastries muffin muffins waffle waffles stew oven ovens`,
);

/** The same after an adjective, which may as well mean that it comes from there: "French windows", "a German shepherd". */
export const CALLED_AFTER = words(
  `windows doors fries toast horn bulldog bulldogs delight bath baths pastry pastries cheese roll rolls dressing roulette doll dolls shepherd shepherds
   rug rugs oven ovens gable gables vulture vultures knotweed setter setters muffin muffins waffle waffles flu omelette onion onions yoghurt yogurt`,
);

/** With a capital after a place's name they make it a street. */
export const STREETS = words('street road avenue lane terrace boulevard crescent');

/** Waters that are named after a country or a region, and are no part of the name of it: "Tennessee River". */
export const WATERS = words('river creek falls');

/** Verbs whose subject, where it has a name, is mostly a person. */
export const PERSONAL = words(
  'said says told tells added announced claimed warned wrote writes tweeted insisted argued explained noted believes thinks admitted replied recalled joked resigned married died testified pleaded',
);

/** Before a word that may be anything they lead to a place for sure; "to George" need not. */
export const WITHIN = words('in near outside inside around throughout');

/** Before a name they lead to a place. */
export const LOCATIVES = words(
  'in at near from to into across inside outside within throughout around toward towards via through beyond between over reach reached leave left visit visited visiting entered toured tours tour',
);
