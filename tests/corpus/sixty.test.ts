import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../src/engine/annotate.ts';
import { type Model, readModel } from '../../src/model/read.ts';
import { ensureModel, MODEL_FILE } from '../../tools/model/ensure.ts';

let model: Model;
beforeAll(() => {
  ensureModel();
  const { buffer, byteOffset, byteLength } = readFileSync(MODEL_FILE);
  model = readModel(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
});

/** Actors as reports of the last years name them, chosen by what was in the news and not by what the model holds. */
const SIXTY =
  `Popular Mobilization Forces; Hashd al-Shaabi; Kataib Hezbollah; Badr Organization; Asaib Ahl al-Haq; Harakat al-Nujaba; YPG; Syrian Democratic Forces;
  Syrian National Army; Hayat Tahrir al-Sham; Ahrar al-Sham; Peshmerga; PKK; Islamic Revolutionary Guard Corps; Quds Force; Fatemiyoun Brigade; Hezbollah; Radwan Force;
  Hamas; Qassam Brigades; Palestinian Islamic Jihad; Israel Defense Forces; Shin Bet; Houthis; Southern Transitional Council; Taliban; Haqqani network; ISKP;
  Tehreek-e-Taliban Pakistan; Balochistan Liberation Army; Lashkar-e-Taiba; Jaish-e-Mohammed; Rapid Support Forces; Sudanese Armed Forces; Libyan National Army;
  al-Shabaab; Tigray People's Liberation Front; Fano; Boko Haram; Islamic State West Africa Province; JNIM; Wagner Group; Africa Corps; M23; Allied Democratic Forces;
  CODECO; Wazalendo; Azov Brigade; Rosgvardia; GRU; Donetsk People's Republic; Arakan Army; Three Brotherhood Alliance; Karen National Union; New People's Army;
  Clan del Golfo; ELN; Tren de Aragua; Sinaloa Cartel; Viv Ansanm`
    .split(';')
    .map((name) => name.trim());

describe('sixty actors in the news', () => {
  it('are all but two known', () => {
    const unknown = SIXTY.filter((name) => {
      const text = `Officials said on Monday that members of the ${name} had been seen near the border.`;
      const date = { date: '2026-10-01', origin: 'given' } as const;
      const { mentions } = annotate({ text, date, units: 'metric', locale: 'en' }, model);
      return !mentions.some(
        ({ id, start, kind }) => id !== null && kind === 'group' && start <= text.indexOf(name) + 3,
      );
    });
    expect(SIXTY).toHaveLength(60);
    expect(unknown.length, unknown.join(', ')).toBeLessThanOrEqual(2);
  });
});
