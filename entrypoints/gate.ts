import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGate } from '../src/app/gate.ts';

export default defineUnlistedScript(() => startGate());
