/**
 * An annotated article as one HTML file that needs nothing else: no script, no network. Marks lead to the cards below the text,
 * and these back. All words of the article and of the model are escaped.
 */
import type { Briefed } from '../../src/app/copies/briefing.ts';
import type { Annotation, EntityCard, Quantity } from '../../src/engine/types.ts';
import { boundWord, verdictWords } from '../../src/ui/card/quantity-words.ts';
import { formatDate } from '../../src/ui/format.ts';
import type { Reader } from '../../src/ui/strings.ts';
import { KIND_NAMES, RELATION_NAMES, toneOf } from '../../src/ui/tone.ts';
import { STYLE } from './style.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character]!);
}

/** @param text the article's, whose offsets the annotation has. */
export function annotatedPage(text: string, { info, annotation }: Omit<Briefed, 'url'>, reader: Reader): string {
  const { t, locale } = reader;
  const ids = [...new Set(annotation.mentions.flatMap(({ id }) => id ?? []))];
  const cards = ids.flatMap((id) => annotation.cards[id] ?? []);
  const day = annotation.date === null ? t('briefingNoDate') : formatDate(annotation.date.date, locale);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(info.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<article>
<h1>${escaped(info.title)}</h1>
<p class="meta">${escaped([info.site, day].filter((part) => part !== null).join(' · '))}</p>
${paragraphs(text, annotation, ids, afterTitle(text, info.title))}
</article>
<section class="cards" aria-label="${escaped(t('popupNames'))}">
${cards.map((card, i) => cardOf(card, i, annotation, reader)).join('\n')}
</section>
${measurements(annotation, reader)}
<footer>${escaped(t('briefingReviewed', formatDate(annotation.modelDate, locale)))}</footer>
</body>
</html>
`;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  /** What it leads to, and which colour it has. */
  readonly to: string;
  readonly tone: string;
}

/** Where the text goes on after a title that it repeats. */
function afterTitle(text: string, title: string): number {
  const start = text.search(/\S/);
  return start >= 0 && text.startsWith(`${title}\n`, start) ? start + title.length : 0;
}

/** @param from the offset to begin at. */
function paragraphs(text: string, annotation: Annotation, ids: readonly string[], from: number): string {
  const places = new Map(ids.map((id, i) => [id, i]));
  const mentions = annotation.mentions.flatMap(({ start, end, id, kind }): Mark[] =>
    id === null ? [] : [{ start, end, to: `card-${places.get(id)}`, tone: toneOf(kind) }],
  );
  const quantities = annotation.quantities.map(
    ({ start, end, restates }, i): Mark => ({ start, end, to: `figure-${restates ?? i}`, tone: 'quantity' }),
  );
  const marks = [...mentions, ...quantities].sort((a, b) => a.start - b.start || b.end - a.end);
  const seen = new Set<string>();
  let html = '';
  let at = from;
  for (const { start, end, to, tone } of marks) {
    // A measurement within a name is the name's.
    if (start < at) continue;
    const first = seen.has(to) ? '' : ` id="${to}-text"`;
    seen.add(to);
    html += `${lines(text.slice(at, start))}<a${first} class="${tone}" href="#${to}">${escaped(text.slice(start, end))}</a>`;
    at = end;
  }
  return `<p>${html}${lines(text.slice(at))}</p>`.replaceAll(/<p>\s*<\/p>\n?/g, '');
}

/** Blank lines part paragraphs. */
function lines(text: string): string {
  return escaped(text)
    .split(/\n[^\S\n]*\n/)
    .map((part) => part.replaceAll('\n', '<br>\n'))
    .join('</p>\n<p>');
}

function cardOf(card: EntityCard, i: number, annotation: Annotation, { t, locale }: Reader): string {
  const statements = card.held.map(({ text, source, basis, by }) => {
    const claim =
      basis === 'claimed' ? ` <em>${escaped(by === undefined ? t('basisClaimed') : t('basisClaimedBy', by))}</em>` : '';
    return `<p>${escaped(text)}<sup>${source + 1}</sup>${claim}</p>`;
  });
  const since = card.since.map(
    ({ text, from, source }) =>
      `<li>${from === undefined ? '' : `<b>${escaped(formatDate(from, locale))}</b> `}${escaped(text)}<sup>${source + 1}</sup></li>`,
  );
  const sources = card.sources.map(({ title, publisher, date }) => {
    const parts = [title, publisher, ...(date === undefined ? [] : [formatDate(date, locale)])];
    return `<li>${escaped(parts.join(', '))}</li>`;
  });
  return `<section id="card-${i}" class="card ${toneOf(card.kind)}">
<h2><a href="#card-${i}-text">${escaped(card.name)}</a>${card.native === undefined ? '' : ` <bdi>${escaped(card.native)}</bdi>`}</h2>
<p class="what">${escaped(`${t(KIND_NAMES[card.kind])}: ${card.what}`)}</p>
${statements.join('\n')}
${list('ul', relationsOf(card, annotation, t))}${fold(t('foldSince'), list('ul', since))}${fold(t('foldSources'), list('ol', sources))}</section>`;
}

/** One line a type; who is in the article, too, stands out. */
function relationsOf({ relations }: EntityCard, { mentions }: Annotation, t: Reader['t']): string[] {
  return [...new Set(relations.map(({ type }) => type))].map((type) => {
    const ofType = relations.filter((relation) => relation.type === type);
    const names = ofType.map(({ name, id, source }) => {
      const tag = mentions.some((mention) => mention.id === id) ? 'b' : 'span';
      return `<${tag}>${escaped(name)}</${tag}><sup>${source + 1}</sup>`;
    });
    return `<li>${escaped(t(RELATION_NAMES[type]))}: ${names.join(', ')}</li>`;
  });
}

function list(tag: 'ul' | 'ol', items: readonly string[]): string {
  return items.length === 0 ? '' : `<${tag}>\n${items.join('\n')}\n</${tag}>\n`;
}

function fold(title: string, content: string): string {
  return content === '' ? '' : `<details><summary>${escaped(title)}</summary>\n${content}</details>\n`;
}

function measurements({ quantities }: Annotation, reader: Reader): string {
  const rows = quantities.flatMap((quantity, i) => {
    if (quantity.restates !== undefined) return [];
    const restated = quantities.find(({ restates }) => restates === i);
    return [
      `<tr id="figure-${i}"><th scope="row"><a href="#figure-${i}-text">${escaped(quantity.text)}</a></th><td>${escaped(converted(quantity, reader))}</td><td>${
        restated === undefined ? '' : escaped(verdictWords(quantity, restated, reader) ?? '')
      }</td></tr>`,
    ];
  });
  return rows.length === 0
    ? ''
    : `<h2>${escaped(reader.t('popupQuantities'))}</h2>\n<table>\n${rows.join('\n')}\n</table>`;
}

function converted(quantity: Quantity, reader: Reader): string {
  const bound = boundWord(quantity, reader);
  return `${bound === null ? '' : `${bound} `}${quantity.converted.text}`;
}
