/** The library that writes slides, as a browser module. */
const SLIDES = /\/pptxgenjs\/dist\/pptxgen\.es\.js$/;

/** Placeholder pictures in its code for a missing film or picture: our slides have neither. */
const PICTURES = /^const (IMG_BROKEN|IMG_PLAYBTN) = 'data:image\/png;base64,[^']*';$/gm;

/**
 * At build only: removes the two placeholder pictures, a fifth of the library. Fails the build for a version whose code differs.
 * @returns {import('vite').Plugin}
 */
export function leanSlides() {
  return {
    name: 'maillon:lean-slides',
    apply: 'build',
    enforce: 'pre',
    transform: { filter: { id: SLIDES }, handler: withoutPictures },
  };
}

/** @param {string} code */
export function withoutPictures(code) {
  const found = code.match(PICTURES)?.length ?? 0;
  if (found !== 2) throw new Error('pptxgenjs: its pictures are not where they were; see src/cli/build/leanSlides.mjs');
  return code.replace(PICTURES, "const $1 = '';");
}
