import { z } from 'zod';
import { fileSchema } from '../../src/model/schema.ts';

/** Of a file as it is written, with a line's end: defaults and shorthands are still open. */
export function knowledgeJsonSchema(): string {
  const schema = z.toJSONSchema(fileSchema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
  return `${JSON.stringify({ ...schema, title: 'Knowledge of Sidelight' }, null, 2)}\n`;
}
