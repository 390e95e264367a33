import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/engine/annotate.ts';
import type { Mention } from '../../../../src/engine/types.ts';
import { knowledgeOf, WAR } from '../../support/knowledge.ts';

const knowledge = knowledgeOf(WAR);

function mentionsIn(text: string, date: string | null = '2015-05-01'): readonly Mention[] {
  const given = date === null ? null : ({ date, origin: 'given' } as const);
  return annotate({ text, date: given, units: 'us', locale: 'en-US' }, knowledge).mentions;
}

/** `text as written → id` of each mention. */
function read(text: string, date?: string | null): string[] {
  return mentionsIn(text, date).map((mention) => `${mention.text} → ${mention.id}`);
}

/** Enough of the theatre that a passage is about it. */
const SETTING = 'Fighting went on in Arvania, where the Free Hill Front holds al-Marsa.\n\n';
const inSetting = (text: string, date?: string | null): string[] => read(SETTING + text, date).slice(3);

describe('names', () => {
  it('gives offsets that hold, in order and without overlaps', () => {
    const text = `${SETTING}The FHF, Arvania’s Hillmen, left At-Marsa for Tor.`;
    let end = 0;
    for (const mention of mentionsIn(text)) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.start).toBeGreaterThanOrEqual(end);
      end = mention.end;
    }
    expect(end).toBeGreaterThan(SETTING.length);
  });

  it('unites the names of one entity and takes the longest', () => {
    expect(read('The Free Hill Front (FHF) met the Arvanian Army.')).toEqual([
      'Free Hill Front → free-hill-front',
      'FHF → free-hill-front',
      'Arvanian Army → arvanian-army',
    ]);
  });

  it('leaves a possessive off, and keeps an article on', () => {
    expect(read('Arvania’s army left el-Marsa and Marsa.')).toEqual([
      'Arvania → arvania',
      'el-Marsa → al-marsa',
      'Marsa → al-marsa',
    ]);
  });

  it('takes acronyms letter for letter, with or without stops', () => {
    expect(read('The UP and the U.P. stood up, and fhf is no name.')).toEqual([
      'UP → united-provinces',
      'U.P → united-provinces',
    ]);
  });

  it('does not take a small word for a name', () => {
    expect(read('They climbed a tor and went home.')).toEqual([]);
  });

  it('tells nouns from adjectives', () => {
    const forms = mentionsIn('Arvania met Arvanian envoys.').map((mention) => mention.form);
    expect(forms).toEqual(['noun', 'adjective']);
  });
});

describe('phrases of a theatre', () => {
  it('are read where the article is about the theatre', () => {
    expect(inSetting('The regime said its allies fought coalition forces.')).toEqual([
      'regime → arvanian-government',
      'its allies → arvanian-allies',
      'coalition forces → hill-coalition',
    ]);
  });

  it('are silent in an article about something else', () => {
    expect(read('In Belmark the coalition fell and the regime forces of dieting lost.')).toEqual(['Belmark → belmark']);
  });

  it('are silent outside of their time, of their theatre and of the phrase itself', () => {
    expect(read(`${SETTING}The regime spoke.`, '2024-01-01').slice(3)).toEqual([]);
    expect(inSetting('Pro-government forces spoke.', '2020-01-01')).toEqual([]);
    expect(inSetting('Pro-government forces spoke.', '2015-01-01')).toEqual(['Pro-government forces → arvanian-army']);
  });

  it('are silent where a noun is meant otherwise', () => {
    expect(inSetting('An exercise regime, a coalition government and regime change were discussed.')).toEqual([]);
  });

  it('take plural and singular, an article, and words that change nothing', () => {
    expect(inSetting('The regime ground forces and many local pro-government armed forces spoke.')).toEqual([
      'regime ground forces → arvanian-army',
      'pro-government armed forces → arvanian-army',
    ]);
  });

  it('mean whom the passage lies with', () => {
    expect(inSetting('In Arvania UP-backed Belmarker militias advanced.')).toContain(
      'UP-backed Belmarker militias → belmark-militias-arvania',
    );
    expect(inSetting('In Tor, inside Belmark, UP-backed Belmarker militias advanced.')).toContain(
      'UP-backed Belmarker militias → belmark-home-guard',
    );
  });

  it('lean on who was named before, or stay silent', () => {
    expect(inSetting('The Free Hill Front met its allies.')).toEqual(['Free Hill Front → free-hill-front']);
  });

  it('say how they were read', () => {
    const [, , , regime, allies] = mentionsIn(`${SETTING}The regime met its allies.`);
    expect(regime).toMatchObject({ reading: 'contextual', because: { theatre: 'war in Arvania' } });
    expect(allies!.because).toEqual({ theatre: 'war in Arvania', antecedent: 'Government of Arvania' });
  });
});

