/** Pages that are no articles, as most pages are: the gate is all that they should notice of the extension. */

const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');

const pageOf = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><body>${body}</body></html>`;

export const NO_ARTICLES: Readonly<Record<string, string>> = {
  search: pageOf('Search', '<form><input name="q"><button>Search</button></form>'),
  'front page': pageOf(
    'All news',
    repeat(
      300,
      (i) =>
        `<div class="teaser"><a href="/${i}"><img alt=""><h3>Council of village ${i} meets</h3></a><p>Two members spoke of bridge ${i}.</p></div>`,
    ),
  ),
  table: pageOf(
    'Prices',
    `<table>${repeat(600, (row) => `<tr>${repeat(8, (column) => `<td>${row * column} per tonne</td>`)}</tr>`)}</table>`,
  ),
  forum: pageOf(
    'Thread',
    repeat(
      400,
      (i) => `<ul><li><p>Reader ${i} wrote: I agree with what was said before, for the most part.</p></li></ul>`,
    ),
  ),
};
