/** The welcome page: marks and cards are those of an article, over a paragraph of our own. */
import { render } from 'preact';
import { createPainter } from '../../page/painter.ts';
import { readText } from '../../page/read-text.ts';
import { browserLocale, translate } from '../../platform/i18n.ts';
import { readSettings, unitsFor } from '../../platform/settings.ts';
import { openOptions } from '../../platform/tabs.ts';
import { viewOf } from '../../ui/card/view.ts';
import { WelcomeApp } from '../../ui/welcome/welcome.tsx';
import { showAppearance } from '../appearance.ts';
import { startHoverCard } from '../content/hover-card.ts';
import { marksOf } from '../content/marks.ts';
import { speak } from '../language.ts';
import { sampleAnnotation, sampleText } from './sample.ts';
import '../../page/marks.css';

export async function startWelcome(window: Window): Promise<void> {
  const { document } = window;
  const root = document.getElementById('root');
  if (root === null) return;
  const { units, open, appearance, names } = await readSettings();
  const reader = speak(document);
  document.title = translate('extensionName');
  showAppearance(document, appearance);

  let openCard = (): void => undefined;
  const actions = { openCard: () => openCard(), settings: () => void openOptions() };
  const pin = document.location.protocol === 'moz-extension:' ? 'welcomePinFirefox' : 'welcomePinChrome';
  render(<WelcomeApp sample={sampleText(reader)} pin={pin} actions={actions} reader={reader} />, root);

  const paragraph = root.querySelector('.sample');
  if (paragraph === null) return;
  const map = textMapOf(paragraph);
  const annotation = sampleAnnotation(map.text, units ?? unitsFor(browserLocale()), reader);
  const marks = marksOf(annotation, 'all');

  // Lives as long as the page.
  const { signal } = new AbortController();
  const painter = createPainter({ signal });
  painter.paint(map, marks);
  const hover = startHoverCard({
    window,
    painter,
    signal,
    shown: () => ({ map, marks, view: ({ marked }) => viewOf(annotation, marked) }),
    settings: () => ({ open, appearance, names }),
  });
  openCard = () => {
    const [first] = marks;
    if (first !== undefined) hover.open(first, 'key');
  };
}

/** The page layer's text map of one element. */
function textMapOf(root: Element) {
  const nodes = new Set([...root.childNodes].filter((node): node is Text => node.nodeType === Node.TEXT_NODE));
  const nothing = { title: '', byline: null, site: null, heading: null, mapping: { found: 0, mapped: 0 } };
  return readText({ ...nothing, nodes, root });
}
