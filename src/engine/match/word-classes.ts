/** The lists that are asked of every word of an article: each word is looked up once, and the answers kept as bits. */
import type { Tokens } from '../text/tokens.ts';
import { foldedWord } from '../text/words.ts';
import { FILLERS, POSSESSIVES, STANDS_FOR } from './lexicon.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of sport that news of other kinds seldom has. */
const SPORTS = words(
  `goal goals scored striker midfielder defender goalkeeper penalty halftime kickoff champions league premier fixture fixtures wicket wickets
   innings batsman bowler cricket football soccer rugby tennis basketball baseball golf quarterback touchdown playoff playoffs
   semifinal semi-final semifinals peloton podium pitcher inning coach squad match matches season teammate teammates fans stadium cup
   game games wicketkeeper scoreline midfield midfielders winger wingers full-back equaliser equalizer offside referee substitute stoppage
   pitch rearguard scorer scorers hat-trick supporters supporter prix lap laps stewards pits qualifying racing racecourse jockey jockeys
   medallist sprinter swimmer golfer birdie putt bogey dressing-room derby tiebreak bullpen rebounds`,
);

/** The same of music, film, food and gardens. */
const PASTIMES = words(
  `album albums band bands singer singers song songs guitarist drummer tour concert gig chart lyrics film films movie movies actor actress
   director novel novels painter exhibition gallery recipe butter flour oven tablespoon teaspoon sauce garlic onion sugar mustard cheese
   bread wine serve simmer bulbs bulb plums apples shrub shrubs maple maples compost garden gardens prune bloom`,
);

/** What shows that it is no pastime after all. */
const GRAVE = words(
  `war troops soldiers army military attack attacks attacked killed wounded bomb bombing missile missiles rebels militants insurgents
   government minister president parliament election sanctions ceasefire refugees border police court virus outbreak infected died death
   dead victims earthquake flood protest protesters embassy treaty`,
);

export const WORD_CLASS = {
  /** "its", "their". */
  possessive: 1,
  /** A noun that may stand for what was named before: "the group", "the country". */
  stand: 2,
  pastime: 4,
  grave: 8,
  /** May stand within a phrase. */
  filler: 16,
  /** A pastime that is a sport. */
  sport: 32,
} as const;

const CLASSES = new Map<string, number>();
for (const [list, bit] of [
  [POSSESSIVES, WORD_CLASS.possessive],
  [[...STANDS_FOR.keys(), 'country'], WORD_CLASS.stand],
  [PASTIMES, WORD_CLASS.pastime],
  [SPORTS, WORD_CLASS.pastime | WORD_CLASS.sport],
  [GRAVE, WORD_CLASS.grave],
  [FILLERS, WORD_CLASS.filler],
] as const)
  for (const word of list) CLASSES.set(word, (CLASSES.get(word) ?? 0) | bit);

/** {@link WORD_CLASS} bits of each word. */
export function classify(tokens: Tokens): Uint8Array {
  const classes = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) classes[i] = CLASSES.get(foldedWord(tokens, i)) ?? 0;
  return classes;
}
