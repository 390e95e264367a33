/** Run once in a fresh process: opens the model and annotates a first article with code that was never run nor compiled. */
import { annotate } from '../../../src/engine/annotate.ts';
import { readModel } from '../../../src/model/read.ts';
import { readGiven } from '../given.ts';
import { requestOf } from '../requests.ts';

const { bytes, text } = readGiven();
const start = performance.now();
const knowledge = readModel(bytes);
const opened = performance.now();
annotate(requestOf(text), knowledge);
const done = performance.now();
console.log(JSON.stringify({ firstStartMs: done - start, modelOpenMs: opened - start }));
