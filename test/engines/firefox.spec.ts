import { describe } from 'vitest';
import { findFirefox } from './findEngines.mjs';
import { firefoxEngine } from './firefox';
import { firefoxRefuses } from './firefoxRefuses';
import { walk } from './walk';
import { walkFromDisk } from './walkFromDisk';
import { walkSite } from './walkSite';

const firefox = findFirefox();

describe.skipIf(!firefox)('Firefox', () => {
  walk((folders) => firefoxEngine(folders, firefox ?? ''));
  walkFromDisk((folders) => firefoxEngine(folders, firefox ?? ''));
  walkSite((folders) => firefoxEngine(folders, firefox ?? ''));
  describe('set to keep nothing', () => firefoxRefuses(firefox ?? ''));
});
