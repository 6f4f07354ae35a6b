import { describe, expect, it } from 'vitest';
import { guideTree, withoutPictures } from '../../src/cli/site/guideTree.mjs';
import { GUIDE_PAGES, guideSource, SITE_LANGUAGES } from '../../src/cli/site/sitePlan.mjs';
import { guideEn } from '../../src/ui/guide/guideEn';
import { guideFr } from '../../src/ui/guide/guideFr';
import type { GuideBlock, GuideText } from '../../src/ui/guide/guidePage';

const IN_APP = { fr: guideFr, en: guideEn };

const wordsOf = (text: readonly GuideText[]): string =>
  text.map((part) => (typeof part === 'string' ? part : 'text' in part ? wordsOf(part.text) : '')).join('');
const wordsOfBlock = (block: GuideBlock): string[] => {
  if (block.kind === 'table') return [...block.head, ...block.rows.flat()].map(wordsOf);
  return 'items' in block ? block.items.map(wordsOf) : [wordsOf(block.text)];
};
const linksOf = (text: readonly GuideText[]): string[] =>
  text.flatMap((part) => {
    if (typeof part === 'string' || !('text' in part)) return [];
    return part.kind === 'link' ? [part.page] : linksOf(part.text);
  });
const textsOf = (block: GuideBlock): readonly (readonly GuideText[])[] => {
  if (block.kind === 'table') return [...block.head, ...block.rows.flat()];
  return 'items' in block ? block.items : [block.text];
};
/** A page without its marks: read apart from what reads it. */
const plain = (source: string) =>
  withoutPictures(source)
    .replace(/^(?:#+|-|\d+\.) /gm, '')
    .replace(/^\|[ |-]*$/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`|\\]/g, '');
const letters = (text: string) => text.replace(/[\s.*_`|\\]+/g, '');

describe.each(SITE_LANGUAGES)('the guide in the app (%s)', (language) => {
  const pages = IN_APP[language];

  it('has the pages of the site, in their order', () => {
    expect(pages.map(({ name }) => name)).toEqual(GUIDE_PAGES);
    expect(pages.map(({ at }) => at)).toEqual(GUIDE_PAGES.map((_, at) => at));
  });

  it.each(GUIDE_PAGES)('says all that is written: %s', (name) => {
    const page = guideTree(withoutPictures(guideSource(language, name)));
    const said = [page.title, ...page.blocks.flatMap(wordsOfBlock)].join('');
    expect(letters(said)).toBe(letters(plain(guideSource(language, name))));
    expect(pages.find((one) => one.name === name)).toMatchObject(page);
  });

  it('has no link that leads nowhere', () => {
    const links = pages.flatMap(({ blocks }) => blocks.flatMap(textsOf).flatMap(linksOf));
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((page) => !GUIDE_PAGES.some((one) => one === page))).toEqual([]);
  });
});

it('keeps what stands out, and places to write', () => {
  const { title, blocks } = guideTree(
    '# Notice\n\nTapez `N` dans **Ajouter**, *ici* : ............ puis [la suite](after.md).',
  );
  expect(title).toBe('Notice');
  expect(blocks).toEqual([
    {
      kind: 'paragraph',
      text: [
        'Tapez ',
        { kind: 'key', text: ['N'] },
        ' dans ',
        { kind: 'words', text: ['Ajouter'] },
        ', ',
        { kind: 'em', text: ['ici'] },
        ' : ',
        { kind: 'blank', width: 0 },
        ' puis ',
        { kind: 'link', page: 'after', text: ['la suite'] },
        '.',
      ],
    },
  ]);
});
