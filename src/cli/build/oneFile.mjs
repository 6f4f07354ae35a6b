import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { ONE_FILE, ONE_FILE_MODULE } from '../setup/project.mjs';
import { fontOnce } from './fontOnce.mjs';
import { onePage } from './onePage.mjs';
import { workersAsText } from './workersAsText.mjs';

/**
 * After the build of the app: makes the single file from the same sources, in a build of its own that yields one script and one style.
 * @param {() => import('vite').UserConfig} shared settings of both builds, created anew for each
 * @returns {import('vite').Plugin}
 */
export function oneFile(shared) {
  return {
    name: 'maillon:one-file',
    apply: 'build',
    writeBundle: {
      sequential: true,
      async handler({ dir = 'dist' }, bundle) {
        const licences = bundle['licences.md'];
        const page = await builtPage(shared, licences?.type === 'asset' ? String(licences.source) : '');
        writeFileSync(join(dir, ONE_FILE), page);
        writeFileSync(join(dir, ONE_FILE_MODULE), `export default ${JSON.stringify(page)};\n`);
      },
    },
  };
}

/**
 * @param {() => import('vite').UserConfig} shared
 * @param {string} licences
 */
async function builtPage(shared, licences) {
  const { plugins = [], build: options, ...rest } = shared();
  const result = await build({
    ...rest,
    configFile: false,
    // By this mode the app knows that it is the single file: see platform/keepsInBrowser.
    mode: 'onefile',
    logLevel: 'warn',
    plugins: [...plugins, fontOnce(), workersAsText(shared), withoutPreloads()],
    build: {
      ...options,
      write: false,
      license: false,
      modulePreload: false,
      cssCodeSplit: false,
      // Inlines fonts too: there is no file beside this one.
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { ...options?.rolldownOptions, output: { codeSplitting: false } },
    },
  });
  const output = Array.isArray(result) ? result.flatMap((one) => one.output) : 'output' in result ? result.output : [];
  const files = new Map(output.map((file) => [basename(file.fileName), 'code' in file ? file.code : file.source]));
  return onePage(files, licences);
}

/**
 * A preloaded asset becomes a file of its own, which the styles would then request instead of containing it.
 * @returns {import('vite').Plugin}
 */
function withoutPreloads() {
  return {
    name: 'maillon:without-preloads',
    transformIndexHtml: { order: 'pre', handler: (page) => page.replace(/<link rel="preload"[^>]*>/g, '') },
  };
}
