import { estimatedWidth, type MeasureText } from '../picture/labelText';
import { posterOf } from '../picture/poster';
import type { Scene } from '../picture/scene';
import { coordinate, FONT_FAMILY, haloWidth, type PathShape, type Shape, type TextShape } from '../picture/shape';

/**
 * A scene as a standalone SVG text: what the screen shows, with its title and legend, real text, no script and no link.
 * UTF-8; sizes in CSS pixels.
 */
export function svgOf(scene: Scene, measure: MeasureText = estimatedWidth): string {
  const { theme, title, description } = scene;
  const { box, shapes } = posterOf(scene, measure);
  const width = coordinate(box.right - box.left);
  const height = coordinate(box.bottom - box.top);
  const view = `${coordinate(box.left)} ${coordinate(box.top)} ${width} ${height}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${width}" height="${height}" role="img" aria-labelledby="title description" font-family="${escaped(FONT_FAMILY)}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<rect x="${coordinate(box.left)}" y="${coordinate(box.top)}" width="${width}" height="${height}" fill="${theme.paper}"/>`,
    ...shapes.map(element),
    '</svg>',
    '',
  ].join('\n');
}

function element(shape: Shape): string {
  return shape.kind === 'path' ? pathElement(shape) : textElement(shape);
}

function pathElement({ path, fill, stroke, width, dash, opacity }: PathShape): string {
  return `<path ${attributes([
    ['d', path],
    ['fill', fill ?? 'none'],
    ['stroke', stroke],
    ['stroke-width', stroke && width],
    ['stroke-dasharray', dash?.join(' ')],
    ['opacity', opacity],
  ])}/>`;
}

function textElement({ text, at, size, weight, fill, halo, align, opacity }: TextShape): string {
  const anchor = { left: 'start', centre: 'middle', right: 'end' }[align];
  return `<text ${attributes([
    ['x', coordinate(at.x)],
    ['y', coordinate(at.y)],
    ['font-size', coordinate(size)],
    ['font-weight', weight],
    ['text-anchor', anchor],
    ['fill', fill],
    ['stroke', halo],
    ['stroke-width', halo && coordinate(haloWidth(size))],
    ['stroke-linejoin', halo && 'round'],
    ['paint-order', halo && 'stroke'],
    ['opacity', opacity],
  ])}>${escaped(text)}</text>`;
}

function attributes(pairs: readonly (readonly [string, string | number | undefined])[]): string {
  return pairs
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escaped(String(value))}"`]))
    .join(' ');
}

/** Text made safe for XML: its signs written as entities, what XML cannot hold left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
