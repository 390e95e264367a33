/** How time grows on texts that a page might be made of to hold the worker up: one paragraph, or as many as it has lines. */
import { annotate } from '../../src/engine/annotate.ts';
import type { KnowledgeView } from '../../src/engine/knowledge.ts';
import { timeInTurn } from './median.ts';
import { requestOf } from './requests.ts';

/** Each leans on what the engine remembers of an article: names of one kind, nouns that stand for them, measurements. */
const LINES = [
  'Atlanta, Georgia, Texas, New York, ',
  'In Mali the president and the group left Hamas, ',
  'Vladimir Putin met Simone Gbagbo and Laurent Gbagbo, and Gbagbo left Assad. ',
  'A 55 km (30 miles) radius around al-Tanf, the zone and that zone. ',
  'He scored a goal, 3-1, in Newcastle, Leeds and Derby. ',
  'A group of the group, another group and the group; ',
  '"I said so," said John Kerry of the UN (FSA) in Tyre, Lebanon. ',
  'Hezbollah Said To Leave Syria As Iran And Israel Meet ',
  'University of Carrick of the Republic of the Congo of ',
  'Iranian-backed Iraqi Shia and other local armed militias and ',
];

const SMALL = 1e5;
const LARGE = 1e6;

/** The exponent e in n^e of the worst of {@link LINES}, from 100 kB to 1 MB. */
export function measureHostile(knowledge: KnowledgeView): number {
  const growths = LINES.flatMap((line) => [line, `${line}\n\n`]).map((line) => {
    const [small, large] = [SMALL, LARGE].map((length) => requestOf(line.repeat(Math.ceil(length / line.length))));
    const ms = (request: typeof small, rounds: number): number =>
      timeInTurn({ one: () => annotate(request!, knowledge) }, { rounds }).one;
    return Math.log(ms(large, 1) / ms(small, 3)) / Math.log(LARGE / SMALL);
  });
  return Math.max(...growths);
}
