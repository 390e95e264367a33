import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../src/page/marks.css';
import { startAnnotator } from '../../src/app/content/index.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: (ctx) => startAnnotator(ctx.signal),
});
