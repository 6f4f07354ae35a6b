/** Build time in milliseconds since 1970, which tells the newer of two builds. SOURCE_DATE_EPOCH sets it, for reproducible builds. */
export const BUILT_AT = Number(process.env.SOURCE_DATE_EPOCH ?? 0) * 1000 || Date.now();

/**
 * Writes the build time to a file beside the page, stored offline with the rest: from it a page knows whether the waiting build is newer
 * than itself.
 * @returns {import('vite').Plugin}
 */
export function buildMark() {
  return {
    name: 'maillon:build-mark',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'build.json', source: `${JSON.stringify({ builtAt: BUILT_AT })}\n` });
    },
  };
}
