import { describe } from 'vitest';
import { findWebKit } from './findEngines.mjs';
import { walk } from './walk';
import { walkSite } from './walkSite';
import { webkitEngine } from './webkit';

const programs = findWebKit();

describe.skipIf(!programs)('WebKit', () => {
  walk((folders) => webkitEngine(folders, programs ?? { driver: '', python: '', screen: '' }));
  walkSite((folders) => webkitEngine(folders, programs ?? { driver: '', python: '', screen: '' }));
});
