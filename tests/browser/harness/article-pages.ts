/** Pages of our own, each with one difficulty of real ones. */

const FILLER = [
  'Surveyors came back to the valley in April, after the snow had gone, and counted what the winter had left standing of the terraces and the walls.',
  'They walked from the mill to the pass in two days, slept in the school of the upper village, and wrote down every bridge that a cart could still use.',
  'The council will read their report in June, two members said, and it expects to hear by then what the province is ready to pay for the repairs.',
];

export function paragraphs(count = 3): string {
  return FILLER.slice(0, count)
    .map((text) => `<p>${text}</p>`)
    .join('\n');
}

export function pageOf(
  body: string,
  { head = '', attributes = '', title = 'A valley counts its bridges' } = {},
): string {
  return `<!doctype html><html lang="en" ${attributes}><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:18px/1.8 sans-serif;margin:40px;max-width:640px}.gone{display:none}.unseen{visibility:hidden}
.over{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.cap{float:left;font-size:48px}</style>${head}</head>
<body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
<main><article><h1>${title}</h1>${body}</article></main><footer><a href="/about">About</a></footer></body></html>`;
}

/** Text in several nodes, white space that is not rendered, entities, and what must not be read. */
export const MIXED = pageOf(`
<p><span class="cap">T</span>he terraces cover 12 km<sup>2</sup>, about <b>55</b> km
   from the pass,\tand   100&nbsp;square&nbsp;km of forest<!-- note --> lie <em>be</em>hind
   them.<br>The mill is older.<br><br>So is the <a href="/x">Green <i>Brigade</i></a><span class="over"> (opens in a new tab)</span>, they said.</p>
${paragraphs()}
<p>Advertisement</p>
<p>Run <code>ls -l</code> or press <kbd>Esc</kbd> to leave<script>var a = 'script text';</script> the map.<span class="gone"> Hidden words.</span><span aria-hidden="true"> Silent words.</span><span class="unseen"> Unseen words.</span></p>
<pre>raw listing 10 km</pre>
<p contenteditable="true">An editable paragraph that is long enough to count as text of the article, with 20 km of nothing in it.</p>
<p>Write to us: <textarea>field text 30 km</textarea> or <span role="textbox">typed text</span> at any time, the editors of this page read all that comes.</p>
<p style="white-space:pre-line">First   line of it
second line of it, which goes on for a while so that it counts, and then goes on.</p>
<details><summary>How the count was made</summary><p>The folded method, which nobody sees until the reader opens it, took two days.</p></details>
<div><div><div><p>The innermost paragraph stands alone in three boxes, and still it has to be found again in the page.</p></div></div></div>
`);

export const MIXED_TEXT = `A valley counts its bridges

The terraces cover 12 km2, about 55 km from the pass, and 100\u00a0square\u00a0km of forest lie behind them.
The mill is older.

So is the Green Brigade, they said.

Surveyors came back to the valley in April, after the snow had gone, and counted what the winter had left standing of the terraces and the walls.

They walked from the mill to the pass in two days, slept in the school of the upper village, and wrote down every bridge that a cart could still use.

The council will read their report in June, two members said, and it expects to hear by then what the province is ready to pay for the repairs.

Run \uFFFC or press \uFFFC to leave the map.

Write to us: \uFFFC or \uFFFC at any time, the editors of this page read all that comes.

First line of it
second line of it, which goes on for a while so that it counts, and then goes on.

How the count was made

The innermost paragraph stands alone in three boxes, and still it has to be found again in the page.`;

export const RIGHT_TO_LEFT = pageOf(
  `<p>عادت الفرق إلى الوادي في أبريل بعد ذوبان الثلوج، وأحصت ما تركه الشتاء من الجدران والمدرجات على مسافة 55 كم من الممر.</p>
<p>سارت الفرق من الطاحونة إلى الممر في يومين، ونامت في مدرسة القرية العليا، وكتبت كل جسر ما زالت العربة تعبره.</p>
<p>سيقرأ المجلس التقرير في يونيو، كما قال عضوان فيه، وينتظر أن يسمع حتى ذلك الحين ما الذي ستدفعه المحافظة.</p>`,
  { attributes: 'dir="rtl"', title: 'الوادي يحصي جسوره' },
);

export const NO_ARTICLE = '<!doctype html><title>Search</title><form><input name="q"><button>Search</button></form>';
