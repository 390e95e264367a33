/** Run in a process of its own: the engine beside its peers, once all of them are warm. */
import { measureAnnotating } from '../annotating.ts';
import { measureQuantities } from '../quantity.ts';
import { readGiven } from '../sample.ts';

const { bytes, text } = readGiven();
console.log(JSON.stringify({ ...measureAnnotating(bytes, text), ...measureQuantities(text) }));
