/** The head of an entity's card: its name, its name in its own script, what it is. */
import type { EntityCard } from '../../../engine/types.ts';
import { KindSign } from '../../kind-sign.tsx';
import { useReader } from '../../strings.ts';
import { KIND_NAMES } from '../../tone.ts';

export function EntityHead({ entity }: { entity: EntityCard }) {
  const { t, nativeFirst } = useReader();
  const leads = nativeFirst === true && entity.native !== undefined;
  const english = (
    <h2 class={leads ? 'second' : 'name'} id="title" dir="auto" key="english">
      {entity.name}
    </h2>
  );
  const native = entity.native !== undefined && (
    <bdi class={leads ? 'name' : 'second'} lang="und" key="native">
      {entity.native}
    </bdi>
  );
  return (
    <div class="head">
      <div class="names">{nativeFirst === true ? [native, english] : [english, native]}</div>
      <p class="what">
        <KindSign kind={entity.kind} />
        <span class="unseen">{t(KIND_NAMES[entity.kind])}: </span>
        <bdi lang="en">{entity.what}</bdi>
      </p>
    </div>
  );
}
