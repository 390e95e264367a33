/** Corpora and the script that scores them, which are no part of the project. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/build.ts';
import { type Row, rates } from './table.ts';

const SHARED = join(ROOT, '../shared');
const SCORE = join(SHARED, 'score/score.mjs');

type Task = 'article' | 'places' | 'names' | 'quantities';

interface Corpus {
  readonly task: Task;
  /** Below `corpora`; null for the article, which has a place of its own. */
  readonly file: string | null;
  /** `#` stands for how many texts there are. */
  readonly texts: string;
}

/** What the script prints, as far as it is read. */
interface Score {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly accuracyAt161?: number;
  readonly negatives?: number;
  readonly clean?: number;
  readonly named?: string;
  readonly contextual?: string;
  readonly unwanted?: number;
  readonly quantities?: string;
  readonly pairsChecked?: number;
}

export const CORPORA: readonly Corpus[] = [
  { task: 'article', file: null, texts: 'a report from the Syrian desert, each mention marked by hand before' },
  { task: 'places', file: 'geovirus.jsonl', texts: '# reports of WikiNews (GeoVirus)' },
  { task: 'names', file: 'news-fair-dev.jsonl', texts: '# pieces of web news' },
  {
    task: 'names',
    file: 'gum-news.jsonl',
    texts: '# reports (GUM), in which “the minister” and “she” are marked as well, which Sidelight leaves unmarked',
  },
  { task: 'quantities', file: 'quantities-hard.jsonl', texts: '# sentences made to be hard' },
  { task: 'quantities', file: 'quantities-recognizers.jsonl', texts: '# sentences of Recognizers-Text’s tests' },
  { task: 'quantities', file: 'quantities-quantulum.jsonl', texts: '# sentences of quantulum’s tests' },
  { task: 'quantities', file: 'quantities-duckling.jsonl', texts: '# phrases of Duckling’s tests' },
];

export function isThere({ file }: Corpus): boolean {
  return existsSync(SCORE) && existsSync(file === null ? join(SHARED, 'article/article.txt') : pathOf(file));
}

export function scored({ task, file, texts }: Corpus): Row {
  const given = file === null ? [] : [pathOf(file)];
  const { stdout } = spawnSync(process.execPath, [SCORE, task, ...given], { cwd: ROOT, encoding: 'utf8' });
  const score = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Score;
  const count = file === null ? 1 : readFileSync(pathOf(file), 'utf8').trim().split('\n').length;
  return { texts: texts.replace('#', String(count)), what: WHAT[task], figures: figuresOf(task, score) };
}

const WHAT: Readonly<Record<Task, string>> = {
  article: 'all that it marks',
  places: 'places',
  names: 'names of people, places and bodies',
  quantities: 'measurements',
};

function figuresOf(task: Task, score: Score): string {
  if (task === 'article') {
    const { named, contextual, quantities, pairsChecked, unwanted } = score;
    return `${of(named)} names, ${of(contextual)} phrases in context, ${of(quantities)} measurements, ${pairsChecked} conversions checked; ${unwanted || 'nothing'} marked besides`;
  }
  const found = rates(score.tp, score.fp, score.fn);
  if (score.accuracyAt161)
    return `${found}; ${Math.round(100 * score.accuracyAt161)} % of them within 161 km of where they are`;
  return score.negatives ? `${found}; ${score.clean} of ${score.negatives} without any left clean` : found;
}

/** "38/39" in words. */
function of(ratio = ''): string {
  return ratio.replace('/', ' of ');
}

function pathOf(file: string): string {
  return join(SHARED, 'corpora', file);
}
