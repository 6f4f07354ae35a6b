import {
  coordinate,
  FONT_FAMILY,
  haloWidth,
  type PathShape,
  type Shape,
  TEXT_RULE,
  type TextShape,
} from '../picture/marks/shape';
import type { Poster } from '../picture/paper/poster';
import { EMBEDDED_FONT } from './embeddedFont';
import { type Markup, markup, textOf } from './markup';

/** A poster as a standalone SVG: real text, no script, no link. UTF-8; sizes in CSS pixels. */
export function svgOfPoster(poster: Poster): string {
  const { attributes, children, tag } = svgMarkup(poster);
  const style = markup('style', {}, `${EMBEDDED_FONT}\n${TEXT_RULE}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${textOf(markup(tag, attributes, style, children))}\n`;
}

/** The same as an element. `name` is a prefix of its ids, so that several fit in one page. */
export function svgMarkup({ box, theme, title, description, shapes }: Poster, name = 'picture'): Markup {
  const [left, top] = [coordinate(box.left), coordinate(box.top)];
  const width = coordinate(box.right - box.left);
  const height = coordinate(box.bottom - box.top);
  return markup(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${left} ${top} ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${name}-title ${name}-description`,
      'font-family': FONT_FAMILY,
    },
    markup('title', { id: `${name}-title` }, title),
    markup('desc', { id: `${name}-description` }, description),
    markup('path', { d: `M${left} ${top}h${width}v${height}h-${width}Z`, fill: theme.paper }),
    shapes.map(shapeMarkup),
  );
}

export function shapeMarkup(shape: Shape): Markup {
  return shape.kind === 'path' ? pathMarkup(shape) : textMarkup(shape);
}

function pathMarkup({ path, fill, stroke, width, dash, opacity }: PathShape): Markup {
  return markup('path', {
    d: path,
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke && width,
    // Some viewers (ImageMagick) draw no line without an explicit opacity.
    'stroke-opacity': stroke && opacity === undefined ? 1 : undefined,
    'stroke-dasharray': dash?.join(' '),
    opacity,
  });
}

const ANCHORS = { left: 'start', centre: 'middle', right: 'end' } as const;

function textMarkup({ text, at, size, weight, fill, halo, align, opacity }: TextShape): Markup {
  const said = {
    x: coordinate(at.x),
    y: coordinate(at.y),
    'font-size': coordinate(size),
    'font-weight': weight,
    'text-anchor': ANCHORS[align],
    fill,
    opacity,
  };
  return halo
    ? markup(
        'text',
        {
          ...said,
          stroke: halo,
          'stroke-width': coordinate(haloWidth(size)),
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        },
        text,
      )
    : markup('text', said, text);
}
