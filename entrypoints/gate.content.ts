import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGate } from '../src/app/gate.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => startGate(),
});
