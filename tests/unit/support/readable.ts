/** Bodies of pages, and whether they read like articles. */

const words = (length: number): string =>
  'The bridge held. '
    .repeat(length)
    .slice(0, length - 1)
    .concat('.');

const LONG = words(541);

export const READABLE: readonly (readonly [what: string, body: string, readable: boolean])[] = [
  ['one long paragraph', `<p>${LONG}</p>`, true],
  ['one that is just too short', `<p>${words(540)}</p>`, false],
  ['blanks around it', `<p>${' '.repeat(400)}${words(300)}</p>`, false],
  ['several paragraphs', `<p>${words(185)}</p>`.repeat(3), true],
  ['many short ones', `<p>${words(139)}</p>`.repeat(50), false],
  ['lines that are broken', `<div>${words(300)}<br>${words(300)}</div>`, true],
  ['as many breaks in one division', `<div>${words(150)}${'<br>'.repeat(50)}</div>`, false],
  ['items of a list', `<ul><li><p>${LONG}</p></li></ul>`, false],
  ['remarks', `<p class="comment">${LONG}</p>`, false],
  ['remarks within the body of the article', `<p class="comment article-body">${LONG}</p>`, true],
  ['an element that is hidden', `<p hidden>${LONG}</p>`, false],
  ['one that is not displayed', `<p style="display: none">${LONG}</p>`, false],
  ['one that is hidden from screen readers', `<p aria-hidden="true">${LONG}</p>`, false],
  ['one that stands in for a picture', `<p aria-hidden="true" class="fallback-image">${LONG}</p>`, true],
  ['preformatted text', `<pre>${LONG}</pre>`, true],
  ['nothing', '', false],
];
