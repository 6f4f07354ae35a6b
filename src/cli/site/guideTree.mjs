import { Marked } from 'marked';
import { titleAndLead } from './sitePlan.mjs';

/**
 * @typedef {import('../../ui/guide/guidePage.ts').GuideBlock} GuideBlock
 * @typedef {import('../../ui/guide/guidePage.ts').GuideText} GuideText
 * @typedef {import('marked').Token} Token
 */

// Addresses in a sentence stay text and are not made links.
const marked = new Marked({ tokenizer: { url: () => undefined } });

/** Numbers of dots in a row from which a blank to fill in becomes longer. */
const BLANK_LENGTHS = [22, 45, 75];

/**
 * A page of the guide as data: the site turns it into HTML, and the app, whose policy forbids text as HTML, into elements.
 * @param {string} source Markdown
 * @param {readonly string[]} [sections] names by which links reach its headings, in order
 * @returns {{ title: string, blocks: GuideBlock[] }}
 */
export function guideTree(source, sections = []) {
  const named = [...sections];
  const blocks = marked.lexer(source).flatMap(blockOf);
  return {
    title: titleAndLead(source).title,
    blocks: blocks.map((block) => {
      const id = block.kind === 'heading' && block.level === 3 ? named.shift() : undefined;
      return id === undefined ? block : { ...block, id };
    }),
  };
}

/**
 * @param {Token} token
 * @returns {GuideBlock[]}
 */
function blockOf(token) {
  switch (token.type) {
    case 'space':
      return [];
    case 'heading':
      // The title is the heading of the window.
      return token.depth === 1 ? [] : [{ kind: 'heading', level: token.depth === 2 ? 3 : 4, text: textOf(token) }];
    case 'paragraph':
      return [{ kind: 'paragraph', text: textOf(token) }];
    // HTML is kept as text: a page contains only tags made here.
    case 'html':
      return [{ kind: 'paragraph', text: [token.raw] }];
    case 'list': {
      const { ordered, items } = /** @type {import('marked').Tokens.List} */ (token);
      return [{ kind: ordered ? 'steps' : 'points', items: items.map((item) => item.tokens.flatMap(textOf)) }];
    }
    case 'table': {
      const { header, rows } = /** @type {import('marked').Tokens.Table} */ (token);
      return [{ kind: 'table', head: header.map(textOf), rows: rows.map((row) => row.map(textOf)) }];
    }
    default:
      throw new Error(`guideTree: the guide has no ${token.type} yet: ${token.raw}`);
  }
}

/**
 * @param {{ type?: string, raw?: string, text?: string, tokens?: Token[] | undefined }} token
 * @returns {GuideText[]}
 */
function textOf({ tokens = [] }) {
  return tokens.flatMap((token) => {
    const { type, raw, text = '' } = /** @type {{ type: string, raw: string, text?: string }} */ (token);
    const inside = () => textOf(token);
    switch (type) {
      case 'text':
        return 'tokens' in token && token.tokens ? inside() : withBlanks(text);
      case 'escape':
        return [text];
      case 'html':
        return [raw];
      case 'codespan':
        return [{ kind: 'key', text: [text] }];
      case 'em':
        return [{ kind: 'em', text: inside() }];
      case 'strong':
        return [{ kind: raw.startsWith('**') ? 'words' : 'strong', text: inside() }];
      case 'image': {
        const { href, text: alt } = /** @type {import('marked').Tokens.Image} */ (token);
        return [{ kind: 'picture', src: href, alt }];
      }
      case 'link': {
        const { href } = /** @type {import('marked').Tokens.Link} */ (token);
        return [{ kind: 'link', page: href.replace(/\.md$/, ''), text: inside() }];
      }
      default:
        throw new Error(`guideTree: the guide has no ${type} yet: ${raw}`);
    }
  });
}

/**
 * A page without its pictures, for the app; all words are kept.
 * @param {string} source
 */
export function withoutPictures(source) {
  return source.replace(/!\[[^\]]*\]\([^)]*\) ?/g, '');
}

/**
 * Turns a row of dots into a blank to fill in.
 * @param {string} text
 * @returns {GuideText[]}
 */
function withBlanks(text) {
  return text
    .split(/(\.{8,})/)
    .filter((part) => part !== '')
    .map((part) =>
      /^\.{8,}$/.test(part)
        ? { kind: 'blank', width: BLANK_LENGTHS.filter((most) => part.length > most).length }
        : part,
    );
}
