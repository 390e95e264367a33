import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findArticle, findingArticle } from '../../../src/page/article.ts';
import { tagLayout } from '../../../src/page/layout.ts';
import { readingText, readText } from '../../../src/page/read-text.ts';
import { inTurns } from '../../../src/page/turns.ts';

const PARAGRAPH =
  '<p>The <b>surveyors</b> walked from the mill to the pass and wrote down <i>each</i> bridge that stood.</p>';
const SOURCE = `<!doctype html><html><body><article><h1>A valley counts its bridges</h1>${PARAGRAPH.repeat(900)}</article></body></html>`;
const page = (): Document => parseHTML(SOURCE).document as unknown as Document;

describe('reading a large page in turns', () => {
  it('finds and reads what reading it at once does', async () => {
    const document = page();
    let turns = 0;
    const giveWay = async (): Promise<void> => {
      turns++;
    };
    const article = (await inTurns(findingArticle(document), giveWay))!;
    const { text } = await inTurns(readingText(article, tagLayout), giveWay);
    expect(text).toBe(readText(findArticle(page())!, tagLayout).text);
    expect(article.mapping.mapped).toBe(article.mapping.found);
    // Leading back and reading stop every few hundred nodes.
    expect(turns).toBeGreaterThan(15);
  });
});
