/** Whether this script's extension still lives: an update leaves the scripts of the old version behind in pages. */
import { browser } from 'wxt/browser';

export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
