/** A sentence of the knowledge with what it rests on; in a list, with its dates in front. */
import type { Statement } from '../../../engine/types.ts';
import { formatDate } from '../../format.ts';
import { useReader } from '../../strings.ts';
import { BasisNote, SourceMark } from './basis.tsx';

export function StatementText({ statement }: { statement: Statement }) {
  return (
    <>
      <bdi lang="en">{statement.text}</bdi>
      <SourceMark index={statement.source} />
      <BasisNote of={statement} />
    </>
  );
}

/** In the order given. */
export function DatedStatements({ statements }: { statements: readonly Statement[] }) {
  const { locale } = useReader();
  return (
    <ol class="dated">
      {statements.map((statement) => (
        <li key={statement.text}>
          {statement.from !== undefined && <span class="date">{formatDate(statement.from, locale)}</span>}
          <span>
            <StatementText statement={statement} />
          </span>
        </li>
      ))}
    </ol>
  );
}
