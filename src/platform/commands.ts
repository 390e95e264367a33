/** Key commands that the manifest suggests and the reader can change. */
import { browser } from 'wxt/browser';

/** As the manifest names them; the browser itself carries out `_execute_action`, which opens the brief. */
export type Command = 'next-mention' | 'previous-mention' | 'toggle-marks';

/** Calls `handle` with the tab that was in front when the reader pressed the keys. To be called as the worker starts. */
export function onCommand(handle: (command: Command, tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined && isCommand(command)) handle(command, tab.id);
  });
}

function isCommand(command: string): command is Command {
  return command === 'next-mention' || command === 'previous-mention' || command === 'toggle-marks';
}
