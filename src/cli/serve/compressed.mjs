import { extname } from 'node:path';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** Pictures and fonts are compressed in themselves. */
const TEXTS = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.md', '.txt']);
/** Of the most that there is, 11: what a file costs each time it is asked for must stay below what sending it saves. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/**
 * How a file is sent smaller to whoever accepts it; `undefined`: as it is.
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
