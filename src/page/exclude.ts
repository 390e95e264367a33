/** Shown within a line, perhaps, but never read: programs, fields, and what is no text. */
const NEVER_READ = new Set(
  (
    'CODE PRE KBD SAMP TT XMP TEXTAREA INPUT SELECT OPTION BUTTON DATALIST OUTPUT METER PROGRESS ' +
    'IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO IMG PICTURE MAP'
  ).split(' '),
);

/** Never shown as part of the line. */
const NEVER_SHOWN = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK RT RP'.split(' '));

const FIELD_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton', 'button']);

/** The whole text of labels that stand above or below advertisements. */
const AD_LABEL =
  /^(?:advertisement|advertisements|advertising|ad|sponsored|sponsored content|paid content|promoted|anzeige|publicité|publicidad|pubblicità|reklama)[\s.:]*$/i;

function isEditable(element: Element): boolean {
  const { isContentEditable } = element as Partial<HTMLElement>;
  if (isContentEditable !== undefined) return isContentEditable;
  // Outside of a browser, and of HTML.
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

function isField(element: Element): boolean {
  const role = element.getAttribute('role');
  return role !== null && FIELD_ROLES.has(role);
}

/** Elements that leave no trace in the line: hidden from everyone, or from assistive technology. `tag` in capitals. */
export function isSilent(element: Element, tag: string): boolean {
  return NEVER_SHOWN.has(tag) || element.getAttribute('aria-hidden') === 'true';
}

/** Elements that are shown but never read: code, editable fields, pictures, frames. `tag` in capitals. */
export function isNeverRead(element: Element, tag: string): boolean {
  return NEVER_READ.has(tag) || isField(element) || isEditable(element);
}

/** A block that says no more than that an advertisement follows. */
export function isAdLabel(text: string): boolean {
  return text.length < 40 && AD_LABEL.test(text.trim());
}
