import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Knowledge, readKnowledge } from '../../../tools/model/knowledge.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-knowledge-'));
  writeFileSync(join(folder, 'model.yaml'), 'reviewed: 2026-01-02\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(yaml: string): Knowledge {
  writeFileSync(join(folder, 'actors.yaml'), yaml);
  return readKnowledge(folder);
}

const GROUP = 'entities:\n  - id: front\n    kind: group\n    what: armed group\n    names: [Front]\n';
const SOURCE = 'sources:\n  - { id: gazette, title: Gazette of Laws, publisher: Republic }\n';
const statement = (fields: string): string => `${SOURCE}${GROUP}    statements:\n      - { ${fields} }\n`;

describe('reading the knowledge', () => {
  it('takes a whole entry', () => {
    const { entities } = read(
      statement('text: It holds the hills., from: 2012-03, to: 2013, basis: on record, source: gazette'),
    );
    expect(entities[0]!.statements[0]).toMatchObject({ from: '2012-03', to: '2013' });
  });

  it.each([
    [
      'a source that is not there',
      'text: It holds the hills., basis: on record, source: nowhere',
      'no source "nowhere"',
    ],
    ['a statement without a source', 'text: It holds the hills., basis: on record', 'source'],
    ['a claim without a claimant', 'text: It holds the hills., basis: claimed, source: gazette', 'whose'],
    [
      'dates the wrong way round',
      'text: It holds the hills., from: 2014, to: 2013, basis: on record, source: gazette',
      'after',
    ],
    ['a day that no month has', 'text: It holds the hills., from: 2014-13, basis: on record, source: gazette', 'date'],
    ['a sentence without an end', 'text: It holds the hills, basis: on record, source: gazette', 'full stop'],
    ['a sentence too long', `text: ${'hill '.repeat(26)}end., basis: on record, source: gazette`, '25 words'],
  ])('refuses %s', (_fault, fields, message) => expect(() => read(statement(fields))).toThrow(message));

  it('refuses an id that stands twice, and a relation to nobody', () => {
    expect(() => read(`${GROUP}${GROUP.replace('entities:\n', '')}`)).toThrow('"front" stands twice');
    const relation = '    relations:\n      - { type: fights, entity: nobody, basis: on record, source: gazette }\n';
    expect(() => read(`${SOURCE}${GROUP}${relation}`)).toThrow('no entity "nobody"');
  });
});
