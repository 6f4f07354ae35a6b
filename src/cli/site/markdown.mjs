import { Marked } from 'marked';
import { BLANK_LENGTHS } from './sitePlan.mjs';

/** Text as it stands, in HTML. @param {string} text */
export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A row of dots is a place to write, as wide as the row: short, middle, long or whole. @param {string} dots */
function blank(dots) {
  const width = BLANK_LENGTHS.filter((most) => dots.length > most).length;
  return `<span class="blank blank-${width}"></span>`;
}

const marked = new Marked({
  tokenizer: {
    // An address in a sentence is read, not followed: the site leads nowhere else.
    url: () => undefined,
  },
  renderer: {
    text(token) {
      const words = 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : escaped(token.text);
      return words.replace(/\.{8,}/g, blank);
    },
    // What looks like HTML is text: no page holds a tag that was not made here.
    html: ({ raw }) => escaped(raw),
    codespan: ({ text }) => `<kbd>${escaped(text)}</kbd>`,
    strong({ raw, tokens }) {
      const words = this.parser.parseInline(tokens);
      return raw.startsWith('**') ? `<b class="interface">${words}</b>` : `<strong>${words}</strong>`;
    },
    link({ href, tokens }) {
      return `<a href="${escaped(href.replace(/\.md$/, '.html'))}">${this.parser.parseInline(tokens)}</a>`;
    },
  },
});

/**
 * HTML of a page of the guide.
 * @param {string} source
 */
export function htmlOf(source) {
  return marked.parse(source, { async: false });
}
