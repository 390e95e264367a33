import { describe, expect, it } from 'vitest';
import { filesBelow, isCode, read, withoutComments } from './sources.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Messages = Readonly<Record<string, Message>>;

const LOCALES = filesBelow('assets/public/_locales').filter((file) => file.endsWith('/messages.json'));
const ENGLISH = 'assets/public/_locales/en/messages.json';

/** The Chrome Web Store cuts a longer description. */
const LONGEST_DESCRIPTION = 132;

function messagesOf(file: string): Messages {
  return JSON.parse(read(file));
}

const english = messagesOf(ENGLISH);
const code = [...filesBelow('src'), ...filesBelow('entrypoints'), 'wxt.config.ts']
  .filter((file) => isCode(file) || file.endsWith('.html'))
  .map((file) => ({ file, text: withoutComments(read(file)) }));

/** Keys asked for by name: `t('key', …)`, `getMessage('key')`, `__MSG_key__`. */
const ASKED = /(?:\bt|\bgetMessage)\(\s*(['"])(\w+)\1|__MSG_(\w+?)__/g;

describe('the messages', () => {
  it('exist for every key that the code asks for', () => {
    const missing = code.flatMap(({ file, text }) =>
      [...text.matchAll(ASKED)]
        .map((match) => match[2] ?? match[3] ?? '')
        .filter((key) => !(key in english))
        .map((key) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('are each used somewhere', () => {
    const isUsed = (key: string) => {
      const use = new RegExp(`['"]${key}['"]|__MSG_${key}__`);
      return code.some(({ text }) => use.test(text));
    };
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it.each(LOCALES)('of %s declare each placeholder that they use, and use each that they declare', (file) => {
    const wrong = Object.entries(messagesOf(file)).filter(([, { message, placeholders }]) => {
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
      const declared = Object.keys(placeholders ?? {}).map((name) => name.toLowerCase());
      return [...new Set(used)].sort().join() !== declared.sort().join();
    });
    expect(wrong).toEqual([]);
  });

  it.each(LOCALES)('of %s are the same as in English', (file) => {
    expect(Object.keys(messagesOf(file)).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(LOCALES)('of %s have the placeholders of the English ones', (file) => {
    const wrong = Object.entries(messagesOf(file)).filter(([key, { placeholders }]) => {
      return JSON.stringify(placeholders ?? {}) !== JSON.stringify(english[key]?.placeholders ?? {});
    });
    expect(wrong).toEqual([]);
  });

  it.each(LOCALES)('of %s say which language they are, and say nearly all of it in that', (file) => {
    const messages = messagesOf(file);
    const language = file.split('/').at(-2);
    expect(messages.messageLanguage?.message).toBe(language);
    if (language === 'en') return;
    // "Sources" is French as well; a sentence is not.
    const same = Object.keys(messages).filter((key) => {
      const { message = '' } = messages[key] ?? {};
      return message === english[key]?.message && message.replaceAll(/\$\w+\$/g, '').split(' ').length > 2;
    });
    expect(same).toEqual([]);
  });

  it.each(LOCALES)('of %s describe the extension in few enough words for the store', (file) => {
    const { extensionDescription } = messagesOf(file);
    expect(extensionDescription?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });
});
