/** The day that every card leans on: how it is known, and a way to another one and back. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ArticleInfo, DateOrigin, IsoDate } from '../../engine/types.ts';
import { formatDate } from '../format.ts';
import { type MessageKey, useReader } from '../strings.ts';
import type { Dates } from './actions.ts';

const ORIGINS = {
  time: 'dateFromTime',
  'json-ld': 'dateFromMetadata',
  meta: 'dateFromMetadata',
  url: 'dateFromUrl',
  dateline: 'dateFromDateline',
  given: 'dateFromReader',
} as const satisfies Record<DateOrigin, MessageKey>;

interface Props {
  readonly info: ArticleInfo;
  readonly dates: Dates;
  /** null: the day that was found. */
  readonly onChange: (date: IsoDate | null) => void;
}

export function DateOf({ info: { date, found }, dates, onChange }: Props) {
  const { t, locale } = useReader();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const choose = (day: IsoDate | null): void => {
    close();
    onChange(day);
  };
  const stated = date === null ? t('dateUnknown') : formatDate(date.date, locale);
  return (
    <>
      <span class="date">
        <button
          ref={opener}
          type="button"
          class="change"
          aria-label={t('dateChange', stated)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {date === null ? stated : <time dateTime={date.date}>{stated}</time>}
        </button>
        {date !== null && `, ${t(ORIGINS[date.origin])}`}
      </span>
      {found !== undefined && (
        <button type="button" class="change" onClick={() => choose(null)}>
          {found === null ? t('dateWithout') : t('dateBack', formatDate(found.date, locale))}
        </button>
      )}
      {open && <DateForm day={date?.date ?? ''} dates={dates} onChoose={choose} onCancel={close} />}
    </>
  );
}

interface FormProps {
  readonly day: IsoDate | '';
  readonly dates: Dates;
  readonly onChoose: (day: IsoDate) => void;
  readonly onCancel: () => void;
}

function DateForm({ day, dates: { first, last }, onChoose, onCancel }: FormProps) {
  const { t, locale } = useReader();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => input.current?.focus(), []);

  const submit = (event: Event): void => {
    event.preventDefault();
    const wanted = input.current?.value ?? '';
    // Years may have more than four digits there, and what is not a whole date is empty.
    const isDay = wanted.length === first.length && wanted >= first && wanted <= last;
    setRefused(!isDay);
    if (isDay) onChoose(wanted);
    else input.current?.focus();
  };
  return (
    // The browser's own message would stand in a bubble over the popup's edge, in another language maybe.
    <form class="day" noValidate onSubmit={submit}>
      <label for={id}>{t('dateLabel')}</label>
      <input
        ref={input}
        id={id}
        type="date"
        min={first}
        max={last}
        defaultValue={day}
        aria-invalid={refused}
        aria-describedby={refused ? `${id}-refused` : undefined}
      />
      <button type="submit" class="apply">
        {t('dateApply')}
      </button>
      <button type="button" class="change" onClick={onCancel}>
        {t('dateCancel')}
      </button>
      <p class="refused" id={`${id}-refused`} role="alert">
        {refused && t('dateRefused', formatDate(first, locale), formatDate(last, locale))}
      </p>
    </form>
  );
}
