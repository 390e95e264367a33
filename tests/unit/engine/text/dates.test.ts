import { describe, expect, it } from 'vitest';
import { findDateline } from '../../../../src/engine/text/dates.ts';

describe('findDateline', () => {
  it.each([
    ['TOR, Sept 5, 2019 – The army', '2019-09-05'],
    ['By A. Writer – May 3, 2017 – The army', '2017-05-03'],
    ['(Tor, 3rd March 2021) The army', '2021-03-03'],
  ])('%s', (text, date) => expect(findDateline(text)).toBe(date));

  it.each(['The army left on Feb 31, 2019.', 'In May 2017 the army left.', `${'word '.repeat(100)} May 3, 2017`])(
    'finds none in: %s',
    (text) => expect(findDateline(text)).toBeNull(),
  );
});
