/** Which of two builds is the newer one: in milliseconds since 1970. Whoever builds the same twice says when (SOURCE_DATE_EPOCH). */
export const BUILT_AT = Number(process.env.SOURCE_DATE_EPOCH ?? 0) * 1000 || Date.now();

/**
 * Puts it into a file of its own beside the page, kept offline with the rest: by it a page knows whether the build that waits to
 * take its place is newer than itself.
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
