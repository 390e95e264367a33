/** The gate's one message. It is on every page, and most have no article: what they do not need is not even asked for. */
import type { ToWorker } from './messages.ts';

interface Extension {
  readonly runtime: { readonly id: string; sendMessage(message: unknown): Promise<unknown> };
}

const TYPE = 'gate→worker:readable' satisfies keyof ToWorker;

/** Tells the worker that the page reads like an article; once more where no answer comes, since a worker may end at any time. */
export async function knock(): Promise<void> {
  // Not before: Chromium makes an extension's interface when it is first touched, and that takes longer than the gate does.
  const { browser, chrome } = globalThis as { readonly browser?: Extension; readonly chrome?: Extension };
  // In Chromium `browser` may be an element of the page that has it for an id.
  const extension = browser?.runtime?.id ? browser : chrome;
  const send = async (): Promise<unknown> => extension?.runtime.sendMessage({ type: TYPE, payload: null });
  const answer = await send().catch(() => null);
  if (!answer) await send().catch(() => null);
}
