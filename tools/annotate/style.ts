/** How an annotated article looks: the extension's own colours on a quiet page. */
export const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1d2128, #e9e6df); --quiet: light-dark(#5b626c, #a4abb5);
  --actor: light-dark(#86246b, #e0a3cd); --place: light-dark(#0c6650, #7fd1ba);  --quantity: light-dark(#8a5200, #e6b566); --rule: light-dark(#d9d5cb, #3a414b) }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink); background: light-dark(#fdfcf9, #16191e);
  font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif }
h1 { line-height: 1.2 }
h2 { margin: 0; font-size: 1.125rem }
.meta, .what, footer { color: var(--quiet); font: 0.9375rem/1.4 system-ui, sans-serif }
article a { color: inherit; text-decoration: underline dotted 1.5px; text-underline-offset: 3px }
.actor { text-decoration-color: var(--actor) } .place { text-decoration-color: var(--place) }
.quantity { text-decoration-color: var(--quantity) }
.cards { margin-top: 3rem; border-top: 1px solid var(--rule) }
.card { padding: 1rem 0; border-bottom: 1px solid var(--rule) }
.card h2 a { color: inherit; text-decoration: none } .card bdi { color: var(--quiet); font-weight: normal }
sup { margin-inline-start: 1px; color: var(--quiet); font: 0.6875rem/1 system-ui, sans-serif }
.card p { margin: 0.25rem 0 } .card ul, .card ol { margin: 0.25rem 0; padding-inline-start: 1.25rem; font-size: 0.9375rem }
:target { background: light-dark(#f3eee0, #262b33) }
summary { color: var(--quiet); font: 0.9375rem/1.6 system-ui, sans-serif; cursor: pointer }
table { width: 100%; border-collapse: collapse; font: 0.9375rem/1.5 system-ui, sans-serif }
th, td { padding: 0.25rem 0.5rem 0.25rem 0; text-align: start; vertical-align: top; font-weight: normal; border-bottom: 1px solid var(--rule) }
th a { color: inherit } footer { margin: 2rem 0 }
`;
