import { ensureBuilt } from '../../tools/build.ts';

/** Runs once before the browser tests: they drive what ships, not the sources. */
export async function setup(): Promise<void> {
  await ensureBuilt();
}
