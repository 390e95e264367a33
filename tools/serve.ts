/** A static server on loopback. Content scripts run on http(s) pages only, so that a sample cannot be opened as a file. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StaticServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** The file that a request means, or null where it would leave the folder. */
function fileOf(folder: string, url: string): string | null {
  const { pathname } = new URL(url, 'http://127.0.0.1');
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  if (path !== normalize(folder) && !path.startsWith(normalize(folder) + sep)) return null;
  return pathname.endsWith('/') ? join(path, 'index.html') : path;
}

async function answerFor(folder: string, url: string): Promise<{ type: string; body: Buffer } | null> {
  try {
    const file = fileOf(folder, url);
    if (file === null) return null;
    return { type: TYPES[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
  } catch {
    return null;
  }
}

/** Serves the files of a folder to this machine alone. `port` 0 takes a free one. */
export async function serve(folder: string, port = 0): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const answer = await answerFor(folder, request.url ?? '/');
    if (answer === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': answer.type, 'cache-control': 'no-store' }).end(answer.body);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps its connections open; without this, closing would wait for it.
        server.closeAllConnections();
      }),
  };
}
