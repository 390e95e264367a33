/** The extension's own pages in the language of its messages. */
import { messageDirection, messageLocale, translate } from '../platform/i18n.ts';
import type { Reader } from '../ui/strings.ts';

/** Tells the document its language and in which direction that is written, and gives what its components speak. */
export function speak(document: Document): Reader {
  const reader = { t: translate, locale: messageLocale() };
  document.documentElement.lang = reader.locale;
  document.documentElement.dir = messageDirection();
  return reader;
}
