import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneFilePolicy } from '../serve/contentSecurityPolicy.mjs';
import { PROJECT } from '../setup/project.mjs';
import { withPolicy } from './hardenedPage.mjs';

/** @typedef {string | Uint8Array} Content */

/**
 * The page with everything in it: script, styles and icon, under a policy that names each by its hash. Any remaining reference to another
 * file fails the build.
 * @param {ReadonlyMap<string, Content>} files built files by name; others are taken from the public folder
 * @param {string} licences of everything in it
 */
export function onePage(files, licences) {
  const contentOf = (/** @type {string} */ path) => files.get(path.replace(/^.*\//, '')) ?? readPublic(path);
  const textOf = (/** @type {string} */ path) => withoutEnds(Buffer.from(contentOf(path)).toString('utf8'));
  /** @type {string[]} */
  const scripts = [];
  /** @type {string[]} */
  const styles = [];
  /** @param {string[]} hashes @param {string} text */
  const noted = (hashes, text) => {
    hashes.push(`sha256-${createHash('sha256').update(text).digest('base64')}`);
    return text;
  };
  let [script, style] = ['', ''];
  // Replacement functions, not strings: a `$&` in the code would be expanded.
  const page = Buffer.from(contentOf('index.html'))
    .toString('utf8')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<script\b[^>]*\bsrc="\.\/([^"]+)"[^>]*><\/script>/g, (_tag, path) => {
      script += noted(scripts, scriptText(textOf(path)));
      return '';
    })
    .replace(/<link\b[^>]*>/g, (tag) => {
      const [rel, path = '', id] = ['rel', 'href', 'id'].map((name) => attributeOf(tag, name));
      if (rel === 'stylesheet') {
        style += noted(styles, textOf(path));
        return `<style${id ? ` id="${id}"` : ''}>${textOf(path)}</style>`;
      }
      if (rel === 'icon') return `<link rel="icon" href="${dataAddress(contentOf(path))}">`;
      return '';
    });
  const left = /<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="(?!data:)[^"]*"/.exec(page);
  const asked = left ?? /url\((?!["']?(?:data:|#))[^)]*\)/.exec(style);
  if (asked) throw new Error(`the single file would ask for something beside it: ${asked[0].slice(0, 200)}`);
  if (scripts.length !== 1) throw new Error(`the single file has ${scripts.length} scripts, not one`);
  const tail = `<script type="module">${script}</script>\n<script type="text/markdown" id="licences">\n${withoutEnds(licences).replace(/<(?=\/script|!--)/gi, '< ')}</script>\n`;
  return withPolicy(page, oneFilePolicy({ scripts, styles })).replace('</body>', () => `${tail}</body>`);
}

/** @param {string} tag @param {string} name */
function attributeOf(tag, name) {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
}

/** @param {string} path */
function readPublic(path) {
  return readFileSync(join(PROJECT, 'public', path));
}

/** @param {Content} icon */
function dataAddress(icon) {
  return `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`;
}

/**
 * Escapes what would end the script, or open a comment that hides its end: both occur only in strings and patterns, where the escape
 * means the same.
 * @param {string} code
 */
function scriptText(code) {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3C');
}

/**
 * Browsers normalise line ends and drop NULs when they read a page: the hash would be of another text.
 * @param {string} text
 */
function withoutEnds(text) {
  if (/[\r\0]/.test(text)) throw new Error('a text of the single file has a carriage return or a NUL');
  return text;
}
