import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  /** Text is sent as UTF-8. */
  readonly body: string | Uint8Array;
  /** Default: HTML. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PageServer {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly origin: string;
  /** Paths asked for, in order, with what was not found. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** A policy under which a page can load and run nothing: what an extension adds must not depend on the page's leave. */
export const STRICT_CSP = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" } as const;

/** Serves pages by path on loopback. A function is asked at each request. */
export async function servePages(
  pages: Readonly<Record<string, ServedPage>> | ((path: string) => ServedPage | null),
): Promise<PageServer> {
  const find = typeof pages === 'function' ? pages : (path: string) => pages[path] ?? null;
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    requests.push(pathname);
    const page = find(pathname);
    if (page === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers });
    response.end(page.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
