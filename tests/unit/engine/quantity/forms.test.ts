/** Every form in which news writes a figure and its unit. Our own sentences. */
import { describe, expect, it } from 'vitest';
import { find, read, us } from './read.ts';

const cases = (rows: Readonly<Record<string, readonly string[]>>): void => {
  it.each(Object.entries(rows))('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
};

describe('numbers', () => {
  cases({
    'The convoy drove 1,200 km.': ['1200 km'],
    'The convoy drove 1\u202f200 km.': ['1200 km'],
    'The convoy drove 12\u00a0500 km.': ['12500 km'],
    'The convoy drove 12\u2009500\u2009km.': ['12500 km'],
    'They own 2,50,000 hectares.': ['250000 ha'],
    'Mills bought 12 lakh tonnes and 3 crore litres.': ['1200000 t', '30000000 L'],
    'The track is 4·5 miles long.': ['4.5 mi'],
    'It weighs .75 kg.': ['0.75 kg'],
    'It weighs 3.25±0.02 kg.': ['3.25 kg'],
    'They walked 3½ miles.': ['3.5 mi'],
    'They walked 3 1/4 miles.': ['3.25 mi'],
    'A 3/4-inch bolt broke.': ['0.75 in'],
    'Half a mile of pipe is gone.': ['0.5 mi'],
    'It is three-quarters of a mile off.': ['0.75 mi'],
    'It is two-thirds of an acre.': [`${2 / 3} acre`.replace(/0\.6+\d*/, '0.66666666666667')],
    'They waited one and a half miles out.': ['1.5 mi'],
    'A two-and-a-half-mile queue formed.': ['2.5 mi'],
    'It is a mile and a half long.': ['1.5 mi'],
    'About forty-two kilograms were found.': ['42 kg'],
    'A hundred and fifty litres leaked.': ['150 L'],
    'They sailed two dozen miles.': ['24 mi'],
    'One thousand five hundred tonnes were sold.': ['1500 t'],
    'It shrank by six point two five hectares.': ['6.25 ha'],
    'Fires took 2.5 million acres.': ['2500000 acre'],
    'They shipped 4.2m tonnes and 3bn cubic metres.': ['4200000 t', '3000000000 m³'],
    'A 1.5 million-gallon tank burst.': ['1500000 gal'],
    'Half a million tonnes are missing.': ['500000 t'],
  });
});

describe('ranges, lists, products and compounds', () => {
  cases({
    'The front moved 10 to 15 km.': ['10–15 km'],
    'The front moved between 10 and 15 km.': ['10–15 km'],
    'The front moved 10–15 km, then 3-4 miles.': ['10–15 km', '3–4 mi'],
    'The front moved 10km-15km.': ['10–15 km'],
    'The front moved from 2 km to 3 km.': ['2–3 km'],
    'It shrank from 40 to 25 km.': ['40–25 km'],
    'A four- to five-mile belt was mined.': ['4–5 mi'],
    'A 6- or 7-mile walk lay ahead.': ['6–7 mi'],
    'A 20- to 25-kilogram charge went off.': ['20–25 kg'],
    'It narrowed from 3 miles to 900 metres.': ['3 mi', '900 m'],
    'Lows of -8 to -11 °C will follow.': ['-11–-8 °C'],
    'Highs will run from -3C to 4C.': ['-3–4 °C'],
    'Posts stand at 5, 10 and 20 kilometres.': ['5 km', '10 km', '20 km'],
    'The vault is 8 by 12 feet.': ['8 ft', '12 ft'],
    'A 6-by-9-foot cell held four.': ['6 ft', '9 ft'],
    'The cell is 2m x 3m.': ['2 m', '3 m'],
    'She is 5ft 6in tall.': ['5.5 ft'],
    'She is 5\'6".': ['5.5 ft'],
    'She is 5’ 6”, police said.': ['5.5 ft'],
    'She is five feet, six inches tall.': ['5.5 ft'],
    'The 6-foot-3 guard fell.': ['6.25 ft'],
    'The guard is 6ft 3.': ['6.25 ft'],
    'The baby weighed 7 lb 8 oz.': ['7.5 lb'],
    'He weighs 12 stone 7.': ['12.5 st'],
    'It lies 2 km and 500 metres on.': ['2.5 km'],
  });
});

describe('units', () => {
  cases({
    'It covers 40 sq km, 3 sq. miles and 5 square metres.': ['40 km²', '3 mi²', '5 m²'],
    'It covers 900 m2 or 2 km².': ['900 m²', '2 km²'],
    'A 20-square-mile park opened.': ['20 mi²'],
    'They seized 300 dunams, 20 feddans and 12 tsubo.': ['300 dunam', '20 feddan', '12 tsubo'],
    'In China the farm has 600 mu; it lies 20 li away.': ['600 mu', '20 li'],
    'A Thai farmer owns 15 rai of rice land.': ['15 rai'],
    'The dam stores 900 acre-feet.': ['900 acre-ft'],
    'The river carried 2,000 cubic feet per second.': ['2000 ft³/s'],
    'The river carried 60 cubic metres a second.': ['60 m³/s'],
    'Output is 80,000 barrels of oil a day.': ['80000 bbl'],
    'The ship lay 30 nautical miles out and made 14 knots.': ['30 nmi', '14 kn'],
    'The navy set a 12 nm limit.': ['12 nmi'],
    'The chip has 7nm transistors.': ['7 nm'],
    'It flew at Mach 3.': ['3 Mach'],
    'It drove at 90 km/h, 60 mph, 25 metres per second.': ['90 km/h', '60 mph', '25 m/s'],
    'It runs at twenty miles an hour.': ['20 mph'],
    'Pressure rose to 2,500 psi.': ['2500 psi'],
    'The barometer stood at 1,002 hPa.': ['1002 hPa'],
    'A yield of 20 kilotons was measured.': ['20 kt TNT'],
    'The plant gives 450 MW and 3 TWh.': ['450 MW', '3 TWh'],
    'A 150 hp engine uses 6 litres per 100 km.': ['150 hp', '6 L/100 km'],
    'It does 40 miles per gallon.': ['40 mpg'],
    'They sent 500 metric tons, 20 short tons, 30 long tons.': ['500 t', '20 short ton', '30 long ton'],
    'The shell is 155mm wide; the bar is 9 mm.': ['155 mm', '9 mm'],
    'The star is 12 light-years away.': ['12 ly'],
    'Sail on a bearing of 090 degrees.': ['90 °'],
    'They dug 4 ft. down and 6 in. across.': ['4 ft', '6 in'],
  });
});

describe('temperatures', () => {
  cases({
    'It hit 44 °C, 44C in the heat and 111 degrees Fahrenheit.': ['44 °C', '44 °C', '111 °F'],
    'It fell to minus 9 degrees Celsius and −4 °F.': ['-9 °C', '-4 °F'],
    'The temperature reached 104 degrees.': ['104 °F'],
    'It was 31 degrees in the heat of Basra.': ['31 °C'],
    'It was 74 degrees and sunny.': ['74 °F'],
  });

  it('reads a heat, and what is written beside it, as what a thermometer shows', () => {
    const [celsius, fahrenheit] = find('They marched in a heat of 43 °C (109 °F).');
    expect([celsius?.difference, fahrenheit?.difference, fahrenheit?.verdict]).toEqual([false, false, 'agrees']);
  });

  it.each([
    'The sea has warmed by 1.2C.',
    'It is two degrees Celsius warmer than it was.',
    'Nights were 0.8 °C above average.',
    'The pledge limits warming to 1.5 °C.',
    'Temperatures rose 3 degrees Celsius.',
    'The year was 0.9 C (1.6 F) above the norm.',
    'Climate talks turned on whether “well below” 2C still holds.',
    'A climate pact without a 1.5-degree goal is none.',
  ])('reads a difference in: %s', (text) => {
    expect(find(text).map((quantity) => quantity.difference)).not.toContain(false);
    expect(find(text).length).toBeGreaterThan(0);
  });

  it('has no zero point in a difference', () => {
    expect(find('It warmed by 1.5C.', us)[0]).toMatchObject({ si: 1.5, converted: { text: '2.7 °F' } });
  });

  it('reads a temperature after "to" as a reading', () => {
    expect(find('Temperatures rose to 40 °C.')[0]).toMatchObject({ difference: false, si: 313.15 });
  });
});

describe('bounds', () => {
  it.each([
    ['It is about 5 km off.', 'about'],
    ['It is nearly 5 km off.', 'about'],
    ['It is ~5 km off.', 'about'],
    ['It is 5 km or so off.', 'about'],
    ['It is 30-odd km off.', 'about'],
    ['It is more than 5 km off.', 'over'],
    ['It is at least 5 km off.', 'over'],
    ['It is 5+ km off.', 'over'],
    ['It is 5 or more km off.', 'over'],
    ['It is 5 or so km off.', 'about'],
    ['It is 5-plus km off.', 'over'],
    ['It is up to 5 km off.', 'under'],
    ['It is less than 5 km off.', 'under'],
    ['It is no more than 5 km off.', 'under'],
    ['It is not less than 5 km off.', 'over'],
    ['It is approx. 5 km off.', 'about'],
    ['It is about a 5-km walk.', 'about'],
    ['It is almost another 5 km off.', 'about'],
    ['It is just over 5 km off.', 'over'],
    ['It is 5 km off.', 'exact'],
  ])('%s', (text, bound) => {
    expect(find(text).map((quantity) => quantity.bound)).toEqual([bound]);
  });
});

describe('ambiguous units', () => {
  it.each([
    ['They brought 10 tons of aid.', 't', ['short ton', 'long ton']],
    ['The U.S. truck hauls 10 tons over 30 miles.', 'short ton', ['t', 'long ton']],
    ['It holds 20 gallons.', 'gal', ['imp gal']],
    ['Britain used 20 gallons.', 'imp gal', ['gal']],
    ['He sold 3 ounces of gold.', 'troy oz', ['oz']],
    ['The navy set a 12 nm limit.', 'nmi', ['nm']],
  ])('%s', (text, unit, others) => {
    const [quantity] = find(text);
    expect(quantity?.unit).toBe(unit);
    expect(quantity?.others?.map((other) => other.unit)).toEqual(others);
  });

  it('lets the country of the article decide', () => {
    expect(find('It weighs 3 tons.', { ...us, country: 'US' })[0]?.unit).toBe('short ton');
    expect(find('It weighs 3 tons.', { ...us, country: 'FR' })[0]?.unit).toBe('t');
  });
});

describe('spans', () => {
  it('are UTF-16 offsets of exactly what is written', () => {
    const text = '🚀 “Some 20 to 25\u00a0km (12.5 to 15.5 miles) away.”';
    for (const { start, end, text: written } of find(text)) expect(text.slice(start, end)).toBe(written);
    expect(find(text).map((quantity) => quantity.text)).toEqual(['20 to 25\u00a0km', '12.5 to 15.5 miles']);
  });

  it('take in a minus, but not the words of bound', () => {
    expect(find('Around minus 20 degrees Celsius.')[0]?.text).toBe('minus 20 degrees Celsius');
  });
});
