import { defineBackground } from 'wxt/utils/define-background';
import modelUrl from '../build/model.bin?url';
import { startWorker } from '../src/app/background.ts';

export default defineBackground({
  type: 'module',
  main: () => startWorker(modelUrl),
});
