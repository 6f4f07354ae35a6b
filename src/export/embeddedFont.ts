import regular from '../picture/font/regular.woff2?inline';
import semibold from '../picture/font/semibold.woff2?inline';

/** Font embedded in exported files: they look the same where the font is not installed and nothing may be fetched. */
export const EMBEDDED_FONT = [face('100 500', regular), face('600 900', semibold)].join('\n');

function face(weights: string, source: string): string {
  return `@font-face { font-family: 'Atkinson Hyperlegible Next'; font-weight: ${weights}; src: url(${source}) format('woff2'); }`;
}
