/** What writes slides, as a module of browsers. */
const SLIDES = /\/pptxgenjs\/dist\/pptxgen\.es\.js$/;

/** Pictures that it puts where a film or a picture is missing, in its text: our slides have neither. */
const PICTURES = /^const (IMG_BROKEN|IMG_PLAYBTN) = 'data:image\/png;base64,[^']*';$/gm;

/**
 * At build only: what writes slides without the two pictures that it brings, which were a fifth of it. A version that is written
 * otherwise fails the build.
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
