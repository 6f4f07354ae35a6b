import { basename, dirname } from 'node:path';
import { guideTree } from '../site/guideTree.mjs';
import { GUIDE_PAGES } from '../site/sitePlan.mjs';

const PAGE = /\/src\/site\/guide\/(?:fr|en)\/[a-z]+\.md$/;

/**
 * Pages of the guide, imported as data: the app carries them, each language apart.
 * @returns {import('vite').Plugin}
 */
export function guidePages() {
  return {
    name: 'maillon:guide',
    transform(source, id) {
      if (!PAGE.test(id)) return null;
      const name = basename(id, '.md');
      const at = GUIDE_PAGES.findIndex((page) => page === name);
      if (at < 0) throw new Error(`${basename(dirname(id))}/${name}.md: no page of the guide, see sitePlan.mjs`);
      return { code: `export default ${JSON.stringify({ name, at, ...guideTree(source) })};`, map: null };
    },
  };
}
