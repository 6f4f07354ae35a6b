import { estimatedWidth, type MeasureText } from '../picture/labelText';
import { legendShapes } from '../picture/legendShapes';
import type { Scene } from '../picture/scene';
import { sceneShapes } from '../picture/sceneShapes';
import { coordinate, FONT_FAMILY, type PathShape, type Shape, type TextShape } from '../picture/shape';

const MARGIN = 16;
const TITLE_SIZE = 22;

/**
 * A scene as a standalone SVG text: what the screen shows, with its title and legend, real text, no script and no link.
 * UTF-8; sizes in CSS pixels.
 */
export function svgOf(scene: Scene, measure: MeasureText = estimatedWidth): string {
  const { bounds, theme, title, description } = scene;
  const left = bounds.left - MARGIN;
  const width = bounds.right - bounds.left + 2 * MARGIN;
  const top = bounds.top - (title ? TITLE_SIZE * 2 : MARGIN);
  const legend = legendShapes(
    scene.legend,
    { x: bounds.left, y: bounds.bottom + MARGIN },
    bounds.right - bounds.left,
    theme,
    measure,
  );
  const height = bounds.bottom + 2 * MARGIN + legend.height - top;
  const heading: Shape[] = title
    ? [
        {
          kind: 'text',
          text: title,
          at: { x: bounds.left, y: top + TITLE_SIZE * 1.4 },
          size: TITLE_SIZE,
          weight: 700,
          fill: theme.ink,
          align: 'left',
        },
      ]
    : [];
  const view = [left, top, width, height].map(coordinate).join(' ');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${coordinate(width)}" height="${coordinate(height)}" role="img" aria-labelledby="title description" font-family="${escaped(FONT_FAMILY)}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<rect x="${coordinate(left)}" y="${coordinate(top)}" width="100%" height="100%" fill="${theme.paper}"/>`,
    ...[...heading, ...sceneShapes(scene), ...legend.shapes].map(element),
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

/** Width of the paper around letters, in CSS pixels. */
function haloWidth(size: number): number {
  return Math.max(2.4, size * 0.24);
}

function attributes(pairs: readonly (readonly [string, string | number | undefined])[]): string {
  return pairs.flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escaped(String(value))}"`])).join(' ');
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
