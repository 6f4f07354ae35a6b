import { build } from 'vite';

const WORKER = /^(.*\.worker\.ts)\?worker&url$/;
const TEXT = '\0worker-text:';

/**
 * In the single file `…?worker&url` gives the text of the worker, whole, where it gives its address elsewhere: there is no other file that it could be
 * started from.
 * @param {() => import('vite').UserConfig} shared by the builds of the app
 * @returns {import('vite').Plugin}
 */
export function workersAsText(shared) {
  const { plugins: _ofThePage, build: options, ...rest } = shared();
  return {
    name: 'maillon:workers-as-text',
    enforce: 'pre',
    async resolveId(id, importer) {
      const path = WORKER.exec(id)?.[1];
      if (path === undefined) return null;
      const found = await this.resolve(path, importer, { skipSelf: true });
      if (!found) throw new Error(`no worker ${path}`);
      return `${TEXT}${found.id}`;
    },
    async load(id) {
      if (!id.startsWith(TEXT)) return null;
      const result = await build({
        ...rest,
        configFile: false,
        publicDir: false,
        mode: 'onefile',
        logLevel: 'warn',
        build: {
          ...options,
          write: false,
          license: false,
          modulePreload: false,
          rolldownOptions: {
            ...options?.rolldownOptions,
            input: id.slice(TEXT.length),
            // Chromium starts no module from a text on a page that was opened from a disk.
            output: { codeSplitting: false, format: 'iife' },
          },
        },
      });
      const output = Array.isArray(result)
        ? result.flatMap((one) => one.output)
        : 'output' in result
          ? result.output
          : [];
      const [chunk, ...others] = output;
      if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`more than one file of the worker ${id}`);
      // As a module is, without being asked.
      return `export default ${JSON.stringify(`"use strict";${chunk.code}`)}`;
    },
  };
}
