/** `docs/benchmarks.md`, section by section: a run replaces the section that it measured and leaves the others. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../build.ts';
import type { Figures } from './figures.ts';

const FILE = join(ROOT, 'docs/benchmarks.md');

const HEAD = `# Measured

Written by \`npm run bench\` and \`npm run pages\`, never by hand. Times depend on the machine; counts must not.
`;

/** What was measured where and when, without a word about whose machine it is; with what else it did then. */
export function occasion(programs: string): string {
  const cores = availableParallelism();
  const date = new Date().toISOString().slice(0, 10);
  const load = (loadavg()[2] ?? 0).toFixed(1);
  return `${date}, ${programs}, on ${process.platform} ${process.arch} with ${cores} cores, at a load of ${load}.`;
}

export function writeSection(title: string, body: string): void {
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD;
  const [head = HEAD, ...sections] = before.split(/^(?=## )/m);
  const section = `## ${title}\n\n${body.trim()}`;
  const isSame = (text: string): boolean => text.startsWith(`## ${title}\n`);
  const next = sections.some(isSame) ? sections.map((text) => (isSame(text) ? section : text)) : [...sections, section];
  writeFileSync(FILE, `${[head, ...next].map((part) => part.trim()).join('\n\n')}\n`);
}

interface Row {
  readonly what: string;
  readonly limit: string;
  readonly value: (figures: Figures) => string;
}

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

const ROWS: readonly Row[] = [
  { what: 'pages opened', limit: '', value: ({ pages }) => `${pages}` },
  { what: 'of them read as an article without being asked', limit: '', value: ({ articles }) => `${articles}` },
  { what: 'exceptions in page, annotator and worker', limit: '0', value: ({ errors }) => `${errors}` },
  {
    what: 'pages whose nodes or attributes differ before the first card',
    limit: '0',
    value: ({ changedPages }) => `${changedPages}`,
  },
  {
    what: 'characters of the articles led back to the live page',
    limit: '≥ 99.9 %',
    value: ({ mapped }) => `${(Math.floor(mapped * 1e5) / 1e3).toFixed(3)} %`,
  },
  { what: 'from the gate to the marks, median', limit: '≤ 60 ms', value: ({ paintMedian }) => ms(paintMedian) },
  { what: 'the same, 95 in 100', limit: '≤ 200 ms', value: ({ paintP95 }) => ms(paintP95) },
  {
    what: 'from the gate to the frame that shows them, median',
    limit: '',
    value: ({ drawnMedian }) => ms(drawnMedian),
  },
  {
    what: 'longest task besides Readability’s parse',
    limit: '≤ 50 ms',
    value: ({ longestTask }) => ms(longestTask),
  },
  { what: 'the same, in 95 of 100 pages', limit: '', value: ({ taskP95 }) => ms(taskP95) },
  {
    what: 'Readability’s parse, median and longest',
    limit: '',
    value: ({ parseMedian, parseMax }) => `${ms(parseMedian)}, ${ms(parseMax)}`,
  },
  {
    what: 'the gate alone on pages that are no article, median and longest',
    limit: '≤ 1 ms',
    value: ({ gateMedian, gateMax }) => `${gateMedian.toFixed(1)}, ${ms(gateMax)}`,
  },
];

/** One column a browser. */
export function tableOf(columns: Readonly<Record<string, Figures>>): string {
  const names = Object.keys(columns);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['', 'limit', ...names]),
    line(['---', '---', ...names.map(() => '---')]),
    ...ROWS.map(({ what, limit, value }) => line([what, limit, ...names.map((name) => value(columns[name]!))])),
  ].join('\n');
}
