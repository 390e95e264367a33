import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type entitySchema, fileSchema } from '../../../src/model/schema.ts';
import { faultsOf } from '../../../tools/model/check/index.ts';
import { derive } from '../../../tools/model/derive.ts';

type Entity = z.input<typeof entitySchema>;

const SOURCES = [{ id: 'almanac', title: 'Almanac of Invented Affairs', publisher: 'Nobody', date: '2020' }];
const fact = { basis: 'on record', source: 'almanac' } as const;
const says = [{ text: 'A group in the hills.', ...fact }];

function group(id: string, more: Partial<Entity> = {}): Entity {
  return { id, kind: 'group', what: 'armed group', names: [id.toUpperCase()], statements: says, ...more };
}

function faults(...entities: Entity[]): string[] {
  const file = fileSchema.parse({ entities, sources: SOURCES });
  const knowledge = { ...file, reviewed: '2026-01-02', fileOf: () => 'file.yaml' };
  return faultsOf(knowledge).map((fault) => fault.says);
}

describe('a name that two share', () => {
  const names = [{ text: 'HLF', kind: 'acronym' as const }];
  it('is a fault where an article shows nothing that tells them apart', () => {
    expect(faults(group('one', { names }), group('two', { names }))).toEqual([expect.stringContaining('"HLF"')]);
  });

  it('is told apart by region, by period or by country', () => {
    const named = (more: object) => ({ names: [{ ...names[0]!, ...more }] });
    expect(faults(group('one', named({ region: ['AV'] })), group('two', named({ region: ['BM'] })))).toEqual([]);
    expect(faults(group('one', named({ to: '2011' })), group('two', named({ from: '2012' })))).toEqual([]);
    expect(faults(group('one', { names, country: 'AV' }), group('two', { names, country: 'BM' }))).toEqual([]);
    expect(faults(group('one', named({ to: '2014' })), group('two', named({ from: '2012' })))).toHaveLength(1);
  });

  it('is never an umbrella’s and its member’s', () => {
    const umbrella = group('all', {
      names,
      country: 'AV',
      relations: [{ type: 'umbrella of', entity: 'one', ...fact }],
    });
    expect(faults(umbrella, group('one', { names, country: 'BM' }))).toEqual([expect.stringContaining('umbrella')]);
  });
});

describe('our own voice', () => {
  const voice = (text: string, more: object = {}) => faults(group('one', { statements: [{ text, ...fact, ...more }] }));

  it('takes no side', () => {
    expect(voice('It fights the regime in the hills.')).toEqual([expect.stringContaining('"regime"')]);
  });

  it('lets a claim with its owner, a quotation and a proper name say what they say', () => {
    expect(voice('It fights the regime in the hills.', { basis: 'claimed', by: 'its spokesman' })).toEqual([]);
    expect(voice('It calls the government "the regime" in its papers.')).toEqual([]);
    expect(voice('It is on the list of Foreign Terrorist Organizations.')).toEqual([]);
  });
});

describe('a card', () => {
  it('says who it is, and where', () => {
    expect(faults(group('one', { statements: [] }))).toEqual([expect.stringContaining('no statement')]);
    expect(faults({ id: 'ford', kind: 'place', what: 'ford', names: ['Ford'] })).toEqual([
      expect.stringContaining('coordinates'),
    ]);
  });
});

describe('what follows from the knowledge', () => {
  const hill: Entity = { id: 'hill', kind: 'country', what: 'country', country: 'HL', names: ['Republic of Hill'] };
  const ruler: Entity = {
    id: 'ada',
    kind: 'person',
    what: 'politician',
    names: ['Ada Kerr'],
    offices: [{ title: 'Prime Minister', of: 'hill', from: '2010-05-01', to: '2014', ...fact }],
  };
  const derived = (...entities: Entity[]) => {
    const { entities: all } = derive({ ...fileSchema.parse({ entities }), reviewed: '2026-01-02' });
    return new Map(all.map((entity) => [entity.id, entity]));
  };

  it('is an office’s sentence while it is held and after, and the country’s', () => {
    const all = derived(hill, ruler);
    expect(all.get('ada')!.statements).toMatchObject([
      { text: 'Prime Minister of the Republic of Hill.', from: '2010-05-01', to: '2014' },
      { text: 'Former prime minister of the Republic of Hill, in office from 2010 to 2014.', from: '2014' },
    ]);
    expect(all.get('hill')!.statements).toMatchObject([{ text: 'Its prime minister is Ada Kerr.', to: '2014' }]);
  });

  it.each([
    ['Secretary of State for Hill Affairs', 'Former secretary of state for Hill Affairs of'],
    ['Chairman of the Joint Chiefs of Staff', 'Former chairman of the Joint Chiefs of Staff of'],
  ])('keeps the capitals of the name in "%s"', (title, former) => {
    const offices = [{ ...ruler.offices![0]!, title }];
    const texts = derived(hill, { ...ruler, offices })
      .get('ada')!
      .statements.map(({ text }) => text);
    expect(texts.some((text) => text.startsWith(former))).toBe(true);
  });

  it('is no former holder while the office is held again', () => {
    const offices = [...ruler.offices!, { ...ruler.offices![0]!, from: '2019', to: '2022' }];
    const former = derived(hill, { ...ruler, offices })
      .get('ada')!
      .statements.filter(({ text }) => text.startsWith('Former'));
    expect(former.map(({ from, to }) => [from, to])).toEqual([
      ['2014', '2019'],
      ['2022', undefined],
    ]);
  });

  it('is the other side of a fight and of a membership, once', () => {
    const fights = { type: 'fights', entity: 'two', from: '2012', ...fact } as const;
    const all = derived(
      group('one', { relations: [fights, { type: 'part of', entity: 'three', ...fact }] }),
      group('two'),
      group('three'),
    );
    expect(all.get('two')!.relations).toMatchObject([{ type: 'fights', entity: 'one', from: '2012' }]);
    expect(all.get('three')!.relations).toMatchObject([{ type: 'umbrella of', entity: 'one' }]);
    const both = derived(
      group('one', { relations: [fights] }),
      group('two', { relations: [{ ...fights, entity: 'one' }] }),
    );
    expect(both.get('two')!.relations).toHaveLength(1);
  });

  it('is who leads a group', () => {
    const leader = { ...ruler, offices: [{ title: 'Commander', of: 'one', from: '2011', ...fact }] };
    expect(derived(group('one'), leader).get('one')!.relations).toMatchObject([
      { type: 'led by', entity: 'ada', from: '2011' },
    ]);
  });
});
