import { describe, expect, it } from 'vitest';
import { briefing } from '../../../../src/app/copies/briefing.ts';
import type { PageState } from '../../../../src/engine/types.ts';
import { POPUP_STATES } from '../../../../tools/fixtures/samples/popup.ts';
import { reader } from '../../../../tools/fixtures/translate.ts';

const ready = POPUP_STATES.find(({ name }) => name === 'ready')!.state as Extract<PageState, { state: 'ready' }>;
const URL = 'https://herald.test/dovrel';
const text = briefing({ ...ready, url: URL }, reader);
const part = (title: string): string => text.split(`## ${title}\n\n`)[1]?.split('\n\n')[0] ?? '';

describe('the briefing', () => {
  it('begins with the article, its place and its day', () => {
    expect(text.split('\n\n').slice(0, 3)).toEqual([
      '# Accord Front pushes south along the valley road as lake patrols resume',
      `Dovrel Herald · 30 May 2017 · <${URL}>`,
      'As of 30 May 2017; knowledge last reviewed on 1 Nov 2026.',
    ]);
  });

  it('says who each actor was, with the source, and puts members under their umbrella', () => {
    const [, front, ...rest] = part('Who').split('\n');
    expect(front).toBe(
      '  - **Accord Front**, armed group in northern Kestria (6×). It is the largest armed group of the Dovrel valley and fights the Kestrian government for self-rule in the north. [1]',
    );
    expect(rest.find((one) => one.includes('River'))).toMatch(
      /^ {4}- \*\*River Brigade\*\*.*\(claimed by the Front\) \[2\]$/,
    );
  });

  it('numbers each source once, in the order of the citations', () => {
    const numbers = [...text.matchAll(/ \[(\d+)\]/g)].map(([, number]) => Number(number));
    const sources = part('Sources').trim().split('\n');
    expect(new Set(numbers).size).toBe(sources.length);
    expect(sources[0]).toBe('1. Decree 41 on the Accord Front, Kestrian State Gazette, 2 Mar 2014');
  });

  it('gives places with their distances, and measurements with their checks', () => {
    expect(part('Where')).toContain('(straight line: 44 mi to Vesny Post, 50 mi to Lake Orm)');
    expect(part('Measurements')).toContain('- 100 square km: 39 sq mi. 39 square miles agrees: exactly 38.61.');
    expect(part('Measurements').split('\n')).toHaveLength(5);
  });

  it('says whose word a name is, and what is not known', () => {
    expect(part('Whose word')).toBe('- army spokesman says “northern bandits” for Accord Front');
    expect(part('Not in the knowledge')).toBe('- Barro Senn\n- Orm Ferry Company');
  });

  it('lets no text of the page be read as markup, or take more than a line', () => {
    const info = { ...ready.info, title: '*Bold*\n# <img src=x> [here](https://else.test)' };
    const [title] = briefing({ ...ready, info, url: null }, reader).split('\n\n');
    expect(title).toBe('# \\*Bold\\* \\# \\<img src=x\\> \\[here\\](https://else.test)');
  });

  it('leaves out what there is not, and says that there is no date', () => {
    const few = POPUP_STATES.find(({ name }) => name === 'few')!.state as typeof ready;
    const short = briefing({ ...few, url: null }, reader);
    expect(short).not.toContain('## Who');
    expect(short).not.toContain('## Measurements');
    expect(short).toContain('The article’s date was not found');
  });
});
