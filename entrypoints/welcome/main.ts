import { startWelcome } from '../../src/app/welcome/index.tsx';

void startWelcome(window);
