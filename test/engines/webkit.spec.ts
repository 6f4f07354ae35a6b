import { describe } from 'vitest';
import { findWebKit } from './findEngines.mjs';
import { walk } from './walk';
import { webkitEngine } from './webkit';

const programs = findWebKit();

describe.skipIf(!programs)('WebKit', () => {
  walk((folders) => webkitEngine(folders, programs ?? { driver: '', python: '', screen: '' }));
});
