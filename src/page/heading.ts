/** Letters and digits alone: a page's quotation marks and dashes differ from those of its metadata. */
export function simplify(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Shorter ones (a section's name, a site's) stand in many titles. */
const MIN_LENGTH = 12;
/** Shared words that make two titles one, and the share of the shorter title that they must be. */
const MIN_SHARED = 3;
const MIN_SHARE = 0.75;
/** A page has a handful of headings of these ranks. */
const MAX_HEADINGS = 100;

/** How well a heading shows the title, from 0 (not at all) to 1 (it is the title). Both simplified. */
function likeness(heading: string, title: string): number {
  if (heading === title) return 1;
  const [short, long] = heading.length < title.length ? [heading, title] : [title, heading];
  const share = short.length / long.length;
  // Less than half of the other may as well be the site's name, which many titles hold.
  if (short.length < MIN_LENGTH || share < 0.5) return 0;
  // A site's name added to the title, or a kicker to the heading.
  if (long.includes(short)) return share;
  const words = new Set(long.split(' '));
  const wanted = [...new Set(short.split(' '))];
  const shared = wanted.filter((word) => words.has(word)).length;
  return shared >= MIN_SHARED && shared >= wanted.length * MIN_SHARE ? (share * shared) / wanted.length : 0;
}

/**
 * The heading that shows the article's title: the likest one of the page, else the only `h1` beside the body in its
 * `article` or `main` (the title that a page gives to search engines may be another).
 */
export function findHeading(document: Document, title: string, body: Element): Element | null {
  const wanted = simplify(title);
  let best: Element | null = null;
  let bestLikeness = 0;
  for (const heading of [...document.querySelectorAll('h1, h2')].slice(0, MAX_HEADINGS)) {
    const text = simplify((heading.textContent ?? '').slice(0, 1_000));
    const like = text === '' ? 0 : likeness(text, wanted);
    if (like <= bestLikeness) continue;
    best = heading;
    bestLikeness = like;
  }
  if (best !== null) return best;
  const own = body.closest('article, main, [role="main"]')?.querySelectorAll('h1');
  return own?.length === 1 ? own[0]! : null;
}
