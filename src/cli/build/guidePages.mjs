import { basename, dirname } from 'node:path';
import { guideTree, withoutPictures } from '../site/guideTree.mjs';
import { GUIDE_PAGES, GUIDE_SECTIONS } from '../site/sitePlan.mjs';

const PAGE = /\/src\/site\/guide\/(?:fr|en)\/[a-z]+\.md$/;

/**
 * Imports the pages of the guide as data: the app contains them, each language in a chunk of its own.
 * @returns {import('vite').Plugin}
 */
export function guidePages() {
  return {
    name: 'maillon:guide',
    transform(source, id) {
      if (!PAGE.test(id)) return null;
      const at = GUIDE_PAGES.findIndex((page) => page === basename(id, '.md'));
      const name = GUIDE_PAGES[at];
      if (!name) throw new Error(`${basename(dirname(id))}/${basename(id)}: no page of the guide, see sitePlan.mjs`);
      const page = { name, at, ...guideTree(withoutPictures(source), GUIDE_SECTIONS[name]) };
      return { code: `export default ${JSON.stringify(page)};`, map: null };
    },
  };
}
