/** One of a few: native radio buttons, side by side. */
import { useId } from 'preact/hooks';

export interface Option<T> {
  readonly value: T;
  readonly label: string;
}

interface Props<T> {
  readonly title: string;
  /** What it changes, in a sentence. */
  readonly hint: string;
  readonly options: readonly Option<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

export function Choice<T>({ title, hint, options, chosen, onChoose }: Props<T>) {
  const id = useId();
  return (
    <fieldset class="setting" aria-describedby={`${id}-hint`}>
      <legend>{title}</legend>
      <div class="choices">
        {options.map(({ value, label }) => (
          <label class="choice" key={label}>
            <input type="radio" name={id} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </fieldset>
  );
}
