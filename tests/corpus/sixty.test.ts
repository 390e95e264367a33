import { beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../src/engine/annotate.ts';
import type { Model } from '../../src/model/read.ts';
import { BUILDING, builtModel } from './built-model.ts';

let model: Model;
beforeAll(() => {
  model = builtModel();
}, BUILDING);

/** Actors as reports of the last years name them, chosen by what was in the news and not by what the model holds. */
const SIXTY: Readonly<Record<string, string>> = {
  Iraq: 'Popular Mobilization Forces; Hashd al-Shaabi; Kataib Hezbollah; Badr Organization; Asaib Ahl al-Haq; Harakat al-Nujaba; Peshmerga',
  Syria: 'YPG; Syrian Democratic Forces; Syrian National Army; Hayat Tahrir al-Sham; Ahrar al-Sham; Fatemiyoun Brigade',
  Turkey: 'PKK',
  Iran: 'Islamic Revolutionary Guard Corps; Quds Force',
  Lebanon: 'Hezbollah; Radwan Force',
  Israel: 'Israel Defense Forces; Shin Bet; Hamas; Qassam Brigades; Palestinian Islamic Jihad',
  Yemen: 'Houthis; Southern Transitional Council',
  Afghanistan: 'Taliban; Haqqani network; ISKP',
  Pakistan: 'Tehreek-e-Taliban Pakistan; Balochistan Liberation Army; Lashkar-e-Taiba; Jaish-e-Mohammed',
  Sudan: 'Rapid Support Forces; Sudanese Armed Forces',
  Libya: 'Libyan National Army',
  Somalia: 'al-Shabaab',
  Ethiopia: "Tigray People's Liberation Front; Fano",
  Nigeria: 'Boko Haram; Islamic State West Africa Province',
  Mali: 'JNIM; Wagner Group; Africa Corps',
  'DR Congo': 'M23; Allied Democratic Forces; CODECO; Wazalendo',
  Ukraine: "Azov Brigade; Rosgvardia; GRU; Donetsk People's Republic",
  Myanmar: 'Arakan Army; Three Brotherhood Alliance; Karen National Union',
  'the Philippines': "New People's Army",
  Colombia: 'Clan del Golfo; ELN',
  Venezuela: 'Tren de Aragua',
  Mexico: 'Sinaloa Cartel',
  Haiti: 'Viv Ansanm',
};

describe('sixty actors in the news', () => {
  it('are all but two known', () => {
    const names = Object.entries(SIXTY).flatMap(([country, list]) =>
      list.split('; ').map((name) => ({ country, name })),
    );
    const unknown = names.filter(({ country, name }) => {
      const text = `Officials in ${country} said on Monday that members of the ${name} had been seen near the border.`;
      const date = { date: '2026-06-01', origin: 'given' } as const;
      const { mentions } = annotate({ text, date, units: 'metric', locale: 'en' }, model);
      return !mentions.some(({ id, start, end, kind }) => {
        const within = start < text.indexOf(name) + name.length && end > text.indexOf(name);
        return id !== null && kind === 'group' && within;
      });
    });
    expect(names).toHaveLength(60);
    expect(unknown.length, unknown.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(2);
  });
});
