import { describe, expect, it } from 'vitest';
import { HEADER_BYTES } from '../../../src/model/layout.ts';
import { ModelRefused } from '../../../src/model/open.ts';
import { readModel } from '../../../src/model/read.ts';
import { fileSchema } from '../../../src/model/schema.ts';
import { compileModel } from '../../../tools/model/compile.ts';
import { knowledgeOf, modelBuffer, modelBytes, WAR } from '../support/knowledge.ts';

describe('the model file', () => {
  it('is the same for the same knowledge, in whatever order it is read', () => {
    const { entities, theatres } = fileSchema.parse(WAR);
    const backwards = {
      entities: [...entities].reverse(),
      theatres,
      sources: [],
      measures: [],
      reviewed: '2026-01-02',
    };
    const forwards = { ...backwards, entities };
    expect(compileModel(backwards)).toEqual(compileModel(forwards));
  });

  it('gives back what was written', () => {
    const knowledge = knowledgeOf(WAR);
    expect(knowledge.modelDate).toBe('2026-01-02');
    const zone = knowledge.head(knowledge.find('al-marsa-zone'));
    expect(zone).toMatchObject({ kind: 'place', name: 'al-Marsa zone', country: 'AV', lat: 34, lon: 38, radiusKm: 40 });
    expect(knowledge.head(knowledge.find('arvania'))).toMatchObject({ lat: null, radiusKm: null });
    expect(knowledge.theatres).toEqual([
      { id: 'arvania', name: 'war in Arvania', countries: ['AV', 'BM'], from: 20120000, to: 20200699 },
    ]);
  });

  it('finds every id, and none that is not there', () => {
    const knowledge = knowledgeOf(WAR);
    for (let entity = 0; entity < knowledge.entityCount; entity++) {
      expect(knowledge.find(knowledge.head(entity).id)).toBe(entity);
    }
    expect(knowledge.find('nobody')).toBe(-1);
  });

  it('keeps coordinates to five decimals on both sides of the equator and of Greenwich', () => {
    const at: [number, number] = [-12.34567, -98.76543];
    const knowledge = knowledgeOf({ entities: [{ id: 'spot', kind: 'place', what: 'spot', names: ['Spot'], at }] });
    expect(knowledge.head(0)).toMatchObject({ lat: at[0], lon: at[1] });
  });
});

describe('a file that is no whole model', () => {
  const refusal = (change: (bytes: Uint8Array) => Uint8Array): string => {
    const bytes = change(new Uint8Array(modelBuffer(WAR)));
    try {
      readModel(bytes.slice().buffer);
    } catch (error) {
      expect(error).toBeInstanceOf(ModelRefused);
      return (error as Error).message;
    }
    return 'accepted';
  };
  const flipped = (at: number) => (bytes: Uint8Array) => bytes.with(at, bytes[at]! ^ 1) as Uint8Array;

  it('is refused, and the refusal says why', () => {
    expect(refusal((bytes) => bytes)).toBe('accepted');
    expect(refusal((bytes) => bytes.slice(0, 100))).toMatch('cut short');
    expect(refusal((bytes) => bytes.slice(0, -4))).toMatch(/damaged|outside/);
    expect(refusal(flipped(0))).toMatch('not a model');
    expect(refusal(flipped(4))).toMatch('version');
    expect(refusal(() => new Uint8Array(0))).toMatch('cut short');
  });

  it('is refused wherever a bit is wrong', () => {
    const size = modelBytes(WAR).length;
    for (let at = HEADER_BYTES; at < size; at += 97) expect(refusal(flipped(at))).not.toBe('accepted');
  });
});
