/** Components in a document of linkedom: structure and words, no layout. */
import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { ReaderContext } from '../../../../src/ui/strings.ts';
import { reader } from '../../../../tools/fixtures/translate.ts';

export interface Mounted {
  readonly root: HTMLElement;
  /** As it reads, without what is folded away. */
  text(): string;
  /** The buttons by the beginning of their name, as a screen reader has it. */
  buttons(start?: string): readonly HTMLElement[];
  press(start: string): void;
  /** Types into the field of that label, in place of what it holds. */
  type(label: string, text: string): void;
  /** A choice was made. */
  change(input: HTMLElement): void;
  /** When promises have been kept and shown. */
  settled(): Promise<void>;
}

export function mount(content: ComponentChild): Mounted {
  const { document, window } = parseHTML('<!doctype html><html><body></body></html>');
  // Preact looks for it when it renders.
  Object.assign(globalThis, { document, window });
  const root: HTMLElement = document.createElement('div');
  act(() => render(<ReaderContext.Provider value={reader}>{content}</ReaderContext.Provider>, root));

  const nameOf = (button: HTMLElement): string =>
    (button.getAttribute('aria-label') ?? button.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const buttons = (start = ''): readonly HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('button')].filter((button) => nameOf(button).startsWith(start));
  return {
    root,
    text: () => (root.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
    buttons,
    press(start) {
      const [button] = buttons(start);
      if (button === undefined) throw new Error(`no button "${start}" among: ${buttons().map(nameOf).join(', ')}`);
      act(() => button.click());
    },
    type(label, text) {
      const field = root.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
      if (field === null) throw new Error(`no field "${label}"`);
      field.value = text;
      act(() => void field.dispatchEvent(new window.Event('input', { bubbles: true })));
    },
    change: (input) => act(() => void input.dispatchEvent(new window.Event('change', { bubbles: true }))),
    settled: () => act(async () => undefined),
  };
}
