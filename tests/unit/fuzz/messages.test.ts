import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ToWorker } from '../../../src/platform/messages.ts';

// The layer looks for a browser as it loads.
Object.assign(globalThis, { browser: fakeBrowser });

const { answerMessages } = await import('../../../src/platform/messages.ts');

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => true | undefined;

let listen: Listener;
let stop: () => void;
const handle = vi.fn(async () => true as const);
const OWN = 'the-extension';

beforeEach(() => {
  handle.mockClear();
  fakeBrowser.runtime.id = OWN;
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listen = listener as unknown as Listener;
  });
  stop = answerMessages<Pick<ToWorker, 'gate→worker:readable'>>({ 'gate→worker:readable': handle });
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

const anyMessage = fc.oneof(
  fc.anything(),
  fc.record({
    type: fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty')),
    payload: fc.anything(),
  }),
);

it('a message of another form or kind is left to others', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      expect(listen(message, { id: OWN }, () => undefined)).toBeUndefined();
    }),
    { numRuns: 300 },
  );
  expect(handle).not.toHaveBeenCalled();
});

it('a message of another extension is not heard', () => {
  fc.assert(
    fc.property(fc.option(fc.string()), fc.anything(), (id, payload) => {
      fc.pre(id !== OWN);
      expect(listen({ type: 'gate→worker:readable', payload }, { id }, () => undefined)).toBeUndefined();
    }),
  );
  expect(handle).not.toHaveBeenCalled();
});

it('a handler that throws answers with null', async () => {
  handle.mockRejectedValueOnce(new Error('unexpected'));
  const answer = await new Promise((respond) =>
    listen({ type: 'gate→worker:readable', payload: null }, { id: OWN }, respond),
  );
  expect(answer).toBeNull();
});
