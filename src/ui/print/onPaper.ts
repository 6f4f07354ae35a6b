import type { Markup } from '../../export/markup';
import { paperRule, posterStyle, SHEET_MARGIN, SHEET_STYLE } from '../../export/sheetStyle';
import type { Paper } from '../../picture/paper/paper';

const SVG = 'http://www.w3.org/2000/svg';

/** An element of the page as told: nothing is read as HTML, so that no name can become anything else than a text. */
function builtFrom({ tag, attributes, children }: Markup, isWithinSvg = false): Element {
  const isSvg = isWithinSvg || tag === 'svg';
  const element = isSvg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (name !== 'xmlns') element.setAttribute(name, value);
  for (const child of children) element.append(typeof child === 'string' ? child : builtFrom(child, isSvg));
  return element;
}

/** What is to be printed in place of the desk. */
export interface PrintJob {
  readonly content: Markup;
  readonly paper: Paper;
  /** Pictures fill the sheet, texts have a margin. */
  readonly kind: 'poster' | 'sheets';
  /** Of the page meanwhile: browsers print it over each sheet and call a PDF by it, and the desk's may hold a masked name. */
  readonly title?: string;
}

const HOST = 'on-paper';
/** On paper there is what is to be printed and nothing of the desk; on the screen the other way round. */
const INSTEAD = `
@media screen { #${HOST} { display: none !important; } }
@media print {
  html, body { height: auto !important; margin: 0 !important; overflow: visible !important; background: #fff !important; }
  body > :not(#${HOST}) { display: none !important; }
  #${HOST} { display: block; }
}`;

/**
 * Puts into the page what is printed instead of it; the function given back takes it out again. It stands in a tree of its
 * own with its own style: nothing of the look of the desk reaches it.
 */
export function putOnPaper({ content, paper, kind, title }: PrintJob): () => void {
  const host = document.createElement('div');
  host.id = HOST;
  const tree = host.attachShadow({ mode: 'open' });
  tree.adoptedStyleSheets = [sheetOf(kind === 'poster' ? posterStyle(paper) : SHEET_STYLE)];
  tree.append(builtFrom(content));
  const rules = sheetOf(`${paperRule(paper, kind === 'poster' ? 0 : SHEET_MARGIN)}${INSTEAD}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  document.body.append(host);
  const before = document.title;
  if (title !== undefined) document.title = title;
  return () => {
    document.title = before;
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rules);
  };
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
