// Renders as frameworks do: takes over the nodes that the server sent, keeps hold of each, changes text in place, moves
// what has a key, and takes for granted that nobody else touches them. What it did not expect, it notes in `app.faults`.
window.app = (() => {
  const faults = [];
  const held = new Map();
  const root = document.querySelector('#app');

  /** As `hydrateRoot`: every paragraph has to be what the server sent, one text node in each. */
  function hydrate(paragraphs) {
    const found = [...root.childNodes].filter(({ nodeType }) => nodeType === Node.ELEMENT_NODE);
    if (found.length !== paragraphs.length) faults.push(`${found.length} nodes for ${paragraphs.length}`);
    for (const [index, { key, text }] of paragraphs.entries()) {
      const node = found[index];
      if (node.attributes.length > 0 || node.childNodes.length !== 1) faults.push(`${key} is not as it was sent`);
      if (node.firstChild.data !== text) faults.push(`${key} says something else`);
      held.set(key, { node, text: node.firstChild });
    }
  }

  function render(paragraphs) {
    const keys = new Set(paragraphs.map(({ key }) => key));
    try {
      for (const [key, { node }] of held) {
        if (keys.has(key)) continue;
        root.removeChild(node);
        held.delete(key);
      }
      let before = null;
      for (const { key, text } of paragraphs.toReversed()) {
        let own = held.get(key);
        if (own === undefined) {
          const node = document.createElement('p');
          own = { node, text: node.appendChild(document.createTextNode(text)) };
          held.set(key, own);
        }
        if (own.text.parentNode !== own.node) faults.push(`the text of ${key} has moved`);
        if (own.text.data !== text) own.text.data = text;
        if (own.node.nextSibling !== before || own.node.parentNode !== root) root.insertBefore(own.node, before);
        before = own.node;
      }
    } catch (error) {
      faults.push(String(error));
    }
  }

  return { faults, hydrate, render };
})();
