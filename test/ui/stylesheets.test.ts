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

const SIZED =
  /^(?:font-size|gap|(?:row|column)-gap|(?:padding|margin|scroll-padding)(?:-[a-z-]+)?|border-(?:[a-z-]+-)?radius)$/;
/** A token, or what needs none; a size that a component counts with is a custom property too (`--beside`). */
const FROM_SCALE = /^(?:0|auto|inherit|!important|var\(--[\w-]+\)|calc\(-1 \* var\(--[\w-]+\)\))$/;
const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\(/i;

/** Declarations with a size of type, a space, a corner or a colour of their own, in place of a token of `tokens.css`. */
function offScale(css: string): string[] {
  const declarations = css.replace(/\/\*[^]*?\*\//g, '').matchAll(/(?<=[{;]\s*)([a-z-]+):\s*([^;{}]+);/g);
  return [...declarations]
    .filter(
      ([, property = '', value = '']) =>
        COLOUR.test(value) || (SIZED.test(property) && !valuesIn(value).every(isFromScale)),
    )
    .map(([, property, value]) => `${property}: ${value}`);
}

/** The values of a shorthand; spaces within brackets separate nothing. */
function valuesIn(value: string): string[] {
  return value.trim().match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];
}

function isFromScale(value: string): boolean {
  return FROM_SCALE.test(value);
}

describe('the one scale of sizes, spaces, corners and colours', () => {
  it.each(MODULES)('%s takes them from the tokens', (file) => {
    expect(offScale(readFileSync(join(SRC, file), 'utf8'))).toEqual([]);
  });

  it('is told from sizes of one’s own', () => {
    const own = [
      'font-size: 15px',
      'gap: 0 6px',
      'padding-inline: 0.4em',
      'border-radius: 50%',
      'color: #fff',
      'margin: -4px auto',
    ];
    expect(own.filter((one) => offScale(`.own { ${one}; }`).length === 0)).toEqual([]);
    const css =
      '.own { margin: 0 calc(-1 * var(--space-2)) auto; font-size: inherit; width: 12px; color: var(--ink); }';
    expect(offScale(css)).toEqual([]);
  });
});

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

/** What a stylesheet says of the pointer over something, outside of where there is such a pointer. */
function hoveredByFingers(css: string): string[] {
  const within: string[] = [];
  const found: string[] = [];
  for (const [, prelude = '', sign] of css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]*)([{};])/g)) {
    if (sign === '{') {
      if (prelude.includes(':hover') && !within.includes('@media (hover: hover)')) found.push(prelude.trim());
      within.push(prelude.trim());
    } else if (sign === '}') within.pop();
  }
  return found;
}

describe('what is seen under the pointer', () => {
  const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

  // A finger leaves its tint on what it touched last, as if that were chosen.
  it.each(sheets)('%s is for pointers that can hover', (file) => {
    expect(hoveredByFingers(readFileSync(join(SRC, file), 'utf8'))).toEqual([]);
  });

  it('is told from what a finger would leave', () => {
    const css = '@media (hover: hover) { .a:hover { color: red; } } .b { } .c:focus, .d:hover { color: red; }';
    expect(hoveredByFingers(css)).toEqual(['.c:focus, .d:hover']);
  });
});

/** Classes that a file asks a stylesheet for ("styles.legend") and that the stylesheet has not: they would be no class, unseen. */
function missingClasses(file: string): string[] {
  const code = readFileSync(join(SRC, file), 'utf8');
  return [...code.matchAll(/^import (\w+) from '(\.[^']+\.module\.css)';$/gm)].flatMap(([, name = '', path = '']) => {
    const css = readFileSync(resolve(SRC, file, '..', path), 'utf8');
    const known = new Set([...css.matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, one]) => one));
    const used = code.replace(/^import .*$/gm, '');
    const asked = [...used.matchAll(new RegExp(`(?<![\\w.])${name}\\.(\\w+)`, 'g'))].map(([, one = '']) => one);
    return [...new Set(asked)].filter((one) => !known.has(one)).map((one) => `${file}: ${name}.${one}`);
  });
}

it('have every class that is asked of them', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  expect(files.flatMap(missingClasses)).toEqual([]);
});
