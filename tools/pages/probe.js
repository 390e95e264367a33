// Runs before the extension in each page, in the extension's own world, and notes when it does what. Only the copy that
// `npm run pages` installs has it. Times are `performance.now()`, in ms; a time not reached is null.
{
  const notes = {
    gateStart: null,
    gateEnd: null,
    annotatorStart: null,
    annotatorDone: null,
    parseStart: null,
    parseEnd: null,
    found: null,
    asked: null,
    answered: null,
    applied: null,
    painted: null,
    drawn: null,
    isArticle: false,
    errors: [],
  };
  const note = (name) => {
    notes[name] ??= performance.now();
  };
  /** Once the task at hand has ended. */
  const afterTask = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      then();
      port1.close();
    };
    port2.postMessage(null);
  };
  globalThis.sidelightProbe = { note, notes, afterTask };

  addEventListener('error', ({ message, filename }) => {
    if (/-extension:/.test(filename)) notes.errors.push(`${message} (${filename})`);
  });
  addEventListener('unhandledrejection', ({ reason }) => notes.errors.push(`rejected: ${reason}`));

  // Readability first asks the copy of the page for all of its elements; the first to walk the result are we.
  const { getElementsByTagName, createTreeWalker } = Document.prototype;
  Document.prototype.getElementsByTagName = function (name) {
    if (this !== document && name === '*') {
      if (notes.parseStart === null) afterTask(() => note('found'));
      note('parseStart');
    }
    return getElementsByTagName.call(this, name);
  };
  Document.prototype.createTreeWalker = function (...args) {
    if (notes.parseStart !== null) note('parseEnd');
    return createTreeWalker.apply(this, args);
  };

  const { set } = HighlightRegistry.prototype;
  HighlightRegistry.prototype.set = function (name, highlight) {
    if (name !== 'sidelight-probe') {
      note('painted');
      requestAnimationFrame(() => afterTask(() => note('drawn')));
    }
    return set.call(this, name, highlight);
  };

  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const sendMessage = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (message) => {
    if (message?.type !== 'page→worker:annotate') return sendMessage(message);
    notes.isArticle = true;
    note('asked');
    return sendMessage(message).then((answer) => {
      note('answered');
      afterTask(() => note('applied'));
      return answer;
    });
  };

  document.addEventListener('sidelight-probe', async () => {
    const errors = await sendMessage('sidelight-probe').catch((error) => [String(error)]);
    const detail = JSON.stringify({ ...notes, errors: [...notes.errors, ...errors] });
    document.dispatchEvent(new CustomEvent('sidelight-probe-answer', { detail }));
  });
}
