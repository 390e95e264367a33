import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { outputOf, ROOT } from '../../tools/build.ts';
import { annotated, markedWords, restOn, spotOf, waitUntil } from '../../tools/reader/page.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { cardText, hover } from './harness/reading.ts';
import { type PageServer, type ServedPage, servePages } from './harness/server.ts';

const CARD_READER = join(ROOT, 'tests/browser/harness/card-reader');

/** The sample with no style of its own, so that a strict policy has nothing of the page's to report. */
const SAMPLE = readFileSync(join(ROOT, 'assets/sample/index.html'), 'utf8').replace(/<link[^>]*>/g, '');

const withHead = (head: string): string => SAMPLE.replace('<head>', `<head>${head}`);
const withBody = (body: string): string => SAMPLE.replace(/<body[^>]*>/, `$&${body}`);
/** `html` at the beginning of the article's first paragraph. */
const inText = (html: string): string => SAMPLE.replace('<p>A week', `<p>${html} A week`);

const policy = (text: string): Record<string, string> => ({
  'content-security-policy': `${text}; report-uri /report`,
});

/** Elements whose names stand, to a script that asks for the document's property, in the property's place. */
const CLOBBERING = [
  ...['body', 'documentElement', 'head', 'title', 'getElementById', 'getElementsByTagName', 'querySelector'],
  ...['querySelectorAll', 'createElement', 'createTreeWalker', 'cloneNode', 'defaultView', 'elementFromPoint'],
  ...['caretPositionFromPoint', 'activeElement', 'fullscreenElement'],
  ...['firstChild', 'childNodes', 'ownerDocument', 'nodeType', 'prerendering', 'hidden', 'location', 'baseURI'],
].map((name) => `<form name="${name}"></form><img name="${name}" alt="">`);

/** The same for elements: fields of a form stand in the place of its own properties. */
const inForm = (names: readonly string[]): string => {
  const fields = names.map((name) => `<input type="hidden" name="${name}" id="${name}">`).join('');
  return SAMPLE.replace('<article', `<form>${fields}<article`).replace('</article>', '</article></form>');
};
const FIELDS = ['id', 'title', 'style', 'className', 'attributes', 'children', 'parentNode', 'nodeName', 'localName'];
const HOSTILE_FIELDS = [
  'parentElement',
  'firstChild',
  'nextSibling',
  'textContent',
  'getAttribute',
  'contains',
  'tagName',
];

/** Everything of the page's own world that an extension might lean on is broken, and tells when it is used. */
const POLLUTED = withHead(`<script>
  window.touched = [];
  for (const [owner, names] of [
    [Array.prototype, ['findIndex', 'flatMap', 'toSorted']],
    [Element.prototype, ['attachShadow', 'showPopover', 'append', 'checkVisibility']],
    [Document.prototype, ['createTreeWalker', 'caretPositionFromPoint', 'cloneNode']],
    [window, ['Highlight', 'MutationObserver', 'AbortController']],
  ]) for (const name of names) owner[name] = () => { touched.push(name); throw new Error(name); };
  Object.defineProperty(Object.prototype, 'type', { get() { return 'page→worker:know'; }, set() {}, configurable: true });
  Object.defineProperty(Object.prototype, 'sidelight', { get() { touched.push('sidelight'); }, configurable: true });
</script>`);

/** Words broken up by what is not seen, and actors that only a script can see. */
const HIDDEN = inText(`<span id="odd"></span>
  <span style="display:none">Boko Haram</span><span hidden>Al-Shabaab</span><span style="visibility:hidden">Taliban</span>
  <span>\u202eevil\u202c \u2066Hamas\u2069 \u200bHouthi\u200bs\ufeff, they wrote.</span>`).replace(
  '</body>',
  `<script>document.querySelector('#odd').append('\\ud83d and \\ude00 stood alone. ')</script></body>`,
);

const NESTED = SAMPLE.replace(
  '</body>',
  `<script>
  let inner = document.querySelector('article');
  const place = inner.parentElement;
  for (let depth = 0; depth < 2000; depth++) { const box = document.createElement('div'); box.append(inner); inner = box; }
  place.append(inner);
</script></body>`,
);

