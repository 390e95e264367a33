import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type entitySchema, fileSchema } from '../../../src/model/schema.ts';
import { readDifferences } from '../../../tools/model/check/references/differences.ts';
import { familyName, nameParts, sharedParts } from '../../../tools/model/check/references/same-name.ts';
import { type ReferenceTables, readReferences } from '../../../tools/model/check/references/tables.ts';
import { checkBeside, checkReferences } from '../../../tools/model/check/references.ts';
import { knowledgeFiles } from '../../../tools/model/knowledge.ts';

type Entity = z.input<typeof entitySchema>;
type Difference = Parameters<typeof checkReferences>[2][number];

const fact = { basis: 'on record', source: 'almanac' } as const;
const SOURCES = [{ id: 'almanac', title: 'Almanac of Invented Affairs', publisher: 'Nobody', date: '2020' }];
const THEATRES = [{ id: 'hills', name: 'war in the hills', countries: ['AV'], from: '2001' }];

function entity(id: string, more: Partial<Entity>): Entity {
  return { id, kind: 'person', what: 'politician of Avalon', names: [id], ...more };
}

const avalon = entity('avalon', { kind: 'country', names: ['Avalon'], country: 'AV' });
const tables: ReferenceTables = {
  leaders: [],
  ministers: [],
  dyads: [],
  countries: new Map([['va', 'Avalon']]),
};

function leader(name: string, since: string, lastSeen: string, office = 'President') {
  return { country: 'va', seat: 'c', office, name, since, lastSeen };
}

function minister(holder: string, from: string, to: string, office = 'Prime Minister') {
  return { set: 'avalon-ministers', office, holder, wikidata: 'Q1', from, to };
}

function check(entities: readonly Entity[], given: Partial<ReferenceTables>, differences: readonly Difference[] = []) {
  const file = fileSchema.parse({ entities: [avalon, ...entities], theatres: THEATRES, sources: SOURCES });
  const knowledge = { ...file, reviewed: '2026-01-02', fileOf: () => 'file.yaml' };
  return checkReferences(knowledge, { ...tables, ...given }, differences);
}

function differs(...given: Parameters<typeof check>): string[] {
  return check(...given).disagreements.map((its) => `${its.reference} ${its.differs}: ${its.about}`);
}

const held = (from: string, to?: string, title = 'President') => ({
  offices: [{ title, of: 'avalon', from, ...(to === undefined ? {} : { to }), ...fact }],
});
const elaine = (from: string, to?: string) => entity('elaine-corbin', { names: ['Elaine Corbin'], ...held(from, to) });

describe('a term of office', () => {
  it('may differ from the reference by a month', () => {
    const rows = { leaders: [leader('Elayne CORBIN', '2011-03-01', '2014-06-01')] };
    expect(differs([elaine('2011-03-20')], rows)).toEqual([]);
    expect(differs([elaine('2011-06-20')], rows)).toEqual(['factbook start: President of avalon']);
  });

  it('is compared by year where either gives no day', () => {
    const rows = { leaders: [leader('Elaine CORBIN', '2011-12-30', '2014-06-01')] };
    expect(differs([elaine('2011')], rows)).toEqual([]);
    expect(differs([elaine('2012')], rows)).toEqual(['factbook start: President of avalon']);
  });

  it('does not end long before the person left the Factbook', () => {
    const rows = {
      leaders: [
        leader('Elaine CORBIN', '2011-03-01', '2016-06-01'),
        leader('Somebody ELSE', '2009-01-01', '2015-06-01'),
      ],
    };
    const named = [entity('somebody-else', { names: ['Somebody Else'], ...held('2009-01-01') })];
    expect(differs([elaine('2011-03-01', '2014-09-01'), ...named], rows)).toEqual([]);
    expect(differs([elaine('2011-03-01', '2013-09-01'), ...named], rows)).toEqual([
      'factbook end: President of avalon',
    ]);
  });

  it('ends when Wikidata ends it, after all cabinets that follow one another', () => {
    const gareth = (to?: string) =>
      entity('gareth', { wikidata: 'Q1', names: ['Gareth Orkney'], ...held('2004-05-06', to, 'Prime Minister') });
    const ministers = [
      minister('G. Orkney', '2004-05-06', '2006-01-01'),
      minister('G. Orkney', '2006-01-02', '2008-02-03'),
    ];
    expect(differs([gareth('2008-02-03')], { ministers })).toEqual([]);
    expect(differs([gareth('2006-01-01')], { ministers })).toEqual(['wikidata end: Prime Minister of avalon']);
    expect(differs([gareth()], { ministers })).toEqual(['wikidata end: Prime Minister of avalon']);
  });

  it('is missing where a head of a country at war is not known', () => {
    const leaders = [leader('Mordred LOT', '2003-01-01', '2014-06-01')];
    expect(differs([elaine('2011')], { leaders })).toEqual(['factbook missing: president Mordred LOT']);
    expect(differs([], { leaders: [leader('Mordred LOT', '2003-01-01', '2014', 'Vice President')] })).toEqual([]);
    expect(differs([], { leaders: [leader('Mordred LOT', '2024-01-01', '2025-06-01')] })).toEqual([]);
  });
});

