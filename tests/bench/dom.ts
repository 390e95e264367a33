/**
 * What marks cost a page that goes on changing: nodes put in and taken out, with marks painted as our painter paints them,
 * and without.
 */
import { ensureBrowser } from '../../tools/browsers/ensure.ts';
import { launch } from '../../tools/browsers/launch.ts';
import { median } from './median.ts';

const NODES = 2_000;
const MARKS = 500;
const ROUNDS = 31;

export async function measureDom(): Promise<{ readonly domOpsSlowdown: number }> {
  const browser = await launch({ browser: ensureBrowser('chromium'), offline: true });
  try {
    const page = await browser.newPage();
    await page.evaluate(writeArticle, MARKS);
    const without: number[] = [];
    const painted: number[] = [];
    for (let round = -3; round < ROUNDS; round++) {
      const turns = [
        [false, without],
        [true, painted],
      ] as const;
      // Each goes first as often: what the one leaves to be collected falls on the other.
      for (const [marks, times] of round % 2 === 0 ? turns : turns.toReversed()) {
        const time = await page.evaluate(changePage, marks, NODES);
        if (round >= 0) times.push(time);
      }
    }
    return { domOpsSlowdown: median(painted) / median(without) };
  } finally {
    await browser.close();
  }
}

// Both run in the page and can use nothing from outside of themselves.

/** Paragraphs of which each has a word to mark. */
function writeArticle(marks: number): void {
  const style = document.createElement('style');
  style.textContent = '::highlight(sidelight-actor) { text-decoration: underline dotted }';
  document.head.append(style);
  for (let i = 0; i < marks; i++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `The brigade of village ${i} held the bridge until the evening.`;
    document.body.append(paragraph);
  }
}

/** Milliseconds for putting the nodes in and taking them out among the paragraphs, with layout after each hundred. */
function changePage(marked: boolean, nodes: number): number {
  CSS.highlights.delete('sidelight-actor');
  const paragraphs = [...document.querySelectorAll('p')];
  if (marked) {
    const highlight = new Highlight();
    for (const { firstChild } of paragraphs)
      highlight.add(
        new StaticRange({ startContainer: firstChild!, startOffset: 4, endContainer: firstChild!, endOffset: 11 }),
      );
    CSS.highlights.set('sidelight-actor', highlight);
  }
  // What painting the marks once costs is not asked here.
  document.body.getBoundingClientRect();
  const start = performance.now();
  const put: Element[] = [];
  for (let i = 0; i < nodes; i++) {
    const node = document.createElement('div');
    node.textContent = `An update, number ${i}.`;
    paragraphs[i % paragraphs.length]!.before(node);
    put.push(node);
    if (i % 100 === 99) document.body.getBoundingClientRect();
  }
  for (const [i, node] of put.entries()) {
    node.remove();
    if (i % 100 === 99) document.body.getBoundingClientRect();
  }
  return performance.now() - start;
}
