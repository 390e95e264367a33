import { describe, expect, it } from 'vitest';
import { webAnnotations } from '../../../../src/app/copies/web-annotations.ts';
import { sampleAnnotation, sampleText } from '../../../../src/app/welcome/sample.ts';
import { reader } from '../../../../tools/fixtures/translate.ts';

interface Selector {
  readonly type: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}
interface Collection {
  readonly '@context': string;
  readonly total: number;
  readonly first: {
    readonly items: readonly {
      readonly id: string;
      readonly body: Readonly<Record<string, string>>;
      readonly target: { readonly source: string; readonly selector: readonly [Selector, Selector] };
    }[];
  };
}

const text = sampleText(reader);
const sample = sampleAnnotation(text, 'us', reader);

function made(of: string, annotation: Parameters<typeof webAnnotations>[0]['annotation']): Collection {
  let count = 0;
  const article = { url: 'https://herald.test/a', title: 'A', text: of, annotation };
  return webAnnotations(article, () => `urn:uuid:${count++}`) as Collection;
}

describe('the annotations for other programs', () => {
  it('are one for each mention of what is known, with its name and its id', () => {
    const { total, first, '@context': context } = made(text, sample);
    expect(context).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(total).toBe(sample.mentions.length);
    expect(first.items.map(({ body }) => body.value)).toEqual(['Accord Front', 'Tal Dovrel']);
    expect(first.items[0]?.body['dc:identifier']).toBe(sample.mentions[0]?.id);
    expect(first.items[0]?.target.source).toBe('https://herald.test/a');
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
    const unknown = { ...sample, mentions: sample.mentions.map((mention) => ({ ...mention, id: null })) };
    expect(made(text, unknown).total).toBe(0);
  });

  it('quote the words with what stands around them', () => {
    const { items } = made(text, sample).first;
    for (const { target } of items) {
      const [{ exact, prefix, suffix }] = target.selector;
      expect(text).toContain(prefix + exact + suffix);
    }
    expect(items[0]?.target.selector[0].exact).toBe('Accord Front');
  });

  it('count positions in code points, and cut no letter in two', () => {
    const shifted = `${'𓂀'.repeat(40)}${text}`;
    const mentions = sample.mentions.map((one) => ({ ...one, start: one.start + 80, end: one.end + 80 }));
    const before = made(text, sample).first.items[0]!.target.selector;
    const [quote, position] = made(shifted, { ...sample, mentions }).first.items[0]!.target.selector;
    expect(position.start).toBe(before[1].start + 40);
    expect(quote.exact).toBe('Accord Front');
    expect(quote.prefix).not.toMatch(/\p{Cs}/u);
    expect(Array.from(quote.prefix)).toHaveLength(32);
  });
});
