/** The extension's strings in the browser's language. */
import { browser } from 'wxt/browser';

/** WXT types the keys of a file that it generates; ours are typed where they are used, in the UI's strings. */
const i18n = browser.i18n as unknown as {
  getMessage(key: string, substitutions: readonly string[]): string;
  getUILanguage(): string;
};

/** The text of `key` with its substitutions; the key itself where the language file lacks it. */
export function translate(key: string, ...substitutions: readonly string[]): string {
  return i18n.getMessage(key, isRightToLeft() ? substitutions.map(isolated) : substitutions) || key;
}

/** Between marks that nobody sees: an English name or a figure within Arabic words keeps its own order. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

function isRightToLeft(): boolean {
  return RIGHT_TO_LEFT.has(i18n.getMessage('messageLanguage', []));
}

/** BCP 47: the browser's own language, which says where its reader lives. */
export function browserLocale(): string {
  return i18n.getUILanguage();
}

/** Languages that are written from right to left and that we may come to speak. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Of the language that {@link translate} speaks: the browser's own may be one that it does not. */
export function messageDirection(): 'ltr' | 'rtl' {
  return isRightToLeft() ? 'rtl' : 'ltr';
}

/** BCP 47, of the language that {@link translate} speaks: a date must not be in another language than its sentence. */
export function messageLocale(): string {
  const language = translate('messageLanguage');
  const browsers = browserLocale();
  return browsers === language || browsers.startsWith(`${language}-`) ? browsers : language;
}
