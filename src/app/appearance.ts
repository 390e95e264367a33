/** The extension's own pages in the reader's choice of light and dark: the tokens follow `color-scheme`. */
import type { Appearance } from '../engine/types.ts';

export function showAppearance(document: Document, appearance: Appearance): void {
  document.documentElement.style.colorScheme = appearance === 'system' ? '' : appearance;
}
