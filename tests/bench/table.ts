/** The bench's figures for readers. */

export const INTRODUCTION = `The sample article, 3 kB, annotated with all that its cards show. Peers do their nearest work on the same text in the same
process, in turns of several runs each; what is asked of ours stands beside.`;

type Figures = Readonly<
  Record<
    | 'articleMs'
    | 'timesFasterThanCompromise'
    | 'quantitiesMs'
    | 'timesFasterThanRecognizers'
    | 'growthExponent'
    | 'hostileGrowthExponent'
    | 'modelOpenMs'
    | 'coldStartMs'
    | 'firstStartMs'
    | 'workerHeapMB'
    | 'modelBytes'
    | 'modelGzip'
    | 'domOpsSlowdown'
    | 'cardOpenFrames'
    | 'cardFirstOpenFrames',
    number
  >
>;

export function tableOf(figures: Figures): string {
  const rows: readonly (readonly [what: string, limit: string, figure: string])[] = [
    ['an article', '≤ 3 ms', ms(figures.articleMs)],
    ['the same, beside compromise finding topics', '≥ 10 times faster', times(figures.timesFasterThanCompromise)],
    ['its measurements', '', ms(figures.quantitiesMs)],
    ['the same, beside Recognizers-Text', '≥ 40 times faster', times(figures.timesFasterThanRecognizers)],
    ['growth from 3 kB to 3 MB', '≤ n^1.05', `n^${figures.growthExponent.toFixed(2)}`],
    ['the worst of 20 hostile texts, from 100 kB to 1 MB', '', `n^${figures.hostileGrowthExponent.toFixed(2)}`],
    ['a cold start: model opened, first article, in a worker that Chromium woke', '≤ 60 ms', ms(figures.coldStartMs)],
    ['the same in a process that has to compile the code, as after an install', '', ms(figures.firstStartMs)],
    ['of that, opening the model', '≤ 25 ms', ms(figures.modelOpenMs)],
    ['held by model and one annotation', '≤ 12 MB', `${figures.workerHeapMB.toFixed(1)} MB`],
    ['the model', '', kilobytes(figures.modelBytes)],
    ['the same, gzip', '≤ 1,300 kB', kilobytes(figures.modelGzip)],
    ['a page’s own changes with 500 marks painted', '≤ 1.05 times', `${figures.domOpsSlowdown.toFixed(2)} times`],
    ['a card, after its delay', '≤ 1 frame', `${figures.cardOpenFrames.toFixed(1)} frames`],
    ['the first card of a page', '', `${figures.cardFirstOpenFrames.toFixed(1)} frames`],
  ];
  return ['|  | limit | measured |', '| --- | --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const times = (value: number): string => `${value.toFixed(value < 20 ? 1 : 0)} times faster`;
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
