import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve/staticServer.mjs';

const SCRIPT = "console.log('Léa');\n".repeat(500);
const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const root = mkdtempSync(join(tmpdir(), 'maillon-served-'));
let served: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  writeFileSync(join(root, 'app.js'), SCRIPT);
  writeFileSync(join(root, 'icon.png'), PICTURE);
  served = await serveFolder({ root, port: 0, base: '/sous/' });
});
afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true });
});

/** As it came: `fetch` would undo the compression. */
function answer(path: string, accepted: string): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(served.url + path, { headers: { 'accept-encoding': accepted } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(parts) }));
    }).on('error', reject);
  });
}

describe('a served file', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, GZIP;q=0.5', 'gzip', gunzipSync],
  ] as const)('is sent smaller to whoever accepts %s', async (accepted, encoding, undo) => {
    const { headers, body } = await answer('app.js', accepted);
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
    expect(body.length).toBeLessThan(SCRIPT.length / 10);
    expect(undo(body).toString()).toBe(SCRIPT);
  });

  it.each(['', 'identity', 'deflate', 'br;q=0'])('is sent as it is to whoever accepts only "%s"', async (accepted) => {
    const { headers, body } = await answer('app.js', accepted);
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-length']).toBe(`${body.length}`);
    expect(body.toString()).toBe(SCRIPT);
  });

  it('is not compressed once more', async () => {
    const { headers, body } = await answer('icon.png', 'gzip, br');
    expect(headers['content-encoding']).toBeUndefined();
    expect(body).toEqual(PICTURE);
  });
});
