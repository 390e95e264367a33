import { describe, expect, it } from 'vitest';
import { Card } from '../../../../src/ui/card/card.tsx';
import { FACE_LIMIT } from '../../../../src/ui/card/face.ts';
import type { CardView } from '../../../../src/ui/card/view.ts';
import { CARD_STATES } from '../../../../tools/fixtures/samples/cards.ts';
import { type Mounted, mount } from '../support/mount.tsx';

function viewNamed(name: string): CardView {
  const state = CARD_STATES.find((one) => one.name === name);
  if (state === undefined) throw new Error(`no state ${name}`);
  return state.view;
}

function show(
  name: string,
  { reachable = false, jumps = [] as string[], done = [] as unknown[], changes = {} } = {},
): Mounted {
  const view = { ...viewNamed(name), ...changes } as CardView;
  const onJump = (id: string): void => void jumps.push(id);
  const actions = {
    step: (direction: string) => void done.push(direction),
    setKnown: (id: string, known: boolean) => void done.push([id, known]),
    copy: async (text: string) => {
      done.push(text);
      return !text.startsWith('34');
    },
  };
  return mount(<Card view={view} reachable={reachable} onJump={onJump} onClose={() => undefined} actions={actions} />);
}

describe('before it unfolds, the card of every sample', () => {
  it.each(CARD_STATES.map(({ name }) => name))(`%s has at most ${FACE_LIMIT} characters`, (name) => {
    const { root } = show(name);
    for (const unseen of root.querySelectorAll('.unseen, svg')) unseen.remove();
    expect((root.textContent ?? '').length).toBeLessThanOrEqual(FACE_LIMIT);
  });
});

it('stays a glance for an actor with many relations and names, and keeps the rest for "More"', () => {
  const { entity } = viewNamed('actor') as Extract<CardView, { type: 'entity' }>;
  const [backer] = entity.relations.filter(({ type }) => type === 'backed by');
  const relations = Array.from({ length: 12 }, (_, i) => ({ ...backer!, id: `b${i}`, name: `Backer number ${i}` }));
  const names = Array.from({ length: 9 }, (_, i) => ({ text: `Name ${i}`, count: 1, speaker: 'a spokesman' }));
  const card = show('actor', { changes: { entity: { ...entity, relations, names } } });
  expect(card.text().length).toBeLessThanOrEqual(FACE_LIMIT);
  expect(card.text()).toContain('Name 0');
  card.press('More');
  expect(card.text()).toContain('Backer number 11');
  expect(card.text()).toContain('Name 8');
});

describe('the card of an actor', () => {
  it('says on its face who it was on the day of the article, and nothing that came later', () => {
    const { text } = show('actor');
    expect(text()).toContain('30 May 2017');
    expect(text()).toContain('the largest armed group of the Dovrel valley');
    expect(text()).not.toContain('truce');
  });

  it('says whose claim a relation is, and what is only reported', () => {
    expect(show('actor').text()).toMatch(/Backed by ?Republic of Ostmer.*claimed by Kestria/);
    expect(show('place').text()).toContain('widely reported');
  });

  it('unfolds what did not fit, with who says which name', () => {
    const card = show('actor');
    expect(card.text()).not.toContain('northern bandits');
    card.press('More');
    expect(card.text()).toMatch(/northern bandits”? ?1× said by army spokesman/);
    expect(card.text()).toContain('collects taxes on the valley road');
    card.press('More');
    expect(card.text()).not.toContain('northern bandits');
  });

  it('tells what came since in order, with the day of the knowledge', () => {
    const card = show('actor');
    card.press('Since then');
    expect(card.text()).toMatch(/18 Jun 2019 ?Signed a truce.*Jan 2020 ?Split.*claimed by a Front spokesman/);
    expect(card.text()).toContain('Knowledge last reviewed on 1 Nov 2026.');
  });

  it('gives listings as dated acts of a body, and calls the list incomplete', () => {
    const card = show('actor');
    card.press('Listings');
    expect(card.text()).toMatch(/Oct 2015 ?Council of the Inner Sea put it under an arms embargo, military wing only/);
    expect(card.text()).toContain('This list is not complete.');
  });

  it('names its sources under the numbers that the statements carry', () => {
    const card = show('actor');
    card.press('Sources');
    const sources = [...card.root.querySelectorAll('.sources li')].map((item) => item.textContent);
    expect(sources[0]).toBe('Kestrian State Gazette: Decree 41 on the Accord Front, 2 Mar 2014');
    expect(card.root.querySelector('.who')?.textContent).toContain('source 1');
  });

  it('opens one leaf at a time', () => {
    const card = show('actor');
    card.press('Sources');
    card.press('Since then');
    expect(card.text()).not.toContain('Decree 41');
    expect(card.buttons('Since then')[0]?.getAttribute('aria-expanded')).toBe('true');
    expect(card.buttons('Sources')[0]?.getAttribute('aria-expanded')).toBe('false');
  });

  it('leads to the card of a related one, and back', () => {
    const jumps: string[] = [];
    const card = show('actor', { jumps });
    card.press('Ilya Marren');
    expect(card.root.querySelector('h2')?.textContent).toBe('Ilya Marren');
    card.press('Back to Accord Front');
    expect(card.root.querySelector('h2')?.textContent).toBe('Accord Front');
    expect(jumps).toEqual(['ilya-marren', 'accord-front']);
    expect(card.buttons('Back')).toEqual([]);
  });

  it('offers no way to a card that is not there', () => {
    expect(show('actor').buttons('Republic of Ostmer')).toEqual([]);
  });

  it('says that no date was found', () => {
    expect(show('no-date').text()).toContain('date was not found');
    expect(show('actor').text()).not.toContain('date was not found');
  });
});

