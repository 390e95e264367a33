/**
 * A form's fields can be had as properties of the form, by name and by id, and there they stand before its own: a field
 * named `id` (many pages have one), or in a hostile page `parentElement`, whose value is then a field. In the same way the
 * document has its forms, pictures and frames for properties.
 */

const FIELDS = ':is(button, fieldset, img, input, object, output, select, textarea):is([name], [id])';

/** What walking and reading the live page asks of its elements. */
const ASKED: ReadonlySet<string> = new Set([
  'checkVisibility',
  'childNodes',
  'closest',
  'contains',
  'firstChild',
  'getAttribute',
  'hasAttribute',
  'isContentEditable',
  'nextSibling',
  'nodeType',
  'ownerDocument',
  'parentElement',
  'querySelectorAll',
  'scrollIntoView',
  'tagName',
  'textContent',
]);

const NAMED = ':is(embed, form, iframe, img, object):is([name], [id])';

const NAMES = ['name', 'id'] as const;

/** An image has no `form`, and is a property of the one around it all the same. */
function isOfForm(field: Element): boolean {
  return ((field as HTMLInputElement).form ?? field.closest('form')) != null;
}

/** Whether a field stands in the place of what reading the page needs: such a page cannot be walked safely. */
export function hidesTheTree(document: Document): boolean {
  return [...document.querySelectorAll(FIELDS)].some(
    (field) => NAMES.some((attribute) => ASKED.has(field.getAttribute(attribute) ?? '')) && isOfForm(field),
  );
}

/** Takes from a copy of a page the names by which elements stand in the place of a form's or the document's own properties. */
export function removeShadowing(copy: Document): void {
  const form = copy.createElement('form');
  for (const field of copy.querySelectorAll(FIELDS)) {
    for (const attribute of NAMES) {
      const name = field.getAttribute(attribute) ?? '';
      if (name in form && isOfForm(field)) field.removeAttribute(attribute);
    }
  }
  const own: object = Object.getPrototypeOf(copy);
  for (const element of copy.querySelectorAll(NAMED)) {
    for (const attribute of NAMES)
      if ((element.getAttribute(attribute) ?? '') in own) element.removeAttribute(attribute);
  }
}
