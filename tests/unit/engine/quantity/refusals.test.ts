/** Where there is no measurement, nothing is found. Our own sentences, by the trap that they set. */
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const SILENT: Readonly<Record<string, readonly string[]>> = {
  'the word in': [
    'Guards hold 14 in the yard.',
    'One in 20 was hurt.',
    'Sales fell to 40,000 in 2019.',
    'It put $300 million in banks.',
    'They killed 9 in Homs.',
    'Of the 5 in long queues, two left.',
  ],
  'millions and money': [
    'Some 6 m voters stayed home.',
    'It raised £7m and €12 m.',
    'The app has 4.1M users.',
    'A fine of 600 pounds was set.',
    'He earns 900 pounds a week.',
    'A 50-pound note was forged.',
    'They owe 20 pounds sterling.',
    'Oil is $70 a barrel and petrol $4 a gallon.',
    'Land sells for £900 per square metre.',
    'It costs 12 cents a mile.',
    'Rent is 900 Ft there.',
    'A reward of 9,000 pounds is offered.',
    'The firm lost 4 million pounds last year.',
    'The import bill rose to 700 pounds.',
  ],
  designations: [
    'A Su-34 and a MiG-31 flew with an F-15C.',
    'A C-17 took T-90s and an M4.',
    'The M5 and the A10 are shut.',
    'A Boeing 747F landed.',
    'The 13F filing is late.',
    'The G7, MI6 and 5G are in the news.',
    'A 25-pounder stood by an 18-wheeler.',
    'The KM 60 post and the Mile 9 camp fell.',
    'He sat in 14C of row 14.',
  ],
  names: [
    'Three Mile Island was shut.',
    'They live on Nine Mile Lane.',
    'Seven Mile Beach is empty.',
    'Scotland Yard and Mile End are in London.',
    'He served with 20 Ft. Carson men.',
    'Interstate 10 miles were closed.',
  ],
  idioms: [
    'It lies a stone’s throw away.',
    'They went the whole nine yards.',
    'He is six feet under.',
    'It cost a ton of cash.',
    'They gained it inch by inch.',
    'It is a million miles from the truth.',
    'An 800-pound gorilla sat there.',
    'He put one foot in front of the other.',
  ],
  'vague counts': [
    'It is a few miles on.',
    'Several hundred miles of coast are shut.',
    'Dozens of acres burned.',
    'Tens of kilometres lie between.',
  ],
  'units that are other words': [
    'They sent 300 foot soldiers and 20 foot patrols.',
    'Helicopters dropped 12 barrel bombs.',
    'He threw 4 stones.',
    'She won 2 cups.',
    'They tied 3 knots.',
    'A 5-bar gate was locked.',
    'His two feet were frozen.',
    'They stood on two feet.',
    'He drank two cups of coffee.',
    'A 12-barrel launcher was seen.',
  ],
  'degrees that are no temperature': [
    'She has two degrees from Leeds.',
    'The car turned 180 degrees.',
    "It stands at 34°15'20\"N 36°10'E.",
    'It lies 35 degrees north.',
    'Six degrees of separation part them.',
    'He has third-degree burns.',
  ],
  'times, scores and quotes': [
    'They met at 7 pm and 11am.',
    'The clip runs 3\'20".',
    'It took 4m 20s.',
    "The goal fell in the (45').",
    'He said "I saw 6" and left.',
    'The tag says width="50" height="40" there.',
    'The tape is called "Area 51" now.',
    'It ended 3-2.',
    'They work 24/7 since 9/11.',
    'The ’90s are back.',
  ],
};

describe.each(Object.entries(SILENT))('%s', (_trap, sentences) => {
  it.each(sentences)('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

/** What other readers accept and this one declines on purpose. */
const DECLINED: readonly (readonly [text: string, reason: string])[] = [
  ['3k', 'a thousand of something, or a race; never kilometres alone'],
  ['The grid is 2.12 am wide.', 'attometres are not in the news, times of day are'],
  ['The wire is 2.1 pm thick.', 'picometres the same'],
  ['1 k.g.', 'no paper writes so'],
  ['2 gs', 'gs counts grand or g-forces'],
  ['45 degrees', 'an angle or a temperature: nothing tells'],
  ['The temperature is 24 degrees.', 'plausible in both scales, and nothing in the text tells which'],
  ['over 40 degrees', 'the same'],
  ['thousand liters', 'a multiple without a number is no number'],
  ['a couple of miles', 'a couple is no number'],
  ['One drachma is worth little.', 'money'],
  ['Cooled to absolute zero.', 'a name without a figure'],
  ['It ran at 4e14 km.', 'powers of ten in computer notation'],
  ['It lost 200 mg/dL.', 'concentrations are not converted'],
  ['It was a mile.', 'a lone "a mile" is a figure of speech as often as a distance'],
];

describe('declined on purpose', () => {
  it.each(DECLINED)('%s (%s)', (text) => {
    expect(read(text)).toEqual([]);
  });
});
