import type { PathShape } from '../picture/shape';

/** Shapes about the origin, as an SVG image of a square that reaches so far from it to each side. */
export function pathsImage(shapes: readonly PathShape[], half: number): string {
  const size = 2 * half;
  const view = `viewBox='${-half} ${-half} ${size} ${size}' width='${size}' height='${size}'`;
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' ${view}>${shapes.map(pathTag).join('')}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

function pathTag({ path, fill, stroke, width = 1, dash, opacity }: PathShape): string {
  const line = stroke ? ` stroke='${stroke}' stroke-width='${width}'` : '';
  const dashes = dash ? ` stroke-dasharray='${dash.join(' ')}'` : '';
  return `<path d='${path}' fill='${fill ?? 'none'}'${line}${dashes}${opacity === undefined ? '' : ` opacity='${opacity}'`}/>`;
}
