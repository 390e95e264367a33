/** The extension's English, for what the command line writes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageKey, Reader } from '../../src/ui/strings.ts';
import { ROOT } from '../build.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const messages: Readonly<Record<MessageKey, Message>> = JSON.parse(
  readFileSync(join(ROOT, 'assets/public/_locales/en/messages.json'), 'utf8'),
);

/** Placeholders are filled as `i18n.getMessage` fills them. */
export const READER: Reader = {
  locale: 'en-US',
  t: (key, ...substitutions) => {
    const { message, placeholders = {} } = messages[key];
    return message.replaceAll(/\$(\w+)\$/g, (_, name: string) =>
      (placeholders[name.toLowerCase()]?.content ?? '').replaceAll(
        /\$(\d)/g,
        (__, position: string) => substitutions[Number(position) - 1] ?? '',
      ),
    );
  },
};