describe('two sides that fought', () => {
  const group = (id: string, more: Partial<Entity> = {}) =>
    entity(id, { kind: 'group', what: 'armed group', names: [id], ...more });
  const army = group('avalon-army', { noun: 'army', country: 'AV' });
  const dyads = [{ sides: ['Government of Avalon', 'M23'] as const, from: '2012', to: '2014' }];
  const fights = (from: string, to: string, other = 'avalon-army') => ({
    relations: [{ type: 'fights' as const, entity: other, from, to, ...fact }],
  });

  it('need a fight between them, or a force of the country, in those years', () => {
    expect(differs([army, group('m23')], { dyads })).toEqual(['ucdp fights: m23']);
    expect(differs([army, group('m23', fights('2014', '2016'))], { dyads })).toEqual([]);
    expect(differs([army, group('m23', fights('2015', '2016'))], { dyads })).toEqual(['ucdp fights: m23']);
    expect(differs([{ ...army, ...fights('2013', '2013', 'm23') }, group('m23')], { dyads })).toEqual([]);
  });

  it('are left alone where either is none of ours', () => {
    const strangers = [{ sides: ['Government of Avalon', 'People of the Lake'] as const, from: '2012', to: '2014' }];
    expect(check([army], { dyads: strangers }).opponents).toBe(0);
  });
});

describe('an explanation', () => {
  const rows = { leaders: [leader('Elaine CORBIN', '2011-03-01', '2014-06-01')] };
  const why: Difference = {
    entity: 'elaine-corbin',
    reference: 'factbook',
    differs: 'start',
    about: ['President of avalon'],
    why: 'Elected in March; took office in June.',
    source: 'almanac',
  };
  const faults = (...given: Parameters<typeof check>) => check(...given).faults.map(({ says }) => says);

  it('settles its disagreement and no other', () => {
    expect(faults([elaine('2011-06-20')], rows)).toEqual([expect.stringContaining('began on 2011-06-20')]);
    expect(faults([elaine('2011-06-20')], rows, [why])).toEqual([]);
    expect(faults([elaine('2011-06-20')], rows, [{ ...why, differs: 'end' }])).toHaveLength(2);
  });

  it('is a fault where there is nothing to explain, or where its source is none', () => {
    expect(faults([elaine('2011-03-01')], rows, [why])).toEqual([expect.stringContaining('no such disagreement')]);
    expect(faults([elaine('2011-06-20')], rows, [{ ...why, source: 'hearsay' }])).toEqual([
      expect.stringContaining('"hearsay"'),
    ]);
  });
});

describe('spellings of a name', () => {
  const same = (one: string, other: string) => sharedParts(nameParts(one), nameParts(other));

  it('are alike where consonants are', () => {
    expect(same('Haydar al-ABADI', 'Haider al-Abadi')).toBe(2);
    expect(same('Dmitriy MEDVEDEV', 'Dmitri Medvedev')).toBe(2);
    expect(same('Michel AWN', 'Michel Aoun')).toBe(2);
  });

  it('do not make one person of two', () => {
    expect(same('Abdullah Ali Alywa', 'Taher Ali al-Aqili')).toBe(1);
    expect(same('Modibo KEITA', 'Ibrahim Boubacar Keita')).toBe(1);
  });

  it('have the family name in capitals', () => {
    expect(familyName('HAILEMARIAM Desalegn')).toBe('HAILEMARIAM');
    expect(familyName('Jose Eduardo DOS SANTOS')).toBe('DOS SANTOS');
  });
});

describe('the files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'references-'));

  it('are optional, and the explanations are no knowledge', () => {
    writeFileSync(join(folder, 'differences.yaml'), 'differences: [{ entity: Nobody }]\n');
    expect(readReferences(join(folder, 'absent'))).toBeUndefined();
    expect(knowledgeFiles(folder)).toEqual([]);
    expect(readDifferences(folder)).toEqual(expect.stringContaining('reference'));
  });

  it('are read by their columns', () => {
    const references = join(folder, 'reference');
    mkdirSync(references);
    writeFileSync(join(references, 'leaders_clean.tsv'), 'va\tc\tPresident\tMordred LOT\t2003-01-01\t2014-06-01\n');
    writeFileSync(join(references, 'ministers.tsv'), 'avalon-ministers\tMinister of Defence\tKay\tQ7\t2003\t\n');
    writeFileSync(join(references, 'ucdp_dyads.tsv'), 'Government of Avalon | M23\t12\t2012-2014\n');
    writeFileSync(join(references, 'factbook_demonyms.tsv'), 'va\tAvalon\tAstolat\t1 N, 1 E\tAvalonian(s)\n');
    const file = fileSchema.parse({ entities: [avalon], theatres: THEATRES, sources: SOURCES });
    const knowledge = { ...file, reviewed: '2026-01-02', fileOf: () => 'file.yaml' };
    const found = checkBeside(knowledge, folder, references);
    expect(found?.disagreements.map(({ about }) => about)).toEqual(['president Mordred LOT']);
    expect(found?.faults).toEqual([expect.objectContaining({ file: 'differences.yaml' })]);
  });
});
