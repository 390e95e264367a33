/**
 * The mentions as annotations of the W3C's Web Annotation Data Model (Recommendation, 23 February 2017), for programs
 * that take notes on pages.
 */
import type { Annotation } from '../../engine/types.ts';

export interface AnnotatedText {
  /** Of the page. */
  readonly url: string;
  readonly title: string;
  /** Of the article, into which the mentions point. */
  readonly text: string;
  readonly annotation: Pick<Annotation, 'mentions' | 'cards'>;
}

/** Of the quotation's surroundings, in Unicode code points: enough to tell one "IS" from the next. */
const AROUND = 32;

/** BCP 47: of the knowledge's names. */
const LANGUAGE = 'en';

/**
 * One annotation for each mention of what the knowledge knows. Its quotation leads back to the page; its position counts
 * code points in the article's text as it was read, without menus and white space that is not rendered.
 *
 * @param makeId of new IRIs.
 */
export function webAnnotations({ url, title, text, annotation }: AnnotatedText, makeId: () => string): object {
  const points = Array.from(text);
  const pointOf = pointCounter(points);
  const items = annotation.mentions.flatMap(({ id, name, start: from, end: to }) => {
    const [start, end] = [pointOf(from), pointOf(to)];
    if (id === null) return [];
    const between = (a: number, b: number): string => points.slice(Math.max(0, a), b).join('');
    return [
      {
        id: makeId(),
        type: 'Annotation',
        motivation: 'identifying',
        body: {
          type: 'TextualBody',
          value: annotation.cards[id]?.name ?? name,
          // The knowledge's own; "dc" is a prefix of the context.
          'dc:identifier': id,
          format: 'text/plain',
          language: LANGUAGE,
          purpose: 'identifying',
        },
        target: {
          source: url,
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: between(start, end),
              prefix: between(start - AROUND, start),
              suffix: between(end, end + AROUND),
            },
            { type: 'TextPositionSelector', start, end },
          ],
        },
      },
    ];
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: makeId(),
    type: 'AnnotationCollection',
    label: title,
    total: items.length,
    first: { id: makeId(), type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** From UTF-16 offsets, asked for in rising order, to code points: the text is walked once. */
function pointCounter(points: readonly string[]): (offset: number) => number {
  let point = 0;
  let at = 0;
  return (offset) => {
    while (at < offset && point < points.length) {
      at += points[point]!.length;
      point++;
    }
    return point;
  };
}
