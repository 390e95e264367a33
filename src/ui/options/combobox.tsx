/** One of many, found by typing: a field over a list, as the combobox of WAI-ARIA's patterns is. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { folded, hasWord } from '../fold.ts';

export interface Item<T> {
  readonly value: T;
  readonly label: string;
}

interface Props<T> {
  /** In the order of the list. */
  readonly items: readonly Item<T>[];
  readonly chosen: T;
  readonly isSame: (one: T, other: T) => boolean;
  /** Stands in the field as if it were empty, and is no match for what is typed. */
  readonly none: Item<T>;
  /** What to do with the open field. */
  readonly placeholder: string;
  /** Said where the list would be empty. */
  readonly notFound: string;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly onChoose: (value: T) => void;
}

export function Combobox<T>({ items, none, chosen, isSame, onChoose, placeholder, notFound, ...aria }: Props<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  /** What is looked for; null: the list is closed. */
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const wanted = folded(query ?? '');
  const found = wanted === '' ? [none, ...items] : items.filter(({ label }) => hasWord(label, wanted));
  const open = query !== null && found.length > 0;
  const resting = items.find(({ value }) => isSame(value, chosen))?.label ?? '';

  useEffect(() => {
    if (query !== null && active >= 0) scrollTo(list.current, active);
  }, [query, active]);

  /** All of them, the chosen one in sight: what the field holds is no search. */
  const show = (): void => {
    setQuery('');
    setActive([none, ...items].findIndex(({ value }) => isSame(value, chosen)));
  };
  const close = (): void => setQuery(null);
  const choose = (item: Item<T> | undefined): void => {
    if (item === undefined) return;
    close();
    if (!isSame(item.value, chosen)) onChoose(item.value);
  };
  const move = (by: 1 | -1): void => {
    if (query === null) show();
    else setActive((active + by + found.length) % found.length);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    ...(query === null ? {} : { Enter: () => choose(found[active]), Escape: close }),
  };
  return (
    <div class="combobox">
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
        aria-labelledby={aria.labelledBy}
        aria-describedby={aria.describedBy}
        placeholder={query === null ? none.label : placeholder}
        value={query ?? resting}
        onInput={({ currentTarget: { value } }) => {
          setQuery(value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (act === undefined || event.isComposing) return;
          event.preventDefault();
          act();
        }}
        onClick={() => query === null && show()}
        onBlur={close}
      />
      <div ref={list} class="options" id={`${id}-list`} role="listbox" aria-labelledby={aria.labelledBy} hidden={!open}>
        {open &&
          found.map((item, index) => (
            <button
              key={item.label}
              id={`${id}-${index}`}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              // The field keeps the focus, and the keys.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(item)}
            >
              {item.label}
            </button>
          ))}
      </div>
      <p class="hint" role="status">
        {query !== null && !open && notFound}
      </p>
    </div>
  );
}

/** Within the list: the page stays where it is. */
function scrollTo(list: HTMLElement | null, index: number): void {
  const option = list?.querySelectorAll('button')[index];
  if (list === null || option === undefined) return;
  const { offsetTop: top, offsetHeight: height } = option;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + height > list.scrollTop + list.clientHeight) list.scrollTop = top + height - list.clientHeight;
}
