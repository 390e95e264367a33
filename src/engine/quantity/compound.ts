/** Figures written in two units or with a half after the unit: they are summed in the first unit. */
import { isAlnum, isHyphen, isLetter, skipSpaces, wordAt } from './chars.ts';
import { type Item, simpleItemAt, unitAfter } from './item.ts';
import { type Amount, amountAt, isVulgar } from './numbers.ts';

type Smaller = readonly (readonly [symbol: string, count: number])[];

/** What may come after a part of a compound, by symbol: the smaller unit and how many of it make one. */
const SMALLER: Readonly<Record<string, Smaller>> = {
  ft: [['in', 12]],
  yd: [
    ['ft', 3],
    ['in', 36],
  ],
  lb: [['oz', 16]],
  st: [['lb', 14]],
  km: [['m', 1000]],
  m: [
    ['cm', 100],
    ['mm', 1000],
  ],
};

/** "a mile and a half". */
function mileAndAHalf(text: string, item: Item): Item {
  if (item.amount.form !== 'article' && item.amount.form !== 'words') return item;
  const half = /^ and (?:a (half|quarter|third)|(three)[ -]quarters)\b/i.exec(text.slice(item.end, item.end + 21));
  if (!half) return item;
  const part = half[2] ? 0.75 : { half: 0.5, quarter: 0.25, third: 1 / 3 }[half[1]!.toLowerCase() as 'half'];
  return {
    ...item,
    value: item.value + part,
    end: item.end + half[0].length,
    amount: { ...item.amount, form: 'words', step: part },
  };
}

/** The smaller unit that counts the number at `at`, and how many of it make one of the first; null: none does. */
interface Part {
  readonly amount: Amount;
  readonly count: number;
  readonly end: number;
  readonly symbol: string | null;
}

function partAt(text: string, first: Item, at: number, sep: string, units: Smaller): Part | null {
  const code = text.charCodeAt(at);
  const amount = isAlnum(code) || isVulgar(text.charAt(at)) ? amountAt(text, at) : null;
  if (!amount || amount.form === 'article') return null;
  const match = unitAfter(text, amount);
  if (!match) {
    const count = bareSmaller(text, first, amount, sep);
    return count > amount.value ? { amount, count, end: amount.end, symbol: null } : null;
  }
  const smaller = units.find(([symbol]) => match.unit.symbol === symbol);
  if (!smaller) return null;
  const [symbol, count] = smaller;
  // "2 yards 7 feet" is written; "5 feet 14 inches" is not.
  if (amount.value >= count && first.match!.unit.symbol !== 'yd') return null;
  if (first.match!.need === 'prime' && match.need !== 'prime' && match.word !== 'in') return null;
  return { amount, count, end: match.end, symbol };
}

/** Adds the smaller units that follow: "5 feet and 2 inches", `5'11"`, "6-foot-4", "12 stone 4". */
function withSmaller(text: string, first: Item): Item {
  let item = first;
  let units = SMALLER[first.match!.unit.symbol];
  for (let parts = 0; units && parts < 2; parts++) {
    const sep = /^(?:,? and |, | |-)?/.exec(text.slice(item.end, item.end + 6))![0];
    const part = partAt(text, first, item.end + sep.length, sep, units);
    if (!part || (part.symbol === null && parts > 0)) break;
    const { amount, count, end, symbol } = part;
    item = {
      ...item,
      value: item.value + amount.value / count,
      end,
      amount: { ...item.amount, step: amount.step / count },
      compound: true,
    };
    units = symbol === null ? undefined : SMALLER[symbol]?.map(([next, n]) => [next, n * count] as const);
  }
  return item;
}

/** Whether the bare number after "6ft", "6-foot-", "6'" or "12 stone" counts inches or pounds; how many make one. */
function bareSmaller(text: string, first: Item, amount: Amount, sep: string): number {
  const { unit, word } = first.match!;
  if (
    amount.form !== 'figures' ||
    !Number.isInteger(amount.value) ||
    first.value > 40 ||
    sep.includes(',') ||
    sep.includes('a')
  )
    return 0;
  const after = skipSpaces(text, amount.end);
  const ends =
    sep === '-' || !isLetter(text.charCodeAt(after)) || /^(?:and|tall|in|at|with|who|when)$/.test(wordAt(text, after));
  if (!ends || text[amount.end] === '%' || text[amount.end] === ':' || isHyphen(text.charCodeAt(amount.end))) return 0;
  if (unit.symbol === 'ft' && first.value >= 3 && first.value <= 8) {
    if (word === "'" && sep !== '') return 0;
    return word === 'feet' && sep === '-' ? 0 : 12;
  }
  return unit.symbol === 'st' && sep === ' ' && first.value >= 5 ? 14 : 0;
}

/** The number at `at` with its unit and all that adds to it; null where there is no number. */
export function itemAt(text: string, at: number): Item | null {
  const item = simpleItemAt(text, at);
  return item?.match ? withSmaller(text, mileAndAHalf(text, item)) : item;
}
