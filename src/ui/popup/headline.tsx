/** Which article this is, and how its date is known: every card leans on that date. */
import type { ArticleInfo, DateOrigin } from '../../engine/types.ts';
import { formatDate } from '../format.ts';
import { type MessageKey, useReader } from '../strings.ts';

const ORIGINS = {
  time: 'dateFromTime',
  'json-ld': 'dateFromMetadata',
  meta: 'dateFromMetadata',
  url: 'dateFromUrl',
  dateline: 'dateFromDateline',
  given: 'dateFromReader',
} as const satisfies Record<DateOrigin, MessageKey>;

export function Headline({ info }: { info: ArticleInfo }) {
  const { t, locale } = useReader();
  const { title, site, date } = info;
  return (
    <>
      <h1 dir="auto">{title}</h1>
      <p class="meta">
        {site !== null && <bdi>{site}</bdi>}
        {date === null ? (
          <span>{t('dateUnknown')}</span>
        ) : (
          <>
            <time dateTime={date.date}>{formatDate(date.date, locale)}</time>, {t(ORIGINS[date.origin])}
          </>
        )}
      </p>
    </>
  );
}
