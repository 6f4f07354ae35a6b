import { guideTree } from './guideTree.mjs';

/**
 * @typedef {import('../../ui/guide/guidePage.ts').GuideBlock} GuideBlock
 * @typedef {import('../../ui/guide/guidePage.ts').GuideText} GuideText
 * @typedef {(src: string) => { readonly width: number, readonly height: number } | undefined} SizeOf of a picture, by where it is
 */

/** Escapes a text for HTML. @param {string} text */
export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/**
 * HTML of a page of the guide.
 * @param {string} source
 * @param {{ readonly sections?: readonly string[], readonly sizeOf?: SizeOf }} [about]
 */
export function htmlOf(source, { sections, sizeOf = () => undefined } = {}) {
  const { title, blocks } = guideTree(source, sections);
  const html = [`<h1>${escaped(title)}</h1>`, ...blocks.map(blockHtml), ''].join('\n');
  // Sizes are set, so that text does not move when a picture loads.
  return html.replace(/<img src="([^"]*)"/g, (img, src) => {
    const size = sizeOf(src);
    return size ? `${img} width="${size.width}" height="${size.height}"` : img;
  });
}

/** @param {GuideBlock} block */
function blockHtml(block) {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level - 1}${block.id ? ` id="${block.id}"` : ''}>${wordsHtml(block.text)}</h${block.level - 1}>`;
    case 'paragraph': {
      const [part, ...others] = block.text;
      const isAlone = typeof part === 'object' && part.kind === 'picture' && others.length === 0;
      return isAlone ? `<figure>${partHtml(part)}</figure>` : `<p>${wordsHtml(block.text)}</p>`;
    }
    case 'table': {
      const row = (/** @type {readonly (readonly GuideText[])[]} */ cells, /** @type {string} */ tag) =>
        `<tr>${cells.map((cell) => `<${tag}>${wordsHtml(cell)}</${tag}>`).join('')}</tr>`;
      const rows = block.rows.map((cells) => row(cells, 'td')).join('\n');
      return `<table>\n<thead>\n${row(block.head, 'th')}\n</thead>\n<tbody>\n${rows}\n</tbody>\n</table>`;
    }
    default: {
      const tag = block.kind === 'steps' ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map((item) => `<li>${wordsHtml(item)}</li>`).join('\n')}\n</${tag}>`;
    }
  }
}

/** @param {Extract<GuideText, { kind: 'picture' }>} picture */
function pictureHtml({ src, alt }) {
  return `<img src="${escaped(src)}" alt="${escaped(alt)}" loading="lazy">`;
}

/**
 * @param {readonly GuideText[]} text
 * @returns {string}
 */
function wordsHtml(text) {
  return text.map(partHtml).join('');
}

/** @param {GuideText} part */
function partHtml(part) {
  if (typeof part === 'string') return escaped(part);
  if (part.kind === 'picture') return pictureHtml(part);
  if (part.kind === 'blank') return `<span class="blank blank-${part.width}"></span>`;
  const inside = wordsHtml(part.text);
  switch (part.kind) {
    case 'words':
      return `<b class="interface">${inside}</b>`;
    case 'link':
      return `<a href="${escaped(part.page)}.html">${inside}</a>`;
    case 'key':
      return `<kbd>${inside}</kbd>`;
    default:
      return `<${part.kind}>${inside}</${part.kind}>`;
  }
}
