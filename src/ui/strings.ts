/** The reader's language: typed messages and the locale for numbers and dates, handed down through one context. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../assets/public/_locales/en/messages.json';

/** A key of `_locales/en/messages.json`: a message that does not exist does not compile. */
export type MessageKey = keyof typeof messages;

/** The message, with `substitutions` in the places of its placeholders, in order. */
export type Translate = (key: MessageKey, ...substitutions: readonly string[]) => string;

export interface Reader {
  readonly t: Translate;
  /** BCP 47, of the language that `t` speaks: a date must not be in another language than its sentence. */
  readonly locale: string;
  /** Names in their own script stand before English ones. */
  readonly nativeFirst?: boolean;
}

export const ReaderContext = createContext<Reader | null>(null);

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error('no ReaderContext above this component');
  return reader;
}
