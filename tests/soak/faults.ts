/** What must hold of every annotation of every text; a list of what does not. */
import type { Annotation, Quantity, Span } from '../../src/engine/types.ts';

export function faultsOf(text: string, annotation: Annotation): string[] {
  const { mentions, quantities, cards, brief } = annotation;
  const faults: string[] = [];
  const holds = (fact: boolean, fault: string): void => {
    if (!fact) faults.push(fault);
  };

  for (const [what, spans] of [
    ['mention', mentions],
    ['quantity', quantities],
  ] as const) {
    let last: Span = { start: 0, end: 0 };
    for (const span of spans) {
      holds(
        span.start >= 0 && span.start < span.end && span.end <= text.length,
        `${what} out of the text: ${at(span)}`,
      );
      holds(text.slice(span.start, span.end) === span.text, `${what} is not what stands there: ${at(span)}`);
      holds(
        span.start >= (what === 'mention' ? last.end : last.start),
        `${what}s overlap or are out of order: ${at(span)}`,
      );
      holds(!splitsPair(text, span.start) && !splitsPair(text, span.end), `${what} splits a character: ${at(span)}`);
      last = span;
    }
  }
  for (const { id } of mentions) holds(id === null || Object.hasOwn(cards, id), `no card for ${id}`);
  for (const [index, quantity] of quantities.entries()) {
    holds(figuresOf(quantity).every(Number.isFinite), `no figure: ${at(quantity)}`);
    holds(!/NaN|Infinity|undefined/.test(quantity.converted.text), `converted to "${quantity.converted.text}"`);
    const { restates } = quantity;
    holds(restates === undefined || (restates !== index && quantities[restates] !== undefined), `restates ${restates}`);
  }
  for (const { id, first, spark } of [...brief.actors, ...brief.places]) {
    holds(mentions[first]?.id === id, `the brief's ${id} is not mentioned first where it says`);
    holds(
      spark.every((place) => place >= 0 && place <= 1),
      `the brief's ${id} stands outside of the text`,
    );
  }
  holds(brief.coverage.known <= brief.coverage.seen, 'more names known than seen');
  return faults;
}

const at = ({ start, end }: Span): string => `[${start}, ${end})`;

/** Whether an offset stands within a surrogate pair. */
function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1)) && offset > 0;
}

function figuresOf({ value, si, converted }: Quantity): number[] {
  return [value, si, converted.value, converted.exact].flat();
}