/** Every event ends at the document, on its way down. */
const SWALLOWING = withHead(`<script>
  for (const type of ['pointermove', 'pointerdown', 'mousemove', 'mouseover', 'keydown', 'keyup', 'click', 'scroll'])
    document.addEventListener(type, (event) => event.stopPropagation(), true);
</script>`);

/** The card is taken away as soon as it is there, twice; and is to be unseen by all the rules that a page can make. */
const HIDING = withHead(`<style>
  sidelight-card, sidelight-card:popover-open { display: none !important; opacity: 0 !important; transform: scale(0) !important; visibility: hidden !important }
</style><script>
  let left = 2;
  new MutationObserver(() => { if (left > 0) { const card = document.querySelector('sidelight-card'); if (card) { card.remove(); left--; } } })
    .observe(document, { childList: true, subtree: true });
</script>`);

const MILLION = withBody('').replace(
  '</body>',
  `<script>
  const rows = Object.assign(document.createElement('div'), { hidden: true });
  for (let row = 0; row < 1000000; row++) rows.append(document.createElement('i'));
  document.body.append(rows);
</script></body>`,
);
const ONE_NODE = SAMPLE.replace(
  '</article>',
  `<p id="long"></p></article><script>document.querySelector('#long').textContent = 'Surveyors counted the bridges of the valley. '.repeat(230000)</script>`,
);
const MANY_NODES = SAMPLE.replace(
  '</article>',
  `<p id="long"></p></article><script>
  const long = document.createDocumentFragment();
  for (let word = 0; word < 100000; word++) long.append('word ');
  document.querySelector('#long').append(long);
</script>`,
);

const PAGES: Readonly<Record<string, ServedPage>> = {
  '/csp': { body: SAMPLE, headers: policy("default-src 'none'; img-src 'self'") },
  '/types': { body: SAMPLE, headers: policy("require-trusted-types-for 'script'; trusted-types 'none'") },
  '/sandbox': { body: SAMPLE, headers: policy('sandbox allow-scripts') },
  '/clobbered': { body: withBody(CLOBBERING.join('')) },
  '/form': { body: inForm([...FIELDS, 'innerHTML', 'remove', 'firstElementChild', 'setAttribute']) },
  '/hostile-form': { body: inForm(HOSTILE_FIELDS) },
  '/polluted': { body: POLLUTED },
  '/hidden': { body: HIDDEN },
  '/nested': { body: NESTED },
  '/swallowing': { body: SWALLOWING },
  '/hiding': { body: HIDING },
  '/plain': { body: SAMPLE },
  '/million': { body: MILLION },
  '/one-node': { body: ONE_NODE },
  '/many-nodes': { body: MANY_NODES },
};

