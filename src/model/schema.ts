/**
 * The knowledge as people write it: the shape of every file below `assets/knowledge`.
 *
 * Only the build and the tests import this module; what ships reads the binary made from it.
 */
import { z } from 'zod';
import { BASES, KINDS, RELATIONS } from './layout.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');

/** ISO 3166-1 alpha-2; XK for Kosovo, as the European Union and GeoNames do. */
const countryCode = z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters, as in ISO 3166-1');

/** `2017`, `2017-05` or `2017-05-30`, quoted in YAML or not. */
const partialDate = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .pipe(
    z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
  );

const period = { from: partialDate.optional(), to: partialDate.optional() };

const MAX_WORDS = 25;
const sentence = z
  .string()
  .min(10)
  .refine((text) => text.endsWith('.'), 'a statement is a sentence and ends with a full stop')
  .refine((text) => text.split(/\s+/).length <= MAX_WORDS, `a statement has at most ${MAX_WORDS} words`);

const evidence = {
  basis: z.enum(BASES),
  /** Who claims it. */
  by: z.string().optional(),
  source: id,
};
const claimsAreOwned = (fact: { basis: string; by?: string | undefined }): boolean =>
  (fact.basis === 'claimed') === (fact.by !== undefined);
const CLAIM_RULE = 'a claim says whose it is with "by", and nothing else does';

export const nameSchema = z.union([
  z.string().transform((text) => ({ text, kind: 'usual' as const })),
  z.strictObject({
    text: z.string().min(1),
    /**
     * `usual` the neutral name in news, the first one is shown; `official`; `short`; `acronym`; `variant` another
     * spelling or a name that some use; `former`; `native` in its own script; `adjective` and `people` of a country.
     */
    kind: z.enum(['usual', 'official', 'short', 'acronym', 'variant', 'former', 'native', 'adjective', 'people']),
    /**
     * `initial`: begins with a capital; `exact`: letter for letter; `any`: however written.
     * Acronyms are `exact`, all others `initial`, unless said.
     */
    letters: z.enum(['initial', 'exact', 'any']).optional(),
    /** Who uses it, where that is telling. */
    usedBy: z.string().optional(),
    /** The countries of an article for which the name holds, where it means something else elsewhere. */
    region: z.array(countryCode).optional(),
    ...period,
  }),
]);

export const statementSchema = z
  .strictObject({ text: sentence, ...period, ...evidence })
  .refine(claimsAreOwned, CLAIM_RULE);

export const relationSchema = z
  .strictObject({
    type: z.enum(RELATIONS),
    entity: id,
    ...period,
    ...evidence,
  })
  .refine(claimsAreOwned, CLAIM_RULE);

export const designationSchema = z.strictObject({
  body: z.string(),
  act: z.string(),
  scope: z.string().optional(),
  from: partialDate,
  to: partialDate.optional(),
  source: id,
});

/** Who held which office, of a country or a body, and when. Its sentence on the card is made from it, alike for all. */
export const officeSchema = z
  .strictObject({
    /** "President", "Foreign Minister", "Supreme Leader", "Chief of Staff": as in "the president of". */
    title: z
      .string()
      .regex(/^[A-Z]/, 'the title of an office begins with a capital')
      .max(60),
    /** The country, group or organisation whose office it is. */
    of: id,
    ...period,
    ...evidence,
  })
  .refine(claimsAreOwned, CLAIM_RULE);

/** The class of noun that may stand for an entity later in an article: "the militia", "the border", "the dam". */
const NOUNS = [
  ...['group', 'militia', 'army', 'rebels', 'government', 'coalition', 'forces', 'party', 'agency', 'junta', 'gang'],
  ...[
    'alliance',
    'bloc',
    'court',
    'mission',
    'movement',
    'newspaper',
    'paramilitary',
    'broadcaster',
    'enclave',
    'isle',
    'kingdom',
  ],
  ...['border', 'zone', 'base', 'crossing', 'town', 'region', 'province', 'camp', 'dam', 'strait', 'road', 'airport'],
  ...['port', 'line', 'sea', 'island', 'islands', 'river', 'mountains', 'field', 'prison', 'plant', 'pass', 'valley'],
  ...['desert', 'lake', 'bridge', 'peninsula', 'canal', 'corridor', 'reef', 'forest', 'hospital', 'mosque', 'city'],
  ...['deal', 'operation'],
] as const;

