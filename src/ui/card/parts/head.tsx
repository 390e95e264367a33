/** The head of an entity's card: its name, its name in its own script, what it is. */
import type { EntityCard } from '../../../engine/types.ts';
import { KindSign } from '../../kind-sign.tsx';
import { useReader } from '../../strings.ts';
import { KIND_NAMES } from '../../tone.ts';

export function EntityHead({ entity }: { entity: EntityCard }) {
  const { t } = useReader();
  return (
    <div class="head">
      <div class="names">
        <h2 class="name" id="title" dir="auto">
          {entity.name}
        </h2>
        {entity.native !== undefined && (
          <bdi class="native" lang="und">
            {entity.native}
          </bdi>
        )}
      </div>
      <p class="what">
        <KindSign kind={entity.kind} />
        <span class="unseen">{t(KIND_NAMES[entity.kind])}: </span>
        {entity.what}
      </p>
    </div>
  );
}
