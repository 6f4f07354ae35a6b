/**
 * In the single file the font is stored once, in its styles, and exports take it from there. The font is a twelfth of the file.
 * @returns {import('vite').Plugin}
 */
export function fontOnce() {
  return {
    name: 'maillon:font-once',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('/src/export/embeddedFont.ts')) return null;
      return `export const EMBEDDED_FONT = [...document.styleSheets]
        .flatMap(({ cssRules }) => [...cssRules])
        .filter((rule) => rule instanceof CSSFontFaceRule)
        .map(({ cssText }) => cssText)
        .join('\\n');`;
    },
  };
}
