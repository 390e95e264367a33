/**
 * How long the reader of measurements takes, and how that grows: `npx tsx tests/bench/quantity.ts`.
 *
 * Prints the time for an article of our own making, the exponent of growth from 3 kB to 3 MB, and the worst of some
 * hostile texts of 100 kB. Every figure is the median of several runs, after warming up.
 */
import { findQuantities } from '../../src/engine/quantity/index.ts';

const PARAGRAPHS = [
  'Forces moved 20 to 25 km (12 to 16 miles) along the road on Monday, a spokesman said, and took three villages.',
  'The ministry put the harvest at 1.4 million tonnes, up 12 per cent on 2019, when 900,000 hectares were sown.',
  'Residents said that shells had hit a school; one in ten houses in the district is in ruins after two years.',
  'A 500-pound bomb left a crater 30 feet deep, officials said, and 14 people in the market were hurt at 6 pm.',
  'Temperatures of 46C (115F) are forecast; the river has fallen by half a metre since the Su-25 raids of May.',
  'The envoy will meet the G20 on Tuesday. “We want the road open,” he said, “and we want it open now.”',
];

const article = (length: number): string => {
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${PARAGRAPHS[i % PARAGRAPHS.length]}\n\n`;
  return text.slice(0, length);
};

/** Milliseconds, median of `runs`. */
function time(text: string, runs: number): number {
  const taken: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    findQuantities(text, { units: 'us', locale: 'en-US' });
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[runs >> 1]!;
}

const small = article(3000);
time(small, 400);
const atSmall = time(small, 200);
console.log(`an article of 3 kB: ${atSmall.toFixed(3)} ms`);

const sizes = [3e3, 3e4, 3e5, 3e6];
const times = sizes.map((size) => time(article(size), size > 1e6 ? 3 : 11));
for (const [i, size] of sizes.entries()) console.log(`${size / 1000} kB: ${times[i]!.toFixed(2)} ms`);
const exponent = Math.log(times.at(-1)! / atSmall) / Math.log(sizes.at(-1)! / sizes[0]!);
console.log(`growth from 3 kB to 3 MB: n^${exponent.toFixed(3)}`);

const hostile = ['7', '123,', '"', '5" ', '1/', '1-', '1 to ', 'one hundred and ', '5 m ', '5 km (', '5 degrees '];
for (const piece of hostile) {
  const text = piece.repeat(Math.ceil(1e5 / piece.length));
  console.log(`100 kB of ${JSON.stringify(piece)}: ${time(text, 3).toFixed(1)} ms`);
}
