import { simplify } from './heading.ts';

/** The dates that a page's JSON-LD gives its article, as written. */
export interface LinkedDates {
  readonly published: string | null;
  readonly modified: string | null;
}

/** UTF-16 units; the article's own data is a few thousand. */
const MAX_SCRIPT = 300_000;
const MAX_SCRIPTS = 30;
const MAX_NODES = 500;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Reportage|LiveBlogPosting|SocialMediaPosting)$/;
const PAGE_TYPE = /(?:WebPage|ItemPage|MedicalWebPage)$/;

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

/** Objects at the top, in lists and in `@graph`, and the main entity of a page: nothing that is only mentioned. */
function topNodes(value: unknown, into: Json[], depth = 0): void {
  if (depth > 4 || into.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MAX_NODES)) topNodes(item, into, depth + 1);
  } else if (isObject(value)) {
    into.push(value);
    const { '@graph': graph, mainEntity } = value;
    topNodes(graph, into, depth + 1);
    topNodes(mainEntity, into, depth + 1);
  }
}

function hasType(node: Json, pattern: RegExp): boolean {
  const types: readonly unknown[] = [node['@type']].flat();
  return types.some((type) => typeof type === 'string' && pattern.test(type));
}

function textOf(node: Json, key: string): string | null {
  const value = node[key];
  return typeof value === 'string' && value.length > 0 && value.length < 200 ? value : null;
}

function isAbout(node: Json, title: string): boolean {
  const wanted = simplify(title);
  return ['headline', 'name', 'alternativeHeadline'].some((key) => {
    const headline = simplify(textOf(node, key) ?? '');
    return headline.length > 10 && wanted.length > 10 && (wanted.includes(headline) || headline.includes(wanted));
  });
}

/**
 * The dates of the page's article in its JSON-LD. Where it describes several, those of the one with the page's title,
 * else of the first; a page that describes only itself counts as its article.
 */
export function linkedDates(document: Document, title: string): LinkedDates {
  const nodes: Json[] = [];
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (const script of [...scripts].slice(0, MAX_SCRIPTS)) {
    const text = script.textContent ?? '';
    if (text.length <= MAX_SCRIPT) topNodes(parse(text), nodes);
  }
  const dated = nodes.filter((node) => textOf(node, 'datePublished') !== null);
  const articles = dated.filter((node) => hasType(node, ARTICLE_TYPE));
  const pages = dated.filter((node) => hasType(node, PAGE_TYPE));
  const chosen = articles.find((node) => isAbout(node, title)) ?? articles[0] ?? pages[0];
  if (chosen === undefined) return { published: null, modified: null };
  return { published: textOf(chosen, 'datePublished'), modified: textOf(chosen, 'dateModified') };
}
