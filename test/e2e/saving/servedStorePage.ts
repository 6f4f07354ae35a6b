import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { serveFolder } from '../../../src/cli/serve/staticServer.mjs';
import type { Served } from '../serveBuilt';

/** A page that has the store and nothing else of the app, served. */
export async function serveStorePage(page: 'storePage' | 'erasingPage' = 'storePage'): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'store-page-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      lib: { entry: resolve(import.meta.dirname, `${page}.ts`), formats: ['es'], fileName: 'page' },
      outDir: folder,
      emptyOutDir: false,
    },
  });
  await writeFile(join(folder, 'index.html'), '<!doctype html><script type="module" src="./page.js"></script>');
  const served = await serveFolder({ root: folder, port: 0, base: '/' });
  const close = async () => {
    await served.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: served.url, close };
}
