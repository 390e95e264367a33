import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/page/article.ts';
import { tagLayout } from '../../../src/page/layout.ts';
import { readInfo } from '../../../src/page/metadata.ts';
import { readText } from '../../../src/page/read-text.ts';

const TODAY = '2020-06-01';
const TITLE = 'A valley counts its bridges';
const TEXT =
  '<p>Surveyors came back to the valley in April, after the snow had gone, and counted what the winter had left of it.</p>' +
  '<p>They walked from the mill to the pass in two days, slept in the school of the upper village, and wrote it down.</p>' +
  '<p>The council will read their report in June, two members said, and expects to hear what the province will pay.</p>';

interface Parts {
  readonly head?: string;
  /** Between title and text. */
  readonly above?: string;
  readonly text?: string;
  /** After the text, within the article. */
  readonly below?: string;
  /** After the article. */
  readonly after?: string;
}

function documentOf({ head = '', above = '', text = TEXT, below = '', after = '' }: Parts): Document {
  const { document } = parseHTML(`<!doctype html><html><head><title>${TITLE}</title>${head}</head><body>
    <article><h1>${TITLE}</h1>${above}<div class="entry">${text}</div>${below}</article>${after}</body></html>`);
  return document as unknown as Document;
}

function infoOf(parts: Parts) {
  const document = documentOf(parts);
  return readInfo(document, findArticle(document)!, TODAY);
}

const JSON_LD = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const META = '<meta property="article:published_time" content="2017-05-28T01:00Z">';
const CANONICAL = '<link rel="canonical" href="https://a.example/2017/05/27/valley">';
const NEWS = { '@type': 'NewsArticle', headline: TITLE, datePublished: '2017-05-29T10:00:00Z' };

function dateOf(parts: Parts): string | null {
  const { date } = infoOf(parts);
  return date === null ? null : `${date.date} by ${date.origin}`;
}

describe('the date of an article', () => {
  it.each<[string, Parts, string]>([
    ['a time above the text', { above: '<time datetime="2017-05-30">30 May</time>' }, '2017-05-30 by time'],
    [
      'a time that says so, below the text',
      { below: '<p>Published <time datetime="2017-05-30">30 May</time></p>' },
      '2017-05-30 by time',
    ],
    ['a time without a value', { above: '<time>May 30, 2017</time>' }, '2017-05-30 by time'],
    ['JSON-LD', { head: JSON_LD(NEWS) }, '2017-05-29 by json-ld'],
    ['JSON-LD in a graph', { head: JSON_LD({ '@graph': [{ '@type': 'WebSite' }, NEWS] }) }, '2017-05-29 by json-ld'],
    [
      "this article's JSON-LD among others",
      { head: JSON_LD([{ ...NEWS, headline: 'Another story of the day', datePublished: '2019-01-01' }, NEWS]) },
      '2017-05-29 by json-ld',
    ],
    ['meta', { head: META }, '2017-05-28 by meta'],
    ['microdata', { above: '<meta itemprop="datePublished" content="2017-05-28">' }, '2017-05-28 by meta'],
    ['the address', { head: CANONICAL }, '2017-05-27 by url'],
  ])('comes from %s', (_, parts, expected) => {
    expect(dateOf(parts)).toBe(expected);
  });

  it('comes from the most trusted of them', () => {
    const time = '<time datetime="2017-05-30">30 May</time>';
    const linked = JSON_LD(NEWS);
    expect(dateOf({ above: time, head: linked + META + CANONICAL })).toBe('2017-05-30 by time');
    expect(dateOf({ head: META + linked + CANONICAL })).toBe('2017-05-29 by json-ld');
    expect(dateOf({ head: CANONICAL + META })).toBe('2017-05-28 by meta');
  });

  it.each<[string, Parts]>([
    ['a comment', { after: '<section id="comments"><p>Posted <time datetime="2019-01-01">now</time></p></section>' }],
    [
      'a comment that is an article',
      { after: '<div><article>Posted <time datetime="2019-01-01"></time></article></div>' },
    ],
    ['a related article', { below: '<aside class="related"><time pubdate datetime="2019-01-01"></time></aside>' }],
    [
      'a list of the latest',
      { below: '<ul class="latest-news"><li><time pubdate datetime="2019-01-01"></time></li></ul>' },
    ],
    ['an update', { above: '<p>Updated <time datetime="2019-01-01">1 January</time></p>' }],
    ['a change in microdata', { above: '<time itemprop="dateModified" datetime="2019-01-01"></time>' }],
    [
      'a change that JSON-LD knows of',
      {
        above: '<time datetime="2019-01-01"></time>',
        head: JSON_LD({ '@type': 'NewsArticle', datePublished: 'unknown', dateModified: '2019-01-01' }),
      },
    ],
    [
      'an event that the text speaks of',
      { text: TEXT.replace('in April', 'on <time datetime="2011-03-15">15 March</time>') },
    ],
    [
      'the future',
      { above: '<time datetime="2020-07-01"></time>', head: JSON_LD({ ...NEWS, datePublished: '2031-01-01' }) },
    ],
    ['a time before the web', { above: '<time datetime="1970-01-01"></time>' }],
    ['a day that does not exist', { above: '<time datetime="2017-02-30"></time>' }],
    ['an hour', { above: '<time datetime="09:12">09:12</time>' }],
    ['a comment in JSON-LD', { head: JSON_LD({ '@type': 'Comment', datePublished: '2019-01-01' }) }],
    ['broken JSON-LD', { head: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script>' }],
  ])('does not come from %s', (_, parts) => {
    expect(dateOf(parts)).toBeNull();
    expect(dateOf({ ...parts, head: (parts.head ?? '') + META })).toBe('2017-05-28 by meta');
  });

  it('is the first publication where the update stands beside it', () => {
    const above =
      '<p>Published <time datetime="2017-05-30">30 May</time>, updated <time datetime="2017-06-02">2 June</time></p>';
    const turned =
      '<p>Updated <time datetime="2017-06-02">2 June</time>, first published <time datetime="2017-05-30">30 May</time></p>';
    expect(dateOf({ above })).toBe('2017-05-30 by time');
    expect(dateOf({ above: turned })).toBe('2017-05-30 by time');
  });
});

describe('an article that is parsed but not rendered', () => {
  it('has title, byline, site and text', () => {
    const document = documentOf({
      head: '<meta name="author" content="Ada  Writer"><meta property="og:site_name" content="The Valley Post">',
      text: `${TEXT}<p>It is 12 km<sup>2</sup><br>in all, <code>ls</code> says, and that is as much as it was before the war.</p>`,
    });
    const article = findArticle(document)!;
    expect(readInfo(document, article, TODAY)).toEqual({
      title: TITLE,
      byline: 'Ada Writer',
      site: 'The Valley Post',
      date: null,
    });
    const { text } = readText(article, tagLayout);
    expect(text.startsWith(`${TITLE}\n\nSurveyors came back`)).toBe(true);
    expect(text.endsWith('It is 12 km2\nin all, \uFFFC says, and that is as much as it was before the war.')).toBe(
      true,
    );
  });
});
