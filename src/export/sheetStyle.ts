import { FONT_FAMILY, TEXT_RULE } from '../picture/marks/shape';
import { millimetres, type Paper } from '../picture/paper/paper';

/** Margin of printed text sheets, in millimetres. */
export const SHEET_MARGIN = 12;
/** Subtracted from the page, so that rounding never starts another one. */
const SLACK = 1;

const SHEET = millimetres({ name: 'a4', orientation: 'portrait' });
const WIDTH = SHEET.width - 2 * SHEET_MARGIN;
const HEIGHT = SHEET.height - 2 * SHEET_MARGIN - SLACK;

/** Rules for the paper itself: they apply to the whole page. */
export function paperRule(paper: Paper, margin: number): string {
  const { width, height } = millimetres(paper);
  return `@page { size: ${width}mm ${height}mm; margin: ${margin}mm; }`;
}

/**
 * Style of text sheets on paper and on screen: dark on white, whatever the window's colours. `.page` is exactly one A4 sheet; other
 * content flows over as many as needed. `.projected` is large enough on screen for the back of a room.
 */
export const SHEET_STYLE = `
${TEXT_RULE}
.sheets { color: #1b2433; background: #fff; font: 10.5pt/1.35 ${FONT_FAMILY}; text-align: left; }
.sheets * { box-sizing: border-box; }
.sheets h1, .sheets h2, .sheets h3, .sheets p, .sheets dl, .sheets ol, .sheets ul { margin: 0; }
.sheets h1 { font-size: 20pt; line-height: 1.15; overflow-wrap: anywhere; }
.sheets h2 { font-size: 13pt; margin-top: 3mm; break-after: avoid; }
.sheets h3 { font-size: 11pt; margin-top: 3mm; break-after: avoid; }
.sheets ul { padding-left: 5mm; }
.sheets li { margin-top: 1mm; break-inside: avoid; }
.sheets svg { display: block; max-width: 100%; height: auto; margin-inline: auto; }
.sheets .soft { color: #545c68; }
.sheets .question { font-weight: 600; margin-top: 1mm; }
.sheets .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.sheets table { border-collapse: collapse; width: 100%; font-size: 9pt; margin-top: 2mm; }
.sheets th, .sheets td { text-align: left; vertical-align: top; padding: 1mm 2mm 1mm 0; border-bottom: 0.2mm solid #b9b4a8; }
.sheets td, .sheets th { overflow-wrap: anywhere; }
.sheets tbody th { font-weight: 600; }
.sheets tr { break-inside: avoid; }
.sheets thead { display: table-header-group; }
.sheets .page { width: ${WIDTH}mm; height: ${HEIGHT}mm; overflow: hidden; break-after: page; break-inside: avoid;
  display: flex; flex-direction: column; gap: 1.5mm; }
.sheets .page > * { flex: none; }
.sheets > :last-child { break-after: auto; }
.sheets .small svg { max-height: 110mm; margin: 0 auto; }
.sheets .clip { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.sheets .meetings { padding-left: 6mm; }
.sheets .meetings li { margin-top: 1.5mm; }
.sheets .whom { display: flex; justify-content: space-between; align-items: flex-end; gap: 4mm; margin-bottom: 1mm; }
.sheets .day { flex: none; width: 58mm; color: #545c68; border-bottom: 0.2mm solid #8a8f98; }
.sheets dl { display: grid; grid-template-columns: auto 1fr; gap: 1mm 4mm; margin-top: 3mm; }
.sheets dt { font-weight: 700; }
.sheets dd { margin: 0; }
.sheets .tables { display: grid; grid-template-columns: 1fr 1fr; gap: 2mm 8mm; margin-top: 4mm; }
.sheets .table { break-inside: avoid; }
.sheets .cards { display: grid; grid-template-columns: 1fr 1fr; break-before: page; }
.sheets .card { display: grid; align-content: center; gap: 2mm; height: 54mm; padding: 4mm; text-align: center;
  border: 0.2mm dashed #8a8f98; break-inside: avoid; overflow-wrap: anywhere; }
.sheets .card strong { font-size: 20pt; line-height: 1.15; }
.sheets .page > .lines { flex: 1 1 0; min-height: 0; overflow: hidden; }
.sheets .lines > div { height: 9mm; border-bottom: 0.2mm solid #b9b4a8; }
.sheets.guide { line-height: 1.4; }
.sheets.guide > p, .sheets.guide > ul, .sheets.guide > ol { margin-top: 2mm; }
.sheets.guide > h2 { margin-top: 5mm; }
.sheets.guide table { font-size: inherit; }
.sheets.guide th, .sheets.guide td { overflow-wrap: break-word; }
.sheets.guide kbd { font: inherit; border: 0.2mm solid #8a8f98; border-radius: 1mm; padding: 0 1mm; }
.sheets .written { line-height: 2; }
.sheets .blank { display: inline-block; width: 12mm; max-width: 100%; border-bottom: 0.2mm dotted #545c68; }
.sheets .blank-1 { width: 30mm; }
.sheets .blank-2 { width: 62mm; }
.sheets .blank-3 { width: 110mm; }
@media screen {
  .sheets { max-width: 1180px; margin: 0 auto; padding: 24px; }
  .sheets:has(> .projected) { max-width: none; padding: 2vw 5vw; font-size: clamp(1rem, 1.9vw, 3rem); }
  .sheets .projected h1 { font-size: 1.6em; }
  .sheets .projected h2 { font-size: 1.15em; margin-top: 1em; }
  .sheets .projected ul { padding-left: 1.2em; }
  .sheets .page { margin: 0 auto 24px; outline: 1px solid #c9c3b4; outline-offset: ${SHEET_MARGIN - 1}mm; margin-bottom: 32mm; margin-top: 12mm; }
}
`;

export function posterStyle(paper: Paper): string {
  const { width, height } = millimetres(paper);
  const high = height - SLACK;
  return `
${TEXT_RULE}
.poster { width: ${width}mm; height: ${high}mm; overflow: hidden; break-inside: avoid; }
.poster svg { display: block; width: ${width}mm; height: ${high}mm; }`;
}

/** Additional style of a standalone page: no space around its content. */
export const PAGE_STYLE = 'html { background: #fff; } body { margin: 0; }';
