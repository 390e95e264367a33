/** The numbered list that the raised figures point to. Text only: a card opens no other site. */
import type { Source } from '../../../engine/types.ts';
import { formatDate } from '../../format.ts';
import { useReader } from '../../strings.ts';

export function Sources({ sources }: { sources: readonly Source[] }) {
  const { locale } = useReader();
  return (
    <ol class="sources">
      {sources.map((source) => (
        <li key={`${source.publisher} ${source.title}`}>
          {source.publisher}: <cite>{source.title}</cite>
          {source.date !== undefined && `, ${formatDate(source.date, locale)}`}
        </li>
      ))}
    </ol>
  );
}