describe('nouns that stand for what was named', () => {
  it('find it in the same passage', () => {
    expect(inSetting('In Tor the Belmark Home Guard advanced. A militia commander said the group was tired.')).toEqual([
      'Tor → tor',
      'Belmark Home Guard → belmark-home-guard',
      'militia → belmark-home-guard',
      'group → belmark-home-guard',
    ]);
  });

  it('are silent when nothing of the kind was named, or it was long ago', () => {
    expect(read('A militia commander said the group was tired.')).toEqual([]);
    expect(read('The Belmark Home Guard left.\n\nRain.\n\nSun.\n\nSnow.\n\nThe militia was tired.')).toHaveLength(1);
  });

  it('read "the country" as the one that the passage lies in', () => {
    expect(inSetting('In Belmark rain fell on the country.')).toEqual(['Belmark → belmark', 'country → belmark']);
  });
});

describe('places made of parts', () => {
  it('read a crossing, a road and a zone under the place’s name', () => {
    expect(inSetting('They hold a crossing such as Marsa.')).toEqual(['Marsa → al-marsa-crossing']);
    expect(inSetting('The highway linking Marsa to Tor is cut.')[0]).toBe('highway linking → tor-marsa-road');
    expect(inSetting('There is a 40 km radius around al-Marsa.')).toContain('radius → al-marsa-zone');
  });

  it('do not read a zone of another size', () => {
    expect(inSetting('There is a 4 km radius around al-Marsa.')).toEqual(['al-Marsa → al-marsa']);
  });
});

describe('names unknown to the model', () => {
  it.each([
    ['The spokesman Ilan Kerr spoke.', 'Ilan Kerr', 'person'],
    ['Ilan Kerr said it rained.', 'Ilan Kerr', 'person'],
    ['By Ilan Kerr – The army left.', 'Ilan Kerr', 'person'],
    ['They told the Arvania Daily News of it.', 'Arvania Daily News', 'organisation'],
    ['It began Operation Red Hill on Monday.', 'Operation Red Hill', 'operation'],
    ['In an answer to Arvania Direct they spoke.', 'Arvania Direct', 'organisation'],
  ])('%s', (text, name, kind) => {
    expect(mentionsIn(text)).toContainEqual(expect.objectContaining({ text: name, kind, id: null }));
  });

  it('hide no place that is not within them', () => {
    expect(read('A spokesman spoke in Arvania. On Monday it rained.')).toEqual(['Arvania → arvania']);
  });
});

describe('what is marked', () => {
  const leads = (text: string): string[] =>
    mentionsIn(text)
      .filter((mention) => mention.lead)
      .map((mention) => mention.text);

  it('is each name once', () => {
    expect(leads('The Free Hill Front left. The FHF came. The FHF won. Free Hill Front!')).toEqual([
      'Free Hill Front',
      'FHF',
    ]);
  });

  it('is every party to a sentence where one of them is', () => {
    expect(leads('The FHF left. The Arvanian Army fought the FHF.')).toEqual(['FHF', 'Arvanian Army', 'FHF']);
  });
});

describe('names that hold in some countries only', () => {
  const regional = knowledgeOf({
    entities: [
      { id: 'arvania', kind: 'country', what: 'country', country: 'AV', names: ['Arvania'] },
      {
        id: 'hill-army',
        kind: 'group',
        what: 'armed group',
        country: 'AV',
        names: ['Free Shepherds Army', { text: 'FSA', kind: 'acronym', region: ['AV'] }],
      },
    ],
  });
  const ids = (text: string) =>
    annotate({ text, date: null, units: 'us', locale: 'en-US' }, regional).mentions.map(({ id }) => id);

  it('are read where the article names such a country, or the bearer in full', () => {
    expect(ids('The FSA warned shops in Arvania.')).toEqual(['hill-army', 'arvania']);
    expect(ids('The Free Shepherds Army (FSA) spoke.')).toEqual(['hill-army', 'hill-army']);
  });

  it('are not read elsewhere', () => {
    expect(ids('The FSA warned shops of bad eggs.')).toEqual([]);
  });
});

describe('number', () => {
  const numbered = knowledgeOf({
    entities: [
      { id: 'arvania', kind: 'country', what: 'country', country: 'AV', names: ['Arvania'], theatres: ['war'] },
      {
        id: 'guard',
        kind: 'group',
        what: 'militia',
        country: 'AV',
        names: ['Home Guard'],
        noun: 'militia',
        theatres: ['war'],
      },
      { id: 'envoys', kind: 'group', what: 'envoys', names: ['League Envoys'] },
    ],
    theatres: [
      {
        id: 'war',
        name: 'war',
        countries: ['AV'],
        from: '2012',
        phrases: [{ say: ['the leaguers'], means: 'envoys', number: 'plural' }],
      },
    ],
  });
  const ids = (text: string) =>
    annotate({ text, date: null, units: 'us', locale: 'en-US' }, numbered).mentions.map(
      ({ text: words, id }) => `${words} → ${id}`,
    );

  it('tells a phrase that stands for several from one of them', () => {
    expect(ids('Arvania and the Home Guard met the leaguers.').at(-1)).toBe('leaguers → envoys');
    expect(ids('Arvania and the Home Guard met the leaguer.').at(-1)).toBe('Home Guard → guard');
  });

  it('does not let one militia stand for "the militias"', () => {
    expect(ids('The Home Guard left. The militia won.').at(-1)).toBe('militia → guard');
    expect(ids('The Home Guard left. The militias won.')).toEqual(['Home Guard → guard']);
  });
});
