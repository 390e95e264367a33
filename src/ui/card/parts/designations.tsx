/** Who has listed the entity: dated acts of named bodies, and never the whole of them. */
import type { Designation } from '../../../engine/types.ts';
import { formatDate } from '../../format.ts';
import { useReader } from '../../strings.ts';
import { SourceMark } from './basis.tsx';

export function Designations({ designations }: { designations: readonly Designation[] }) {
  const { t, locale } = useReader();
  return (
    <>
      <ol class="dated">
        {designations.map((designation) => (
          <li key={`${designation.body} ${designation.from}`}>
            <span class="date">{formatDate(designation.from, locale)}</span>
            <span>
              <strong>{designation.body}</strong> {designation.act}
              {designation.scope !== undefined && `, ${designation.scope}`}
              {designation.to !== undefined && `, ${t('periodTo', formatDate(designation.to, locale))}`}
              <SourceMark index={designation.source} />
            </span>
          </li>
        ))}
      </ol>
      <p class="note">{t('designationsNote')}</p>
    </>
  );
}
