/**
 * `npm run model:schema`: writes the JSON Schema of the knowledge's files, by which editors complete and check them while
 * they are written.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { knowledgeJsonSchema } from './model/json-schema.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
writeFileSync(join(root, 'assets', 'knowledge', 'schema.json'), knowledgeJsonSchema());
