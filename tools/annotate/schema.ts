/** The form of what `npm run annotate` prints as JSON, for programs that read it. */
import { z } from 'zod';

const offset = z.int().nonnegative();
const span = {
  start: offset,
  end: offset.describe('Exclusive. In UTF-16 units of the text given, as `start`.'),
  text: z.string(),
};
const value = z.union([z.number(), z.tuple([z.number(), z.number()])]).describe('One figure, or both ends of a range.');
const converted = z.strictObject({
  text: z.string().describe('As shown: 39 sq mi.'),
  value,
  unit: z.string(),
  exact: value.describe('Unrounded, to six significant digits.'),
});

const mention = z.strictObject({
  ...span,
  kind: z.enum(['group', 'country', 'place', 'person', 'organisation', 'operation', 'equipment', 'term']),
  id: z.string().nullable().describe('null: a name was seen that the model has no entry for.'),
  name: z.string(),
  reading: z.enum(['named', 'contextual', 'composed']),
  form: z.enum(['noun', 'adjective']),
  country: z.string().length(2).optional().describe('ISO 3166-1 alpha-2.'),
  lat: z.number().optional().describe('Degrees north.'),
  lon: z.number().optional().describe('Degrees east.'),
  because: z
    .strictObject({
      theatre: z.string().optional(),
      antecedent: z.string().optional(),
      office: z.literal(true).optional(),
    })
    .optional()
    .describe('Why a phrase was read so.'),
  speaker: z.string().optional().describe('Who uses the name, where it stands in a quotation.'),
  lead: z.boolean().describe('Marked where not every mention is.'),
  leadsSection: z.literal(true).optional(),
});

const quantity = z.strictObject({
  ...span,
  dimension: z.enum([
    'length',
    'area',
    'volume',
    'mass',
    'speed',
    'temperature',
    'pressure',
    'energy',
    'power',
    'flow',
    'fuel-economy',
    'angle',
  ]),
  value,
  unit: z.string(),
  bound: z.enum(['exact', 'about', 'over', 'under']),
  difference: z.boolean().describe('A difference of temperatures.'),
  si: value.describe('In m, m², m³, kg, m/s, K, Pa, J, W, m³/s, m/m³ or rad.'),
  converted,
  others: z.array(z.strictObject({ unit: z.string(), label: z.string(), si: value, converted })).optional(),
  restates: offset.optional().describe('The index of the quantity that this one restates.'),
  verdict: z.enum(['agrees', 'rounded', 'other-unit', 'differs']).optional(),
  off: z.number().optional().describe('By what share of the exact value the article is off.'),
  fits: z.string().optional().describe('The unit that would fit.'),
  share: z.strictObject({ text: z.string(), of: z.string() }).optional(),
  comparison: z.strictObject({ times: z.string().nullable(), as: z.string() }).optional(),
});

export const annotatedSchema = z.strictObject({
  id: z.string().describe('As given, or the name of the file.'),
  date: z.iso.date().nullable().describe('The article’s, as given or found.'),
  mentions: z.array(mention).describe('Ordered by start; none overlap.'),
  quantities: z.array(quantity).describe('Ordered by start.'),
});

/** With a line's end. */
export function annotatedJsonSchema(): string {
  const schema = z.toJSONSchema(annotatedSchema, { target: 'draft-7' });
  return `${JSON.stringify({ ...schema, title: 'An article annotated by Sidelight' }, null, 2)}\n`;
}
