import { beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../src/engine/annotate.ts';
import type { EntityCard } from '../../src/engine/types.ts';
import type { Model } from '../../src/model/read.ts';
import { BUILDING, builtModel } from './built-model.ts';

let model: Model;
beforeAll(() => {
  model = builtModel();
}, BUILDING);

const THEN = '2017-05-30';
const NOW = '2026-11-22';

function card(name: string, id: string, date: string): EntityCard {
  const text = `Syria and Iraq: a report on ${name} came on Tuesday.`;
  const { cards } = annotate({ text, date: { date, origin: 'given' }, units: 'metric', locale: 'en' }, model);
  const found = cards[id];
  if (found === undefined) throw new Error(`${name} has no card ${id} on ${date}`);
  return found;
}

const texts = (facts: readonly { text: string }[]): string => facts.map(({ text }) => text).join(' ');

/** What a card says as of its date, and what it folds away as having come since. */
function faces(name: string, id: string, date: string): { held: string; since: string } {
  const { held, since } = card(name, id, date);
  return { held: texts(held), since: texts(since) };
}

describe('a card of 30 May 2017 and one of today', () => {
  it('have Syria led by Assad then, and his fall after', () => {
    const then = faces('Syria', 'syria', THEN);
    expect(then.held).toMatch(/president is Bashar al-Assad/);
    expect(then.since).toMatch(/8 December 2024/);
    const now = faces('Syria', 'syria', NOW);
    expect(now.held).not.toMatch(/president is Bashar al-Assad/);
    expect(now.held).toMatch(/Sharaa/);
  });

  it('have US forces with Syrian rebels at the base of al-Tanf then, and its handing over after', () => {
    const then = faces('al-Tanf base', 'al-tanf-base', THEN);
    expect(then.held).toMatch(/US special forces/);
    expect(then.since).toMatch(/12 February 2026/);
    expect(faces('al-Tanf base', 'al-tanf-base', NOW).held).toMatch(/handed to Syrian government forces/);
  });

  it('have the Free Syrian Army as an umbrella then, and the agreement to dissolve after', () => {
    const then = faces('the Free Syrian Army', 'free-syrian-army', THEN);
    expect(then.held).toMatch(/umbrella/);
    expect(then.since).toMatch(/24 December 2024/);
    expect(faces('the Free Syrian Army', 'free-syrian-army', NOW).held).toMatch(/24 December 2024/);
  });

  it('have Islamic State hold land then, and lose the last of it after', () => {
    const then = faces('Islamic State', 'isis', THEN);
    expect(then.held).toMatch(/holds land in Syria and Iraq/);
    expect(then.since).toMatch(/March 2019/);
    expect(faces('Islamic State', 'isis', NOW).held).not.toMatch(/holds land/);
  });

  it('have Syria outside the coalition then, and in it after', () => {
    expect(faces('Syria', 'syria', THEN).since).toMatch(/joined the international coalition/);
    expect(faces('Syria', 'syria', NOW).held).toMatch(/joined the international coalition/);
  });

  it('have Hayat Tahrir al-Sham on the US list then, and off it after', () => {
    const listed = (date: string) =>
      card('Hayat Tahrir al-Sham', 'hayat-tahrir-al-sham', date).designations.filter(
        ({ body }) => body === 'United States',
      );
    expect(listed(THEN)).not.toEqual([]);
    expect(listed(NOW)).toEqual([]);
    expect(faces('Hayat Tahrir al-Sham', 'hayat-tahrir-al-sham', THEN).since).toMatch(/8 July 2025/);
  });

  it('have Hezbollah’s listings as they stood: the EU’s of its military wing, Britain’s of the whole only later', () => {
    const scopes = (body: string, date: string) =>
      card('Hezbollah', 'hezbollah', date)
        .designations.filter((one) => one.body === body)
        .map(({ scope }) => scope);
    expect(scopes('European Union', THEN)).toEqual(['military wing only']);
    expect(scopes('United Kingdom', THEN)).toEqual(['military wing']);
    expect(scopes('United Kingdom', NOW)).toEqual(['whole organisation']);
  });
});
