/**
 * The world outside, as far as a test's browser can see it: a proxy that notes who was asked for and lets nobody through.
 * Loopback, where the pages are served, goes past it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Outside {
  /** `host:port` on 127.0.0.1, for the browser. */
  readonly proxy: string;
  /** Hosts that were asked for, in order, without those that browsers ask by themselves. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Browsers look for updates, lists and portals of their own, whatever extension they hold. */
const OF_BROWSERS =
  /(?:^|\.)(?:mozilla\.(?:org|com|net)|firefox\.com|mozaws\.net|google\.com|googleapis\.com|gstatic\.com|gvt1\.com|google-analytics\.com)(?::\d+)?$/;

export async function watchOutside(): Promise<Outside> {
  const asked: string[] = [];
  const note = (host: string): void => {
    if (!OF_BROWSERS.test(host)) asked.push(host);
  };
  const server = createServer((request, response) => {
    note(URL.parse(request.url ?? '')?.host ?? request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url ?? '');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: `127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
