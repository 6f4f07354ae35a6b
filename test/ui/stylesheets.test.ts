import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');
const MODULES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.module.css'));

/**
 * Selectors of a module stylesheet that can reach elements of another component: every stylesheet ends up on every page, so
 * a selector needs a class of its own, which the build makes unique, on its subject or on what holds it.
 */
function strayingSelectors(css: string): string[] {
  const blocks = css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{/g);
  return [...blocks]
    .map(([, prelude = '']) => prelude.trim())
    .filter((prelude) => !prelude.startsWith('@') && !/^(?:from|to|[\d.]+%)$/.test(prelude))
    .flatMap(selectorsIn)
    .filter((selector) => selector.includes(':global') || !/\.[a-z_]/i.test(alwaysMatched(selector)));
}

/** The parts of a list of selectors; commas within brackets separate nothing here. */
function selectorsIn(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of list) {
    if ('(['.includes(letter)) depth++;
    if (')]'.includes(letter)) depth--;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}

/** Without what is in brackets (`:not(.a)` matches all but `.a`) and without texts of attributes, which may hold a dot. */
function alwaysMatched(selector: string): string {
  return selector.replace(/\[[^\]]*\]/g, '').replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '');
}

describe('stylesheets of components', () => {
  it.each(MODULES)('%s reaches no element of another component', (file) => {
    expect(strayingSelectors(readFileSync(join(SRC, file), 'utf8'))).toEqual([]);
  });

  it('are told apart from those that do', () => {
    const straying = ['[data-between]::after', 'button', ':not(.own)', 'a:is(.own)', ':global(html) .own'];
    const css =
      '.own { } .own > [data-a="."] { } details ~ .own::after { } @media (x: y) { .own:is(a, b), h2.own { } }';
    expect(strayingSelectors(css)).toEqual([]);
    expect(straying.filter((one) => strayingSelectors(`${one} { color: red; }`).length === 0)).toEqual([]);
    expect(strayingSelectors('.own, [title="a.b"] { }')).toEqual(['[title="a.b"]']);
  });
});
