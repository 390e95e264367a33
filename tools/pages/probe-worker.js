// Runs before the worker: keeps what it throws, for the page's probe to ask for.
{
  const errors = [];
  addEventListener('error', ({ message }) => errors.push(`worker: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(`worker: rejected: ${reason}`));
  (globalThis.browser ?? globalThis.chrome).runtime.onMessage.addListener((message, _sender, respond) => {
    if (message === 'sidelight-probe') respond(errors.splice(0));
  });
}
