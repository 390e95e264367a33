import { describe, expect, it } from 'vitest';
import {
  AT_REST,
  DELAYS,
  type IntentEvent,
  type IntentState,
  step,
  takesEscape,
} from '../../../../src/ui/card/intent.ts';

/** A line of text at y 100 to 120; the card of a mark on it lies below, from y 126. */
const CARD = { left: 80, top: 126, right: 420, bottom: 400 };

type Untimed<T> = T extends unknown ? Omit<T, 'time'> : never;
type Step = Untimed<IntentEvent>;

function over(target: string | null, x = 100, y = 110, buttons = 0): Step {
  return { type: 'move', at: { x, y }, target, onCard: false, buttons };
}
const onCard: Step = { type: 'move', at: { x: 150, y: 200 }, target: null, onCard: true, buttons: 0 };
const away = over(null, 600, 30);
const wake: Step = { type: 'wake' };
const placed: Step = { type: 'placed', card: CARD };

/** Events with their times in ms. */
function play(...events: readonly (readonly [time: number, event: Step])[]): IntentState {
  return events.reduce<IntentState>((state, [time, event]) => step(state, { ...event, time } as IntentEvent), AT_REST);
}

/** A card opened by hovering `a` from 0 ms: open at 500. */
const hovered = [
  [0, over('a')],
  [500, wake],
  [501, placed],
] as const satisfies readonly (readonly [number, Step])[];

const openKey = (state: IntentState): string | null => state.open?.key ?? null;

describe('opening by hover', () => {
  it('waits 500 ms on the mark, and says when to wake it', () => {
    expect(play([0, over('a')])).toMatchObject({ open: null, wakeAt: 500 });
    expect(play([0, over('a')], [499, wake]).open).toBeNull();
    expect(play([0, over('a')], [500, wake]).open).toEqual({ key: 'a', how: 'hover' });
  });

  it('counts from the first slow point on the mark, not from the last', () => {
    expect(play([0, over('a')], [300, over('a', 104)]).wakeAt).toBe(500);
  });

  it('does not open what the pointer has left', () => {
    expect(play([0, over('a')], [400, over(null, 140)], [500, wake])).toMatchObject({ open: null, wakeAt: null });
    expect(play([0, over('a')], [400, { type: 'leave' }], [500, wake])).toMatchObject({ open: null, wakeAt: null });
  });

  it('starts anew on another mark', () => {
    expect(play([0, over('a')], [400, over('b', 130)]).wakeAt).toBe(900);
  });

  it('does not count while the pointer is fast', () => {
    // 100 px in 100 ms, all of it over one long mark.
    expect(play([0, over('a', 100)], [100, over('a', 200)], [200, over('a', 300)]).wakeAt).toBe(700);
    // Two events with one time: a coarse clock, not an endless speed.
    expect(play([0, over('a', 100)], [0, over('a', 200)]).wakeAt).toBe(500);
  });

  it('does nothing while a button is down', () => {
    expect(play([0, over('a', 100, 110, 1)]).wakeAt).toBeNull();
    expect(play([0, over('a')], [100, over('a', 102, 110, 1)], [500, wake]).open).toBeNull();
  });

  it('is called off by a press and by a scroll', () => {
    expect(play([0, over('a')], [100, { type: 'press', onCard: false }], [500, wake]).open).toBeNull();
    expect(play([0, over('a')], [100, { type: 'scroll' }], [500, wake]).open).toBeNull();
  });
});

describe('closing', () => {
  it('comes 300 ms after mark, corridor and card are left', () => {
    const left = play(...hovered, [600, away]);
    expect(left).toMatchObject({ open: { key: 'a' }, wakeAt: 900 });
    expect(step(left, { type: 'wake', time: 900 })).toMatchObject({ open: null, wakeAt: null });
  });

  it('counts from leaving, however the pointer goes on', () => {
    expect(play(...hovered, [600, away], [800, over(null, 610, 30)]).wakeAt).toBe(900);
  });

  it('is called off by coming back, to the mark or onto the card', () => {
    expect(play(...hovered, [600, away], [800, over('a')], [900, wake])).toMatchObject({
      open: { key: 'a' },
      wakeAt: null,
    });
    expect(play(...hovered, [600, away], [800, onCard], [900, wake])).toMatchObject({
      open: { key: 'a' },
      wakeAt: null,
    });
  });

  it('comes when the pointer leaves the page', () => {
    expect(play(...hovered, [600, { type: 'leave' }], [900, wake]).open).toBeNull();
  });

  it('comes at once by a press elsewhere, a scroll or Escape', () => {
    expect(play(...hovered, [600, { type: 'press', onCard: false }]).open).toBeNull();
    expect(play(...hovered, [600, { type: 'scroll' }]).open).toBeNull();
    expect(play(...hovered, [600, { type: 'escape' }]).open).toBeNull();
  });

  it('takes Escape from the page only while a card is open', () => {
    expect(takesEscape(play(...hovered))).toBe(true);
    expect(takesEscape(play(...hovered, [600, { type: 'escape' }]))).toBe(false);
    expect(takesEscape(play([0, over('a')]))).toBe(false);
  });
});

