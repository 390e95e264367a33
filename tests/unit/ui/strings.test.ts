import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../../assets/public/_locales/en/messages.json' with { type: 'json' };
import type { MessageKey } from '../../../src/ui/strings.ts';
import { translate } from '../../../tools/fixtures/translate.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const entries: readonly (readonly [string, Message])[] = Object.entries(messages);

function codeBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

describe('the messages', () => {
  it('are all used: a message that nobody reads is one more to translate', () => {
    const code = codeBelow('src') + codeBelow('entrypoints') + readFileSync('wxt.config.ts', 'utf8');
    const unused = entries.map(([key]) => key).filter((key) => !new RegExp(`'${key}'|__MSG_${key}__`).test(code));
    expect(unused).toEqual([]);
  });

  it('name in their text exactly the placeholders that they declare, numbered from 1', () => {
    for (const [key, { message, placeholders = {} }] of entries) {
      const named = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
      expect(new Set(named), key).toEqual(new Set(Object.keys(placeholders)));
      const contents = Object.values(placeholders).map(({ content }) => content);
      expect(contents, key).toEqual(contents.map((_, i) => `$${i + 1}`));
    }
  });

  it('fit what the stores allow for name and description', () => {
    expect(translate('extensionName').length).toBeLessThanOrEqual(45);
    expect(translate('extensionDescription').length).toBeLessThanOrEqual(132);
  });

  it('put each substitution in its place, and take none for a pattern', () => {
    expect(translate('nameSpeaker', '$1 & $&')).toBe('said by $1 & $&');
  });

  it('use keys that both browsers accept', () => {
    const keys = entries.map(([key]) => key as MessageKey);
    expect(keys.filter((key) => !/^[A-Za-z][A-Za-z0-9]*$/.test(key))).toEqual([]);
  });
});
