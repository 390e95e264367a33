/** `npm run --silent model:stats`: what the model holds, as one line of JSON. */
import { readFileSync } from 'node:fs';
import { readWordLists } from './model/common-words.ts';
import { ensureModel, KNOWLEDGE, MODEL_FILE } from './model/ensure.ts';
import { readGazetteer } from './model/gazetteer.ts';
import { readKnowledge } from './model/knowledge.ts';
import { countModel } from './model/stats.ts';

ensureModel();
const knowledge = readKnowledge(KNOWLEDGE);
console.log(JSON.stringify(countModel(knowledge, readGazetteer(knowledge, readWordLists()), readFileSync(MODEL_FILE))));
