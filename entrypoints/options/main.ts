import { startOptions } from '../../src/app/options.tsx';

void startOptions(document);
