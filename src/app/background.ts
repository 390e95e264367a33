/** The worker: holds the one model of all tabs, annotates what pages send, and lets the annotator into tabs. */
import { z } from 'zod/mini';
import { annotate } from '../engine/annotate.ts';
import { homesOf } from '../engine/perspective/home.ts';
import type { Settings } from '../engine/types.ts';
import { openBundledModel } from '../model/load.ts';
import { ModelRefused } from '../model/open.ts';
import type { Model } from '../model/read.ts';
import { type Command, onCommand } from '../platform/commands.ts';
import { browserLocale, messageLocale } from '../platform/i18n.ts';
import {
  type About,
  type Annotated,
  type AnnotatedText,
  answerMessages,
  MAX_ARTICLE,
  sendToPage,
  type ToWorker,
} from '../platform/messages.ts';
import { keepSettings, setKnown, setMarksOn, unitsFor } from '../platform/settings.ts';
import { hostOf, injectAnnotator, onFirstInstall, openWelcome } from '../platform/tabs.ts';
import { isDay } from './article-date.ts';
import { LOOKS, shownOf } from './shown.ts';
import { showShown } from './toolbar.ts';

const articleSchema = z.object({
  text: z.string().check(z.maxLength(MAX_ARTICLE)),
  date: z.nullable(
    z.object({
      date: z.string().check(z.refine(isDay)),
      origin: z.enum(['time', 'json-ld', 'meta', 'url', 'dateline', 'given']),
    }),
  ),
});

const idSchema = z.string().check(z.maxLength(200));
const shownSchema = z.object({ look: z.enum(LOOKS), count: z.int().check(z.nonnegative()) });
const knownSchema = z.object({ id: idSchema, known: z.boolean() });

export function startWorker(modelUrl: string): void {
  // Opened once, and with the first page that reads like an article: a worker wakes for other reasons too.
  let model: Promise<Model> | null = null;
  const knowledge = (): Promise<Model> => {
    model ??= openBundledModel(modelUrl).catch((error) => {
      // The next page may try again.
      model = null;
      throw error;
    });
    return model;
  };

  const settings = keepSettings();

  answerMessages<ToWorker>({
    'gate→worker:readable': async (_payload, { tabId, url }) => {
      if (tabId === null) return true;
      if (isOff(url, await settings())) {
        await showShown(tabId, shownOf({ state: 'off' }, 0));
        return true;
      }
      const injected = injectAnnotator(tabId);
      // While the browser lets the annotator in and that reads the page; who asks for the model later hears of failures.
      void knowledge().catch(() => undefined);
      await injected;
      return true;
    },
    'page→worker:annotate': (payload) => annotateArticle(payload, knowledge, settings()),
    'page→worker:know': async (payload) => {
      const choice = knownSchema.safeParse(payload);
      if (choice.success) await setKnown(choice.data.id, choice.data.known);
      return null;
    },
    'page→worker:shown': async (payload, { tabId }) => {
      const shown = shownSchema.safeParse(payload);
      if (shown.success && tabId !== null) await showShown(tabId, shown.data);
      return null;
    },
    'options→worker:names': (payload) => namesOf(payload, knowledge),
    'options→worker:about': () => aboutModel(knowledge),
  });
  onFirstInstall(openWelcome);
  onCommand((command, tabId) => void carryOut(command, tabId));
}

/** A tab without an annotator does not answer, and there is nothing to do. */
async function carryOut(command: Command, tabId: number): Promise<void> {
  if (command === 'toggle-marks') {
    const marks = await sendToPage(tabId, 'worker→page:toggle-marks', null);
    // Where the browser does not store it, the page at hand has what was asked for all the same.
    if (marks !== null) await setMarksOn(marks.on).catch(() => undefined);
  } else {
    await sendToPage(tabId, 'worker→page:walk', command === 'next-mention' ? 'next' : 'previous');
  }
}

async function aboutModel(knowledge: () => Promise<Model>): Promise<About | null> {
  try {
    const { modelDate, counts, measures } = await knowledge();
    return { modelDate, ...counts, homes: homesOf(measures()) };
  } catch {
    return null;
  }
}

async function namesOf(payload: unknown, knowledge: () => Promise<Model>): Promise<Record<string, string>> {
  const ids = z.array(idSchema).safeParse(payload);
  const model = await knowledge();
  const found = (ids.success ? ids.data : []).flatMap((id) => {
    const entity = model.find(id);
    return entity < 0 ? [] : [[id, model.head(entity).name] as const];
  });
  return Object.fromEntries(found);
}

function isOff(url: string | null, { sitesOff }: Settings): boolean {
  const site = url === null ? null : hostOf(url);
  return site !== null && sitesOff.includes(site);
}

async function annotateArticle(
  payload: unknown,
  knowledge: () => Promise<Model>,
  read: Promise<Settings>,
): Promise<Annotated> {
  const article = articleSchema.safeParse(payload);
  if (!article.success) return { ok: false, failure: 'unexpected' };
  try {
    const [model, settings] = await Promise.all([knowledge(), read]);
    const { units: chosen, home, marks, density, open, appearance, names } = settings;
    const units = chosen ?? unitsFor(browserLocale());
    const annotation = annotate({ ...article.data, units, locale: messageLocale(), home }, model);
    // Which others a reader knows is no page's business.
    const known = settings.known.filter((id) => Object.hasOwn(annotation.cards, id));
    const answer: AnnotatedText = { annotation, settings: { marks, density, open, appearance, names, known } };
    return { ok: true, json: JSON.stringify(answer) };
  } catch (error) {
    return { ok: false, failure: error instanceof ModelRefused ? 'model-refused' : 'unexpected' };
  }
}
