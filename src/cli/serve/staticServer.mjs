import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { compressed } from './compressed.mjs';
import { securityHeaders } from './securityHeaders.mjs';

/** @type {Record<string, string>} */
const MEDIA_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * File of `root` for a URL path, or `undefined` when it is outside `root`, missing, or malformed.
 * @param {string} root
 * @param {string} path
 * @returns {Promise<{ file: string, name: string, size: number } | undefined>}
 */
async function fileAt(root, path) {
  /** @type {string} */
  let name;
  try {
    name = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (name.includes('\0') || name.includes('\\')) return undefined;
  if (name === '' || name.endsWith('/')) name += 'index.html';
  const home = await realpath(root);
  // The resolved path: neither `..` nor a link can lead outside.
  const file = await realpath(join(home, name)).catch(() => undefined);
  if (!file?.startsWith(home + sep)) return undefined;
  const { size, isFile } = await stat(file).then((found) => ({ size: found.size, isFile: found.isFile() }));
  return isFile ? { file, name, size } : undefined;
}

/**
 * Serves a folder under `base` on one port, and rejects with the system's error when the port is taken.
 * @param {{ root: string, port: number, host?: string, base?: string, smaller?: boolean }} options `base` starts and ends with `/`;
 * `smaller` false: nothing is compressed
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveFolder({ root, port, host = '127.0.0.1', base = '/', smaller: makesSmaller = true }) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer(request, response) {
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...securityHeaders(path), Allow: 'GET, HEAD' }).end();
      return;
    }
    if (`${path}/` === base) {
      response.writeHead(308, { ...securityHeaders(''), Location: base }).end();
      return;
    }
    const found = path.startsWith(base) ? await fileAt(root, path.slice(base.length)) : undefined;
    if (!found) {
      response.writeHead(404, { ...securityHeaders(''), 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
      return;
    }
    const smaller = makesSmaller ? compressed(found.file, request.headers['accept-encoding']) : undefined;
    response.writeHead(200, {
      ...securityHeaders(found.name),
      'Content-Type': MEDIA_TYPES[extname(found.file)] ?? 'application/octet-stream',
      Vary: 'Accept-Encoding',
      ...(smaller ? { 'Content-Encoding': smaller.encoding } : { 'Content-Length': found.size }),
    });
    if (request.method === 'HEAD') response.end();
    else if (smaller) await pipeline(createReadStream(found.file), smaller.stream(), response);
    else await pipeline(createReadStream(found.file), response);
  }

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => resolve(undefined));
  });
  const address = server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host}:${actualPort}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}
