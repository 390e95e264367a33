/** The paragraph of the welcome page and its annotation, ready-made: an invented country, about which nobody is wrong. */
import { findQuantities } from '../../engine/quantity/index.ts';
import type { Annotation, EntityCard, Mention, Source, Statement, UnitSystem } from '../../engine/types.ts';
import type { Reader } from '../../ui/strings.ts';

const DATE = { date: '2017-05-30', origin: 'dateline' } as const;

const ACTOR = 'accord-front';
const PLACE = 'tal-dovrel';

export function sampleText({ t }: Reader): string {
  return t('welcomeSample', t('welcomeActor'), t('welcomePlace'), t('welcomeFigure'));
}

/** @param text what {@link sampleText} gives, as it stands on the page. */
export function sampleAnnotation(text: string, units: UnitSystem, reader: Reader): Annotation {
  const { t, locale } = reader;
  const cards = {
    [ACTOR]: {
      ...cardOf(ACTOR, 'group', t('welcomeActor'), t('welcomeActorWhat'), reader),
      held: [onRecord(t('welcomeActorHeld'), '2014-02')],
      since: [onRecord(t('welcomeActorSince'), '2019-06-18')],
    },
    [PLACE]: {
      ...cardOf(PLACE, 'place', t('welcomePlace'), t('welcomePlaceWhat'), reader),
      held: [onRecord(t('welcomePlaceHeld'), '2015')],
    },
  };
  return {
    date: DATE,
    mentions: Object.values(cards)
      .flatMap((card) => mentionOf(text, card) ?? [])
      .sort((a, b) => a.start - b.start),
    quantities: findQuantities(text, { units, locale }),
    cards,
    brief: { actors: [], places: [], coverage: { known: 0, seen: 0, unknown: [] } },
    modelDate: '2026-11-01',
  };
}

function cardOf(id: string, kind: 'group' | 'place', name: string, what: string, { t }: Reader): EntityCard {
  const source: Source = { title: t('welcomeSource'), publisher: t('welcomePublisher') };
  const names = [{ text: name, count: 1 }];
  return { id, kind, name, what, held: [], since: [], relations: [], designations: [], names, sources: [source] };
}

function onRecord(text: string, from: string): Statement {
  return { text, from, basis: 'on record', source: 0 };
}

/** null where a translation left the name out. */
function mentionOf(text: string, { id, kind, name }: EntityCard): Mention | null {
  const start = text.indexOf(name);
  if (start < 0) return null;
  const span = { start, end: start + name.length };
  return { ...span, text: name, kind, id, name, reading: 'named', form: 'noun', lead: true };
}
