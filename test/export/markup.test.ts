import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { htmlPage } from '../../src/export/htmlPage';
import { markup, textOf } from '../../src/export/markup';

describe('markup as text', () => {
  it('keeps any text a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, value) => {
        let read = '';
        const said: string[] = [];
        const parser = new SaxesParser();
        parser.on('error', (error) => {
          throw error;
        });
        parser.on('text', (part) => {
          read += part;
        });
        parser.on('opentag', ({ name, attributes }) => said.push(name, ...Object.values(attributes).map(String)));
        parser.write(textOf(markup('p', { class: value }, text))).close();
        expect(said[0]).toBe('p');
        expect(said).toHaveLength(2);
        // What XML cannot hold is left out; carriage returns are read as line ends.
        const kept = (one: string) =>
          one.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/\r\n?/g, '\n');
        expect(read).toBe(kept(text));
      }),
    );
  });

  it('leaves out what has no value', () => {
    expect(textOf(markup('p', { id: undefined, class: 'a' }, null, 'x'))).toBe('<p class="a">x</p>');
  });

  it('makes a page that runs nothing and asks for nothing', () => {
    const page = htmlPage('</title><script>1</script>', 'fr', [markup('p', {}, '<img src=x onerror=1>')]);
    expect(page).not.toMatch(/<script|<img|<link|<iframe|@import|url\((?!data:font)/);
    expect(page).toContain("default-src 'none'");
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr">/);
  });
});
