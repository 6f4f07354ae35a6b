import { readFileSync } from 'node:fs';

const LICENCE = new URL('../../picture/font/OFL.txt', import.meta.url);

/**
 * Adds the font's licence to those the build collects, since the font is no package.
 * @returns {import('vite').Plugin}
 */
export function fontLicence() {
  return {
    name: 'maillon:font-licence',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const licences = bundle['licences.md'];
        if (licences?.type !== 'asset') return;
        const text = readFileSync(LICENCE, 'utf8');
        licences.source = `${String(licences.source)}\n## Atkinson-Hyperlegible-Next - 7925f50 (OFL-1.1)\n\n${text}`;
      },
    },
  };
}
