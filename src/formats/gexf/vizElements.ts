import { isPlainNumber } from '../graph/attributeType';
import type { RawNode } from '../graph/rawGraph';

const SHAPES = new Set(['disc', 'square', 'triangle', 'diamond', 'solid', 'dotted', 'dashed', 'double']);

/**
 * Splits drawing attributes (`viz:color`…), as `viz` elements, from all others. A value that does not fit such an
 * element stays among the others.
 */
export function vizElements(
  attributes: ReadonlyMap<string, string>,
  position?: RawNode['position'],
): { elements: string[]; others: Map<string, string> } {
  const others = new Map(attributes);
  const elements: string[] = [];
  const take = (heading: string, element: (value: string) => string | undefined) => {
    const value = others.get(heading);
    const written = value === undefined ? undefined : element(value);
    if (written === undefined) return;
    others.delete(heading);
    elements.push(written);
  };
  const number = (name: string) => (value: string) =>
    isPlainNumber(value) ? `<viz:${name} value="${value}"/>` : undefined;
  take('viz:color', colourElement);
  if (position) {
    const depth = others.get('viz:z');
    const hasDepth = depth !== undefined && isPlainNumber(depth) && Number(depth) !== 0;
    if (hasDepth) others.delete('viz:z');
    const up = position.y === 0 ? 0 : -position.y;
    elements.push(`<viz:position x="${position.x}" y="${up}"${hasDepth ? ` z="${depth}"` : ''}/>`);
  }
  take('viz:size', number('size'));
  take('viz:thickness', number('thickness'));
  take('viz:shape', (value) => (SHAPES.has(value) ? `<viz:shape value="${value}"/>` : undefined));
  return { elements, others };
}

/** Writes colours in the forms of `readViz`: `#rrggbb`, `rgba(r, g, b, a)`. `undefined` for others, which stay attributes. */
function colourElement(text: string): string | undefined {
  const solid = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(text);
  if (solid) {
    const [r, g, b] = solid.slice(1).map((part) => Number.parseInt(part, 16));
    return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
  }
  const clear = /^rgba\((\d{1,3}), (\d{1,3}), (\d{1,3}), (0?\.\d+|0)\)$/.exec(text);
  if (!clear || clear.slice(1, 4).some((part) => Number(part) > 255)) return undefined;
  return `<viz:color r="${clear[1]}" g="${clear[2]}" b="${clear[3]}" a="${clear[4]}"/>`;
}
