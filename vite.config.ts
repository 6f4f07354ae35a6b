import { availableParallelism } from 'node:os';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import project from './package.json' with { type: 'json' };
import { BUILT_AT, buildMark } from './src/cli/build/buildMark.mjs';
import { fontLicence } from './src/cli/build/fontLicence.mjs';
import { guidePages } from './src/cli/build/guidePages.mjs';
import { hardenedPage } from './src/cli/build/hardenedPage.mjs';
import { leanCytoscape } from './src/cli/build/leanCytoscape.mjs';
import { leanSlides } from './src/cli/build/leanSlides.mjs';
import { oneFile } from './src/cli/build/oneFile.mjs';
import { ONE_FILE, ONE_FILE_MODULE } from './src/cli/setup/project.mjs';
import { LongestFirst } from './test/longestFirst.mjs';

/**
 * Few large files, in the order in which they are asked for: dozens of small ones are compressed badly, asked for one by one, and kept
 * for offline use one by one. Each holds what it imports unless one of a higher priority does, so that none imports a later one. What
 * the first picture waits for comes before `desk`, which is asked for once it is drawn; the words of the two languages are apart.
 */
const CHUNKS = [
  { name: 'first', tags: ['$initial' as const], priority: 5 },
  { name: 'phrases', test: /\/src\/i18n\/(vocabulary|findings)\/(?!\w*([fF]r|[eE]n)\.ts)/, priority: 4 },
  { name: 'phrasesFr', test: /\/src\/i18n\/(vocabulary|findings)\/\w*[fF]r\.ts/, priority: 3 },
  { name: 'phrasesEn', test: /\/src\/i18n\/(vocabulary|findings)\/\w*[eE]n\.ts/, priority: 3 },
  { name: 'native', test: /\/src\/formats\/native\//, priority: 2 },
  { name: 'desk', test: /\/src\/ui\/(?!guide\/guide(Fr|En))/, priority: 1 },
  { name: 'files', test: /\/src\/formats\//, priority: 0 },
];

/** What the app and its single file are built with. */
const shared = (): UserConfig => ({
  base: './',
  define: {
    __APP_VERSION__: JSON.stringify(project.version),
    __BUILT_AT__: JSON.stringify(BUILT_AT),
    // pptxgenjs could fetch pictures for slides, which we never have: what would ask the network is not even there.
    XMLHttpRequest: 'undefined',
    // Its zip looks for Node's: no browser has one, and what would say so stood in the first load.
    'typeof require': '"undefined"',
  },
  plugins: [
    react(),
    leanCytoscape(),
    leanSlides(),
    guidePages(),
    { ...optimizeLocales.vite({ locales: ['fr-FR', 'en-US'] }), enforce: 'pre' },
  ],
  build: {
    target: 'es2023',
    rolldownOptions: {
      treeshake: {
        // These layers do nothing when they are loaded: who asks for one function of a folder gets no other with it.
        moduleSideEffects: [{ test: /\/src\/(domain|analysis|formats|picture|export|store)\//, sideEffects: false }],
      },
    },
  },
});
const { plugins, build, ...common } = shared();

export default defineConfig({
  ...common,
  plugins: [
    ...(plugins ?? []),
    hardenedPage(),
    oneFile(shared),
    buildMark(),
    fontLicence(),
    VitePWA({
      strategies: 'generateSW',
      registerType: 'prompt',
      // Registered by src/app/serviceWorker.ts, through the Trusted Types policy.
      injectRegister: null,
      includeAssets: [],
      manifest: {
        name: 'Maillon',
        short_name: 'Maillon',
        description: 'La carte du réseau autour d’une personne, et qui y manque.',
        lang: 'fr',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#faf7f0',
        theme_color: '#faf7f0',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        // Everything, lazy chunks and workers too: a page of this version never asks for a file that is gone.
        globPatterns: ['**/*.{js,css,html,svg,png,json,woff2,webmanifest,md}'],
        // The single file is handed on, not worked with here: nobody needs it offline beside the app.
        globIgnores: ['pictures/**', 'sw.js', ONE_FILE, ONE_FILE_MODULE],
        maximumFileSizeToCacheInBytes: 8_000_000,
        inlineWorkboxRuntime: true,
        sourcemap: false,
        // The very first visit too works offline from then on, before any reload.
        clientsClaim: true,
        skipWaiting: false,
        cleanupOutdatedCaches: true,
        // No fallback: it would answer every page under this folder with the app. The folder itself is found as its index.html,
        // and with any query.
        navigateFallback: null,
        ignoreURLParametersMatching: [/./],
      },
    }),
  ],
  worker: { format: 'es', plugins: () => [], rolldownOptions: { output: { codeSplitting: false } } },
  build: {
    ...build,
    license: { fileName: 'licences.md' },
    // The polyfill is for browsers without module preload; it would fetch, which the policy forbids.
    modulePreload: { polyfill: false },
    // Never a `data:` address in place of a file: the policy allows them for images only.
    assetsInlineLimit: 0,
    rolldownOptions: {
      ...build?.rolldownOptions,
      output: {
        codeSplitting: { groups: CHUNKS },
      },
    },
  },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['test/seeds.ts', 'test/languages.ts', 'test/putBack.ts'],
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**'],
          // Layers keep nothing between calls, so that files need no house of their own: `putBack` sees to what tests put in.
          isolate: false,
          // On two cores too, two files at a time.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          // A bound against hanging, not a measure of speed: a busy machine may take five times as long.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          globalSetup: ['test/e2e/builtOnce.ts'],
          setupFiles: ['test/languages.ts'],
          include: ['test/e2e/**/*.spec.ts'],
          // What drives the browser, and the browser itself, are there for the next file of the same worker.
          isolate: false,
          // Bounds against hanging here too: the longest take a minute and a half on a busy machine.
          testTimeout: 300_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 60_000 } },
          // Each file has a browser and a server of its own, and waits for them now and then: one more than there are cores.
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          globalSetup: ['test/e2e/builtOnce.ts'],
          setupFiles: ['test/languages.ts'],
          include: ['test/engines/**/*.spec.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
