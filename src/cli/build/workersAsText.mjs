import { build } from 'vite';

const WORKER = /^(.*\.worker\.ts)\?worker&url$/;
const TEXT = '\0worker-text:';

/**
 * In the single file, `…?worker&url` gives the whole text of the worker instead of its address: there is no other file to start it from.
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
            // Chromium starts no module worker from a text on a page opened from a disk.
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
      // Modules are strict by default; this script is not.
      return `export default ${JSON.stringify(`"use strict";${chunk.code}`)}`;
    },
  };
}
