import type { Markup } from '../../export/markup';
import { paperRule, posterStyle, SHEET_MARGIN, SHEET_STYLE } from '../../export/sheetStyle';
import type { Paper } from '../../picture/paper/paper';

const SVG = 'http://www.w3.org/2000/svg';

/** Builds an element from its markup. Nothing is parsed as HTML, so that a name can only ever become text. */
function builtFrom({ tag, attributes, children }: Markup, isWithinSvg = false): Element {
  const isSvg = isWithinSvg || tag === 'svg';
  const element = isSvg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (name !== 'xmlns') element.setAttribute(name, value);
  for (const child of children) element.append(typeof child === 'string' ? child : builtFrom(child, isSvg));
  return element;
}

export interface PrintJob {
  readonly content: Markup;
  readonly paper: Paper;
  /** Posters fill the sheet, sheets have a margin. */
  readonly kind: 'poster' | 'sheets';
  /**
   * Title of the page while printing: browsers print it on each sheet and name a PDF by it, and the desk's own title may hold a masked
   * name.
   */
  readonly title?: string;
}

const HOST = 'on-paper';
/** Shows only the printed content on paper, and only the desk on the screen. */
const INSTEAD = `
@media screen { #${HOST} { display: none !important; } }
@media print {
  html, body { height: auto !important; margin: 0 !important; overflow: visible !important; background: #fff !important; }
  body > :not(#${HOST}) { display: none !important; }
  #${HOST} { display: block; }
}`;

/**
 * Puts the content to print into the page; returns the function that removes it. It stands in a shadow tree with its own style, so that no
 * style of the desk reaches it.
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