describeInBrowsers(
  'on a page that',
  (running) => {
    let server: PageServer;
    let page: Page;
    beforeAll(async () => {
      await running().installExtension(CARD_READER);
      server = await servePages(PAGES);
    });
    afterAll(() => server.close());
    beforeEach(async () => {
      page = await running().newPage();
    });
    afterEach(() => page.close());

    const open = (path: string) => page.goto(`${server.origin}${path}`, { waitUntil: 'domcontentloaded' });
    const reports = (): number => server.requests.filter((path) => path === '/report').length;

    it.each([
      [
        'allows nothing',
        '/csp',
        () => document.body.append(Object.assign(document.createElement('style'), { textContent: 'p{}' })),
      ],
      [
        'takes trusted types only',
        '/types',
        () => {
          try {
            document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
          } catch {
            // Refused, and reported: that is what is waited for.
          }
        },
      ],
    ])('%s, marks and card appear without a report to the page’s owner', async (_what, path, violate) => {
      const before = reports();
      await open(path);
      await annotated(page);
      await page.bringToFront();
      expect(await hover(page, 'Hezbollah')).toMatch('Hezbollah');
      expect(reports()).toBe(before);
      // That a report would have come is shown by one that does.
      await page.evaluate(violate);
      await waitUntil(async () => reports() > before, 'the report of what the page itself did');
      expect(reports()).toBe(before + 1);
    });

    it.each([
      ['is a sandbox', '/sandbox'],
      ['has names in the place of the document’s own', '/clobbered'],
      ['has fields in the place of its form’s own', '/form'],
      ['has broken what scripts lean on', '/polluted'],
      ['lets no event through', '/swallowing'],
    ])('%s, marks and card are as ever', async (_what, path) => {
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await open(path);
      expect((await annotated(page))['sidelight-actor']).toContain('Hezbollah');
      await page.bringToFront();
      expect(await hover(page, 'Hezbollah')).toMatch('Hezbollah');
      expect(await page.evaluate(() => (window as { touched?: string[] }).touched ?? [])).toEqual([]);
      expect(errors).toEqual([]);
    });

    it('nests two thousand deep, what is marked is as ever', async () => {
      await open('/nested');
      // Firefox does not lay out what is as deep as that, so that there is nothing to rest on.
      expect((await annotated(page))['sidelight-actor']).toContain('Hezbollah');
    });

    it('hides its own tree behind fields of a form, nothing is marked and nothing is thrown', async () => {
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await open('/hostile-form');
      await new Promise((later) => setTimeout(later, 1_000));
      expect(await markedWords(page)).toEqual({});
      expect(errors).toEqual([]);
      await open('/plain');
      await annotated(page);
    });

    it('holds text that nobody sees and characters that nobody can, what is seen is marked', async () => {
      await open('/hidden');
      const words = Object.values(await annotated(page)).flat();
      expect(words).toEqual(expect.arrayContaining(['Hezbollah', 'Hamas', 'Palmyra', 'Daesh']));
      for (const unseen of ['Boko Haram', 'Al-Shabaab', 'Taliban']) expect(words).not.toContain(unseen);
    });

    it('makes up events, no card opens', async () => {
      await open('/plain');
      await annotated(page);
      const { x, y } = await spotOf(page, 'Hezbollah');
      await page.evaluate(
        (clientX, clientY) => {
          const at = { clientX, clientY, bubbles: true, composed: true };
          const target = document.elementFromPoint(clientX, clientY)!;
          for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
            target.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }));
          target.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }));
          target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', shiftKey: true, bubbles: true }));
        },
        x,
        y,
      );
      await new Promise((later) => setTimeout(later, 800));
      expect(await page.$('sidelight-card')).toBeNull();
    });

    it('takes the card away and hides it, the next one is seen all the same', async () => {
      await open('/hiding');
      await annotated(page);
      await page.bringToFront();
      for (const words of ['Hezbollah', 'Palmyra']) {
        await restOn(page, words);
        await waitUntil(
          async () => (await markedWords(page))['sidelight-current']?.[0] === words,
          'the words to be asked for',
        );
        await page.mouse.move(5, 5, { steps: 6 });
        await waitUntil(
          async () => (await markedWords(page))['sidelight-current'] === undefined,
          'the words to be left',
        );
      }
      expect(await hover(page, '50 square km')).toMatch(/19\s?sq\s?mi/);
      const isSeen = await page.$eval('sidelight-card', (host) => {
        const { left, top, width, height } = host.getBoundingClientRect();
        return width > 200 && document.elementFromPoint(left + width / 2, top + height / 2) === host;
      });
      expect(isSeen).toBe(true);
    });

    describe('has no end', () => {
      it.each([
        ['of elements, it is left alone', '/million', false],
        ['of text in one node, it is left alone', '/one-node', false],
        ['of nodes of text, its beginning is read', '/many-nodes', true],
      ])('%s', async (_what, path, isRead) => {
        await open(path);
        if (isRead) expect((await annotated(page))['sidelight-actor']).toContain('Hezbollah');
        // The page still answers, and so does what opens over it.
        await page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
        if (!isRead) expect(await markedWords(page)).toEqual({});
        expect(await cardText(page)).toBe('');
      });
    });
  },
  (engine) => ({
    extensionDir: outputOf(engine === 'firefox' ? 'firefox' : 'chrome'),
    laterExtensions: [CARD_READER],
  }),
);
