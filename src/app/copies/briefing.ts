/** The brief as Markdown: who, where, how far, on whose word, and the sources. */
import type { Annotation, ArticleInfo, EntityCard, Statement } from '../../engine/types.ts';
import { boundWord, verdictWords } from '../../ui/card/quantity-words.ts';
import { formatCount, formatDate } from '../../ui/format.ts';
import { groupActors } from '../../ui/popup/groups.ts';
import type { Reader } from '../../ui/strings.ts';
import { bold, line, SourceNotes } from './markdown.ts';

export interface Briefed {
  /** Of the page; null where the browser does not tell. */
  readonly url: string | null;
  readonly info: ArticleInfo;
  readonly annotation: Annotation;
}

/** Our words and figures with their sources; of the article only its title, its names and its figures. */
export function briefing({ url, info, annotation }: Briefed, reader: Reader): string {
  const notes = new SourceNotes();
  const { t, locale } = reader;
  const words = new Words(annotation, reader, notes);
  const parts = [
    `# ${line(info.title)}`,
    [info.site === null ? null : line(info.site), dateOf(info, reader), url === null ? null : `<${url}>`]
      .filter((part) => part !== null)
      .join(' · '),
    asOf(annotation, reader),
    section(t('briefingActors'), words.actors()),
    section(t('briefingPlaces'), words.places()),
    section(t('briefingQuantities'), words.measurements()),
    section(t('briefingWords'), words.claims()),
    section(
      t('briefingUnknown'),
      annotation.brief.coverage.unknown.map((name) => `- ${line(name)}`),
    ),
    section(
      t('briefingSources'),
      notes.all.map(
        ({ title, publisher, date, url: at }, i) =>
          `${i + 1}. ${[
            line(title),
            line(publisher),
            date === undefined ? null : formatDate(date, locale),
            at === undefined ? null : `<${at}>`,
          ]
            .filter((part) => part !== null)
            .join(', ')}`,
      ),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}

/** Names of conflicts are written as within a sentence. */
function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function dateOf({ date }: ArticleInfo, { locale }: Reader): string | null {
  return date === null ? null : formatDate(date.date, locale);
}

function asOf({ date, modelDate }: Annotation, { t, locale }: Reader): string {
  const reviewed = formatDate(modelDate, locale);
  if (date === null) return `${t('briefingNoDate')} ${t('briefingReviewed', reviewed)}`;
  return t('briefingAsOf', formatDate(date.date, locale), reviewed);
}

/** The lines of each part. */
class Words {
  readonly #annotation: Annotation;
  readonly #reader: Reader;
  readonly #notes: SourceNotes;

  constructor(annotation: Annotation, reader: Reader, notes: SourceNotes) {
    this.#annotation = annotation;
    this.#reader = reader;
    this.#notes = notes;
  }

  actors(): string[] {
    const { brief, cards } = this.#annotation;
    const rows = groupActors(brief.actors, cards);
    const theatres = [...new Set(rows.map(({ theatre }) => theatre))];
    return theatres.flatMap((theatre) => [
      ...(theatre === null && theatres.length === 1
        ? []
        : [`- ${capitalised(line(theatre ?? this.#reader.t('popupOthers')))}`]),
      ...rows
        .filter((row) => row.theatre === theatre)
        .map(({ entry, depth }) => {
          const indent = '  '.repeat(depth + (theatre === null && theatres.length === 1 ? 0 : 1));
          return `${indent}- ${this.#entity(cards[entry.id], entry.id, entry.count)}`;
        }),
    ]);
  }

  places(): string[] {
    const { brief, cards } = this.#annotation;
    const { t, locale } = this.#reader;
    const list = new Intl.ListFormat(locale, { type: 'unit' });
    return brief.places.map(({ id, count }) => {
      const card = cards[id];
      const distances = card?.map?.distances.map(({ name, text }) => t('placeDistance', text, line(name))) ?? [];
      const apart = distances.length === 0 ? '' : ` (${t('briefingStraightLine', list.format(distances))})`;
      return `- ${this.#entity(card, id, count)}${apart}`;
    });
  }

  measurements(): string[] {
    const { quantities } = this.#annotation;
    return quantities.flatMap((quantity, index) => {
      if (quantity.restates !== undefined) return [];
      const restated = quantities.find((other) => other.restates === index);
      const verdict = restated === undefined ? null : verdictWords(quantity, restated, this.#reader);
      const bound = boundWord(quantity, this.#reader);
      const converted = `${bound === null ? '' : `${bound} `}${quantity.converted.text}`;
      return [`- ${line(quantity.text)}: ${converted}${verdict === null ? '' : `. ${line(verdict)}`}`];
    });
  }

  /** Which name is whose word: those that only one speaker uses. */
  claims(): string[] {
    const { brief, cards } = this.#annotation;
    return [...brief.actors, ...brief.places].flatMap(({ id }) => {
      const card = cards[id];
      return (card?.names ?? []).flatMap(({ text, speaker }) =>
        speaker === undefined
          ? []
          : [`- ${this.#reader.t('briefingCalls', line(speaker), line(text), line(card?.name ?? id))}`],
      );
    });
  }

  #entity(card: EntityCard | undefined, id: string, count: number): string {
    const { t, locale } = this.#reader;
    const times = t('nameCount', formatCount(count, locale));
    if (card === undefined) return `${bold(id)} (${times})`;
    const [first] = card.held;
    return `${bold(card.name)}, ${line(card.what)} (${times})${first === undefined ? '' : `. ${this.#statement(card, first)}`}`;
  }

  #statement({ sources }: EntityCard, { text, basis, by, source }: Statement): string {
    const { t } = this.#reader;
    const claimed = by === undefined ? t('basisClaimed') : t('basisClaimedBy', line(by));
    const cited = sources[source];
    const note = cited === undefined ? '' : ` [${this.#notes.cite(cited)}]`;
    return `${line(text)}${basis === 'claimed' ? ` (${claimed})` : ''}${note}`;
  }
}
