import type { Markup } from '../../export/markup';

const SVG = 'http://www.w3.org/2000/svg';

/** An element of the page as told: nothing is read as HTML, so that no name can become anything else than a text. */
export function builtFrom({ tag, attributes, children }: Markup, isWithinSvg = false): Element {
  const isSvg = isWithinSvg || tag === 'svg';
  const element = isSvg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (name !== 'xmlns') element.setAttribute(name, value);
  for (const child of children) element.append(typeof child === 'string' ? child : builtFrom(child, isSvg));
  return element;
}