describe('how a phrase was read', () => {
  it.each([
    ['contextual', '“the coalition” is read as Lake Coalition because of the article’s subject: Dovrel valley war.'],
    ['composed', '“the Front’s leader” is read as Ilya Marren because of the parts it is made of.'],
  ])('%s', (name, words) => {
    expect(show(name).text()).toContain(words);
  });

  it('is not said of a name', () => {
    expect(show('actor').text()).not.toContain('is read as');
  });
});

describe('the card of a measurement', () => {
  it('has the reader’s figure as its heading, the article’s beside it, and the verdict', () => {
    const card = show('quantity-agrees');
    expect(card.root.querySelector('h2')?.textContent).toBe('39 sq mi');
    expect(card.text()).toContain('100 square km');
    expect(card.text()).toContain('39 square miles agrees: exactly 38.61.');
  });

  it('keeps bounds, and gives the exact value where nothing is checked', () => {
    expect(show('quantity-alone').text()).toMatch(/less than 93 °F.*exactly 93.2/);
  });

  it('says which ton it took, and what others would give', () => {
    expect(show('quantity-tons').text()).toMatch(/10.9 t.*read as short ton.*long tons ?12.2 t.*metric tons ?12 t/);
  });
});

describe('the focus', () => {
  const focusable = ({ root }: Mounted) =>
    [...root.querySelectorAll('button')].filter((button) => !/tabindex="-1"/i.test(button.outerHTML));

  it('finds no stop in a card that was opened by hover', () => {
    expect(focusable(show('actor'))).toEqual([]);
  });

  it('finds all, and one to close it, in a card that was opened by key or tap', () => {
    const card = show('actor', { reachable: true });
    expect(focusable(card)).toHaveLength(card.root.querySelectorAll('button').length);
    expect(card.buttons('Close')).toHaveLength(1);
  });
});

it('takes names for text, whatever is in them', () => {
  const mean = '<img src=x onerror=alert(1)>';
  const { entity } = viewNamed('actor') as Extract<CardView, { type: 'entity' }>;
  const card = show('actor', { changes: { entity: { ...entity, name: mean } } });
  expect(card.root.querySelector('h2')?.textContent).toBe(mean);
  expect(card.root.querySelector('img')).toBeNull();
});

describe('what a card does to its page', () => {
  it('is to lead to the entity’s other mentions, where there are some', () => {
    const done: unknown[] = [];
    const card = show('actor', { done });
    expect(card.text()).toContain('1 of 7');
    card.press('Next mention');
    card.press('Previous mention');
    expect(done).toEqual(['next', 'previous']);
    expect(show('town').buttons('Next')).toEqual([]);
    expect(show('quantity-agrees').buttons('Next')).toEqual([]);
  });

  it('is to take a measurement along, as written and as converted, and to say whether that worked', async () => {
    const done: unknown[] = [];
    const said = async (name: string) => {
      const card = show(name, { done });
      card.press('Copy the measurement');
      await card.settled();
      return card.root.querySelector('[role="status"]')?.textContent;
    };
    expect(await said('quantity-agrees')).toBe('Copied');
    expect(await said('quantity-alone')).toBe('Not copied');
    expect(done).toEqual(['100 square km (39 sq mi)', '34 °C (less than 93 °F)']);
  });

  it('is to take its marks away for good, and to give them back', () => {
    const done: unknown[] = [];
    const card = show('actor', { done });
    card.press('I know this one');
    expect(card.text()).toContain('Not marked.');
    card.press('Mark again');
    expect(done).toEqual([
      ['accord-front', true],
      ['accord-front', false],
    ]);
    expect(show('known').buttons('Mark again')).toHaveLength(1);
  });

  it('is nothing on a card that another card led to', () => {
    const card = show('actor');
    card.press('Ilya Marren');
    expect(card.buttons('I know')).toEqual([]);
  });
});

describe('the card of an area or a way', () => {
  it('says its share of the country and what it is about as large as, with the bound of the figure', () => {
    expect(show('quantity-share').text()).toContain('about 0.5% of Kestria');
    expect(show('quantity-like').text()).toContain('more than 0.5% of the Republic of Ostmer');
    expect(show('quantity-like').text()).toContain('more than 1.1 × the area of Lake Orm');
    expect(show('quantity-way').text()).toContain(
      'about 1.2 × the way from Tal Dovrel to Vesny Post, in a straight line',
    );
  });

  it('says of what is about as large that it is', () => {
    expect(show('quantity-same').text()).toContain('about the area of Lake Orm');
  });

  it('says nothing where nothing is known', () => {
    expect(show('quantity-agrees').text()).not.toMatch(/×|%/);
  });
});

it('the card of a place gives no date to what was never said of that day', () => {
  expect(show('town').text()).toContain('It has about 20,000 inhabitants');
  expect(show('town').text()).not.toContain('30 May 2017');
  expect(show('place').text()).toContain('30 May 2017');
});
