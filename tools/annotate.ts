import { createInterface } from 'node:readline';
import { annotateLine } from '../src/app/cli.ts';

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(annotateLine(JSON.parse(line)))}\n`);
}