export const entitySchema = z.strictObject({
  id,
  kind: z.enum(KINDS),
  /** What it is, in a few words and without a stop: "armed group in eastern Syria". */
  what: z.string().min(3).max(80),
  names: z.array(nameSchema).min(1),
  statements: z.array(statementSchema).default([]),
  relations: z.array(relationSchema).default([]),
  designations: z.array(designationSchema).default([]),
  offices: z.array(officeSchema).default([]),
  country: countryCode.optional(),
  /** Degrees north, degrees east. */
  at: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  /** Kilometres, where it is a zone or a region rather than a point. */
  radiusKm: z.number().positive().optional(),
  /** Of a country, a region, an island or a lake. */
  areaKm2: z.number().positive().optional(),
  theatres: z.array(id).default([]),
  noun: z.enum(NOUNS).optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
});

/**
 * What may be said for an entity in a theatre. A phrase is a row of words; slots stand in braces:
 *
 * - `{IQ}` the adjective or the name of a country: "Iraqi", "Iraq's"
 * - `{backed:IR}` such an adjective joined to -backed, -led, -supported, -trained, -allied …
 * - `{its}` its, their, his
 *
 * Words such as "ground", "local" or "armed" may stand before the last word; plural and singular are alike, unless
 * `number` says otherwise.
 */
export const phraseSchema = z.strictObject({
  say: z.array(z.string().min(2)).min(1),
  means: id,
  ...period,
  /** Only in a passage that lies in this country. */
  where: countryCode.optional(),
  /** Only with its last word in this number: "the Americans", but not "the American". */
  number: z.enum(['singular', 'plural']).optional(),
  /** Only where one of these is among the last actors named before. */
  after: z.array(id).optional(),
});

export const theatreSchema = z.strictObject({
  id,
  name: z.string(),
  /** The country fought over first. */
  countries: z.array(countryCode).min(1),
  from: partialDate,
  to: partialDate.optional(),
  phrases: z.array(phraseSchema).default([]),
});

export const sourceSchema = z.strictObject({
  id,
  title: z.string().min(3),
  publisher: z.string().min(2),
  date: partialDate.optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
});

/** An area or a way that readers of some countries have before their eyes. */
export const measureSchema = z
  .strictObject({
    /** As in "the area of …", with its article: "Lake Constance", "the Saarland"; of a way, "London to Paris". */
    name: z.string().min(3).max(40),
    areaKm2: z.number().int().positive().optional(),
    /** In a straight line. */
    lengthKm: z.number().int().positive().optional(),
    /** The countries whose people know it. */
    familiar: z.array(countryCode).min(1),
    source: id,
  })
  .refine(
    ({ areaKm2, lengthKm }) => (areaKm2 === undefined) !== (lengthKm === undefined),
    'a measure has either an area or a length',
  );

/** One YAML file: any of the lists. */
export const fileSchema = z.strictObject({
  entities: z.array(entitySchema).default([]),
  theatres: z.array(theatreSchema).default([]),
  sources: z.array(sourceSchema).default([]),
  measures: z.array(measureSchema).default([]),
  /** The day on which the knowledge as a whole was last reviewed; in `model.yaml` alone. */
  reviewed: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
});

export type KnowledgeFile = z.infer<typeof fileSchema>;
export type KnowledgeEntity = z.infer<typeof entitySchema>;
export type KnowledgeTheatre = z.infer<typeof theatreSchema>;
export type KnowledgeMeasure = z.infer<typeof measureSchema>;
export type KnowledgeSource = z.infer<typeof sourceSchema>;
