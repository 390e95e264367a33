/** Run in a process of its own: the engine beside its peers, once all of them are warm. */
import { measureAnnotating } from '../annotating.ts';
import { readGiven } from '../given.ts';
import { measureQuantities } from '../quantity.ts';

const { bytes, text } = readGiven();
console.log(JSON.stringify({ ...measureAnnotating(bytes, text), ...measureQuantities(text) }));
