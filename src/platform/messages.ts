/**
 * What the parts of the extension say to each other. The direction is in the name: `gate→worker`, `page→worker`,
 * `popup→page`, `worker→page`, `options→worker`.
 *
 * A message is answered or it is not: a receiver that is gone, asleep for good or of an earlier version gives
 * `null`, which the sender turns into a state.
 */
import { type Browser, browser } from 'wxt/browser';
import type {
  Annotation,
  ArticleDate,
  Density,
  Failure,
  Home,
  IsoDate,
  Marked,
  PageSettings,
  PageState,
} from '../engine/types.ts';
import type { Look } from './toolbar.ts';

/** The most text that a page may send, in UTF-16 units: some thirty times a long report. */
export const MAX_ARTICLE = 200_000;

/** What a page gets for its text, and how its reader wants it shown. */
export interface AnnotatedText {
  readonly annotation: Annotation;
  readonly settings: PageSettings;
}

/** `json` is an `AnnotatedText`: browsers hand on one long string sooner than thousands of objects. */
export type Annotated =
  | { readonly ok: true; readonly json: string }
  | { readonly ok: false; readonly failure: Failure };

/** What the knowledge holds; statements with the ties and listings, each of which has its source. */
export interface About {
  readonly modelDate: IsoDate;
  readonly entities: number;
  readonly statements: number;
  readonly sources: number;
  /** Where a reader may be at home. */
  readonly homes: readonly Home[];
}

export interface ToWorker {
  /** The gate found that the page looks like an article. Answered once the worker has done what is to be done. */
  'gate→worker:readable': { payload: null; answer: true };
  'page→worker:annotate': { payload: { text: string; date: ArticleDate | null }; answer: Annotated };
  /** The reader needs no more marks for an entity, or needs them again. */
  'page→worker:know': { payload: { id: string; known: boolean }; answer: null };
  /** For the toolbar's button in the page's tab. */
  'page→worker:shown': { payload: { look: Look; count: number }; answer: null };
  /** The names of entities by their ids, of those that there are. */
  'options→worker:names': { payload: readonly string[]; answer: Readonly<Record<string, string>> };
  /** null where the model is refused. */
  'options→worker:about': { payload: null; answer: About | null };
}

export interface ToPage {
  'popup→page:state': { payload: null; answer: PageState };
  'popup→page:jump': { payload: Marked; answer: null };
  'popup→page:marks': { payload: { on: boolean }; answer: null };
  'popup→page:density': { payload: { density: Density }; answer: null };
  /** Marks the mentions of one entity alone; null: ends that. */
  'popup→page:follow': { payload: { id: string | null }; answer: null };
  /** Annotates the article as of another day; null: as of the day that was found. Answers with what came of it. */
  'popup→page:date': { payload: { date: IsoDate | null }; answer: PageState };
  /** The article's text, into which mentions and quantities point. null: nothing is annotated. */
  'popup→page:text': { payload: null; answer: { text: string } | null };
  /** The reader turned the site off. */
  'popup→page:stop': { payload: null; answer: null };
  /** Opens the card of the next mark, or of the one before. */
  'worker→page:walk': { payload: 'next' | 'previous'; answer: null };
  /** Turns the marks on or off. Answers with what they are now; null: nothing is annotated. */
  'worker→page:toggle-marks': { payload: null; answer: { on: boolean } | null };
}

type Messages = ToWorker & ToPage;
type Type = keyof Messages;

interface Envelope {
  readonly type: string;
  readonly payload: unknown;
}

export function sendToWorker<T extends keyof ToWorker>(
  type: T,
  payload: ToWorker[T]['payload'],
): Promise<ToWorker[T]['answer'] | null> {
  return answered(() => browser.runtime.sendMessage({ type, payload }));
}

/** Asks once more where no answer comes: browsers end a worker when they like, and start it with the next message. */
export async function askWorker<T extends keyof ToWorker>(
  type: T,
  payload: ToWorker[T]['payload'],
): Promise<ToWorker[T]['answer'] | null> {
  return (await sendToWorker(type, payload)) ?? sendToWorker(type, payload);
}

export function sendToPage<T extends keyof ToPage>(
  tabId: number,
  type: T,
  payload: ToPage[T]['payload'],
): Promise<ToPage[T]['answer'] | null> {
  // The article is in the main frame alone.
  return answered(() => browser.tabs.sendMessage(tabId, { type, payload }, { frameId: 0 }));
}

/** No receiver, or a context that an update of the extension has cut off: both throw, in their own ways. */
async function answered<A>(send: () => Promise<A>): Promise<A | null> {
  try {
    return (await send()) ?? null;
  } catch {
    return null;
  }
}

/** Who sent a message: the tab it came from, if any, and the address of the document in it. */
export interface Sender {
  readonly tabId: number | null;
  readonly url: string | null;
}

export type Handlers<M> = {
  readonly [T in keyof M]: (payload: unknown, sender: Sender) => Promise<M[T] extends { answer: infer A } ? A : never>;
};

/**
 * Answers the messages that `handlers` name and leaves all others alone. Payloads come as `unknown`: the handler
 * checks what it takes.
 *
 * @returns a function that stops listening.
 */
export function answerMessages<M extends Partial<Messages>>(handlers: Handlers<M>): () => void {
  const listener = (
    message: unknown,
    from: Browser.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (from.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const handler = (handlers as Record<string, Handlers<Messages>[Type] | undefined>)[message.type];
    if (handler === undefined || !Object.hasOwn(handlers, message.type)) return undefined;
    const sender = { tabId: from.tab?.id ?? null, url: from.url ?? null };
    handler(message.payload, sender).then(respond, () => respond(null));
    // Both browsers keep the channel open for an answer that comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string';
}
