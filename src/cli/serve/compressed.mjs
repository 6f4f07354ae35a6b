import { extname } from 'node:path';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** Text formats. Pictures and fonts are already compressed. */
const TEXTS = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.md', '.txt']);
/** Below the maximum of 11: compressing a file on each request must cost less than it saves in transfer. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/**
 * Compression of a file for clients that accept it; `undefined` to send it as it is.
 * @param {string} file
 * @param {string | string[] | undefined} accepted the header Accept-Encoding
 * @returns {{ encoding: 'br' | 'gzip', stream: () => import('node:stream').Duplex } | undefined}
 */
export function compressed(file, accepted) {
  if (!TEXTS.has(extname(file))) return undefined;
  const names = String(accepted ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.trim().split(';')[0]?.trim().toLowerCase());
  if (names.includes('br')) return { encoding: 'br', stream: () => createBrotliCompress(BROTLI) };
  if (names.includes('gzip')) return { encoding: 'gzip', stream: () => createGzip() };
  return undefined;
}
