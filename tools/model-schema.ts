/**
 * `npm run model:schema`: writes the JSON Schemas: of the knowledge's files, by which editors complete and check them while they
 * are written, and of what `npm run annotate` prints.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotatedJsonSchema } from './annotate/schema.ts';
import { knowledgeJsonSchema } from './model/json-schema.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
writeFileSync(join(root, 'assets', 'knowledge', 'schema.json'), knowledgeJsonSchema());
writeFileSync(join(root, 'docs', 'annotate.schema.json'), annotatedJsonSchema());
