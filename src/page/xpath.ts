/** Nodes by XPath: the browser filters them itself, and makes an object only of those that are asked for. */

// Numbers rather than `XPathResult`, which a document that is parsed outside of a browser does not bring.
const UNORDERED_SNAPSHOT = 6;
const ORDERED_SNAPSHOT = 7;

export interface Nodes {
  readonly length: number;
  item(index: number): Node;
}

/**
 * The nodes as they are now. Names in `expression` are those of HTML elements.
 *
 * @returns null where the document cannot be asked: outside of a browser, or where elements have other names (XHTML).
 */
export function nodesBy(expression: string, document: Document, order: 'any' | 'document'): Nodes | null {
  // Not the document's own property, in whose place a form of that name would stand.
  const evaluate = globalThis.Document?.prototype.evaluate as Document['evaluate'] | undefined;
  if (evaluate === undefined || document.contentType !== 'text/html') return null;
  const type = order === 'any' ? UNORDERED_SNAPSHOT : ORDERED_SNAPSHOT;
  const found = evaluate.call(document, expression, document, null, type);
  return { length: found.snapshotLength, item: (index) => found.snapshotItem(index)! };
}