describe('the way to the card', () => {
  it.each([
    ['straight down', over(null, 100, 123), true],
    ['slantwise to the far corner', over(null, 240, 121), true],
    ['along the line, away from the card', over(null, 400, 112), false],
    ['upwards', over(null, 100, 90), false],
    ['past the card at its side', over(null, 60, 140), false],
  ])('%s', (_, move, stays) => {
    const state = play(...hovered, [600, move]);
    expect(state.wakeAt).toBe(stays ? null : 900);
  });

  it('starts where the mark was left, not where it was entered', () => {
    // From x 100 the point lies off the way; from x 380 it lies on it.
    const point = over(null, 390, 118);
    expect(play(...hovered, [700, point]).wakeAt).not.toBeNull();
    expect(play(...hovered, [650, over('a', 380)], [700, point]).wakeAt).toBeNull();
  });

  it('leads upwards to a card above', () => {
    const above = { type: 'placed', card: { left: 80, top: 10, right: 420, bottom: 94 } } as const;
    expect(play(...hovered, [510, above], [600, over(null, 130, 97)]).wakeAt).toBeNull();
    expect(play(...hovered, [510, above], [600, over(null, 130, 124)]).wakeAt).toBe(900);
  });

  it('passes over another mark that lies on it', () => {
    const crossing = play(...hovered, [600, over('b', 110, 121)]);
    expect(openKey(step(crossing, { type: 'wake', time: 700 }))).toBe('a');
    expect(openKey(step(crossing, { type: 'wake', time: 900 }))).toBe('b');
  });
});

describe('the next card', () => {
  it('opens after 100 ms while one is open', () => {
    const state = play(...hovered, [600, over('b', 500, 105)]);
    expect(state.wakeAt).toBe(700);
    expect(openKey(step(state, { type: 'wake', time: 700 }))).toBe('b');
  });

  it('takes the full time again once none is open', () => {
    expect(play(...hovered, [600, away], [900, wake], [1000, over('b')]).wakeAt).toBe(1500);
  });
});

describe('a card opened by tap or key', () => {
  const tapped = [[0, { type: 'open', key: 'a', how: 'tap' }]] as const satisfies readonly (readonly [number, Step])[];

  it('opens at once', () => {
    expect(play(...tapped)).toMatchObject({ open: { key: 'a', how: 'tap' }, wakeAt: null });
    expect(play([0, { type: 'open', key: 'a', how: 'key' }]).open).toEqual({ key: 'a', how: 'key' });
  });

  it('stays when the pointer goes, and over a scroll', () => {
    expect(play(...tapped, [100, away], [1000, { type: 'leave' }], [2000, { type: 'scroll' }])).toMatchObject({
      open: { key: 'a' },
      wakeAt: null,
    });
  });

  it('closes by Escape and by a press elsewhere', () => {
    expect(play(...tapped, [100, { type: 'escape' }]).open).toBeNull();
    expect(play(...tapped, [100, { type: 'press', onCard: false }]).open).toBeNull();
  });

  it('gives way to a mark only after the full time', () => {
    expect(play(...tapped, [1000, over('b')]).wakeAt).toBe(1500);
  });

  it('takes over from what was about to open', () => {
    const state = play([0, over('b')], [100, { type: 'open', key: 'a', how: 'key' }], [500, wake]);
    expect(openKey(state)).toBe('a');
  });
});

describe('a press on the card', () => {
  it('keeps it open while something is dragged out of it, such as a selection', () => {
    const dragged = play(...hovered, [600, { type: 'press', onCard: true }], [700, over(null, 600, 30, 1)]);
    expect(dragged).toMatchObject({ open: { key: 'a' }, wakeAt: null });
    expect(step(dragged, { ...away, time: 800 } as IntentEvent).wakeAt).toBe(1100);
  });
});

describe('opening while a key is held', () => {
  const KEYED = { ...DELAYS, open: 'key' } as const;
  const held = (target: string | null, down: boolean, x = 100): Step => ({ ...over(target, x), held: down }) as Step;
  const run = (...events: readonly (readonly [time: number, event: Step])[]): IntentState =>
    events.reduce<IntentState>(
      (state, [time, event]) => step(state, { ...event, time } as IntentEvent, KEYED),
      AT_REST,
    );

  it('opens nothing without the key, however long the pointer rests', () => {
    expect(run([0, held('a', false)])).toMatchObject({ open: null, wakeAt: null });
  });

  it('opens soon with it, whether it was down before the pointer came or came down after', () => {
    expect(openKey(run([0, held('a', true)], [100, wake]))).toBe('a');
    expect(openKey(run([0, held('a', false)], [900, held('a', true)], [1000, wake]))).toBe('a');
  });

  it('opens nothing when the key goes up again at once', () => {
    expect(run([0, held('a', true)], [50, held('a', false)], [100, wake])).toMatchObject({ open: null, wakeAt: null });
  });

  it('keeps the card when the key goes up, and closes it when the pointer goes, past other marks', () => {
    const open = [
      [0, held('a', true)],
      [100, wake],
      [101, placed],
      [400, held('a', false)],
    ] as const;
    expect(run(...open)).toMatchObject({ open: { key: 'a' }, wakeAt: null });
    expect(run(...open, [600, held('b', false, 700)], [900, wake])).toMatchObject({ open: null, wakeAt: null });
  });
});
