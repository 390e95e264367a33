/** Figures written in two units or with a half after the unit: they are summed in the first unit. */
import { isLetter, lookAt, nextWord } from './chars.ts';
import { type Item, simpleItemAt } from './item.ts';
import { type Unit, unitOf } from './units.ts';

/** The smaller units that may go on after a unit, by symbol. */
const SMALLER: Readonly<Record<string, string>> = { ft: 'in', yd: 'ft in', lb: 'oz', st: 'lb', km: 'm', m: 'cm mm' };

/** "a mile and a half". */
function mileAndAHalf(text: string, item: Item): Item {
  if ((item.form !== 'article' && item.form !== 'words') || !text.startsWith(' and ', item.end)) return item;
  const [written, part] = lookAt(text, item.end, /^ and (?:a (half|quarter|third)|three[ -]quarters)\b/i) ?? [];
  if (!written) return item;
  const step = { half: 1 / 2, quarter: 1 / 4, third: 1 / 3 }[part?.toLowerCase() as 'half'] ?? 3 / 4;
  return { ...item, value: item.value + step, step, end: item.end + written.length, form: 'words' };
}

/** Whether the bare number after "6ft", "6-foot-", "6'" or "12 stone" counts inches or pounds: which; null: neither. */
function bareSmaller(text: string, first: Item, next: Item, sep: string): Unit | null {
  const { unit, word } = first.match!;
  if (next.form !== 'figures' || !Number.isInteger(next.value) || /[,a]/.test(sep)) return null;
  const ends =
    sep === '-' ||
    !isLetter(text.charCodeAt(next.end + 1)) ||
    /^(?:and|tall|in|at|with|who|when)$/.test(nextWord(text, next.end));
  if (!ends || /[%:-]/.test(text.charAt(next.end))) return null;
  if (unit.symbol === 'ft' && first.value >= 3 && first.value <= 8)
    return (word === "'" && sep !== '') || (word === 'feet' && sep === '-') ? null : unitOf('in');
  return unit.symbol === 'st' && sep === ' ' && first.value >= 5 && first.value <= 40 ? unitOf('lb') : null;
}

/** Adds the smaller units that follow: "5 feet and 2 inches", `5'11"`, "6-foot-4", "12 stone 4". */
function withSmaller(text: string, first: Item): Item {
  const { unit, need } = first.match!;
  let item = first;
  let last = unit;
  for (let parts = 0; SMALLER[last.symbol] && parts < 2; parts++) {
    const sep = lookAt(text, item.end, /^(?:,? and |, | |-)?/)![0];
    const next = simpleItemAt(text, item.end + sep.length);
    if (!next || next.form === 'article') break;
    const { match } = next;
    const smaller = match ? match.unit : parts === 0 ? bareSmaller(text, first, next, sep) : null;
    if (!smaller || !SMALLER[last.symbol]!.split(' ').includes(smaller.symbol)) break;
    // "2 yards 7 feet" is written; "5 feet 14 inches" is not.
    if (next.value >= Math.round(last.factor / smaller.factor) && unit.symbol !== 'yd') break;
    if (match && need === 'prime' && match.need !== 'prime' && match.word !== 'in') break;
    const count = Math.round(unit.factor / smaller.factor);
    item = { ...item, value: item.value + next.value / count, step: next.step / count, end: next.end, compound: true };
    if (!match) break;
    last = smaller;
  }
  return item;
}

/** The items of one text: that of a conversion in a bracket is looked at ahead, and again in its turn. */
const known = { text: '', items: new Map<number, Item | null>() };
const MOST_KNOWN = 64;

/** The number at `at` with its unit and all that adds to it; null where there is no number. */
export function itemAt(text: string, at: number): Item | null {
  const { items } = known;
  if (known.text !== text || items.size > MOST_KNOWN) {
    known.text = text;
    items.clear();
  }
  let item = items.get(at);
  if (item !== undefined) return item;
  item = simpleItemAt(text, at);
  if (item?.match) item = withSmaller(text, mileAndAHalf(text, item));
  items.set(at, item);
  return item;
}
