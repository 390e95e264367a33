// Runs before the extension in each page, in the extension's own world, and notes when it does what. Only the copy that
// `npm run pages` installs has it. Times are `performance.now()`, in ms; a time not reached is null.
{
  const notes = {
    gateStart: null,
    gateEnd: null,
    annotatorStart: null,
    parse: null,
    asked: null,
    answered: null,
    applied: null,
    painted: null,
    drawn: null,
    isArticle: false,
    turns: [],
    errors: [],
  };
  const note = (name) => {
    notes[name] ??= performance.now();
  };
  // The annotator gives way to others by a message to itself: from its start, from such a message or from the worker's answer on
  // until it sends the next, has sent the text or ends its task is one turn. Readability's parse within is not counted.
  const { postMessage } = MessagePort.prototype;
  const { set: setOnMessage, ...onMessage } = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  let began = null;
  const beginTurn = () => {
    if (notes.asked === null || notes.answered !== null) began = performance.now();
  };
  let parsing = null;
  const endParse = () => {
    if (parsing === null) return;
    const took = performance.now() - parsing;
    parsing = null;
    notes.parse = (notes.parse ?? 0) + took;
    if (began !== null) began += took;
  };
  const endTurn = () => {
    endParse();
    if (began !== null) notes.turns.push(performance.now() - began);
    began = null;
  };
  MessagePort.prototype.postMessage = function (...args) {
    endTurn();
    return postMessage.apply(this, args);
  };
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    ...onMessage,
    set(handler) {
      setOnMessage.call(this, (event) => {
        beginTurn();
        afterTask(endTurn);
        handler.call(this, event);
      });
    },
  });
  /** Once the task at hand has ended. */
  const afterTask = (then) => {
    const { port1, port2 } = new MessageChannel();
    setOnMessage.call(port1, () => {
      then();
      port1.close();
    });
    postMessage.call(port2, null);
  };
  globalThis.sidelightProbe = { note, notes, beginTurn };

  addEventListener('error', ({ message, filename }) => {
    if (/-extension:/.test(filename)) notes.errors.push(`${message} (${filename})`);
  });
  addEventListener('unhandledrejection', ({ reason }) => notes.errors.push(`rejected: ${reason}`));

  // Readability first asks a copy of the page for its images, and may do so for several copies; the first to walk what came of
  // one are we.
  const { getElementsByTagName, createTreeWalker } = Document.prototype;
  Document.prototype.getElementsByTagName = function (name) {
    if (this !== document && name === 'img') parsing ??= performance.now();
    return getElementsByTagName.call(this, name);
  };
  Document.prototype.createTreeWalker = function (...args) {
    if (this !== document) endParse();
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
    endTurn();
    return sendMessage(message).then((answer) => {
      note('answered');
      beginTurn();
      afterTask(() => {
        endTurn();
        note('applied');
      });
      return answer;
    });
  };

  document.addEventListener('sidelight-probe', async () => {
    const errors = await sendMessage('sidelight-probe').catch((error) => [String(error)]);
    const detail = JSON.stringify({ ...notes, errors: [...notes.errors, ...errors] });
    document.dispatchEvent(new CustomEvent('sidelight-probe-answer', { detail }));
  });
}
