/** Run once in a fresh process: opens the model and annotates a first article, as a worker does that was just woken. */
import { annotate } from '../../../src/engine/annotate.ts';
import { readModel } from '../../../src/model/read.ts';
import { readGiven, requestOf } from '../sample.ts';

const { bytes, text } = readGiven();
const start = performance.now();
const knowledge = readModel(bytes);
const opened = performance.now();
annotate(requestOf(text), knowledge);
const done = performance.now();
console.log(JSON.stringify({ coldStartMs: done - start, modelOpenMs: opened - start }));
