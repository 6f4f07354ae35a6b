import { afterEach, expect, it, vi } from 'vitest';
import { ensureEngines } from './ensureEngines.mjs';

afterEach(() => vi.unstubAllEnvs());

it('says of each engine that is not here that its walk was not run, and how to get it', async () => {
  vi.stubEnv('FIREFOX', '/nowhere/firefox');
  vi.stubEnv('WEBKIT', '/nowhere/WebKitWebDriver');
  const said: string[] = [];
  const { files, missing } = await ensureEngines((sentence) => said.push(sentence));
  expect(files).toEqual(['test/engines/chromium.spec.ts']);
  expect(
    missing.map((sentence) => /^NOT RUN {2}the walk in (\w+):.*apt-get install ([\w-]+)/.exec(sentence)?.slice(1)),
  ).toEqual([
    ['Firefox', 'firefox-esr'],
    ['WebKit', 'webkit2gtk-driver'],
  ]);
  expect(said).toEqual([]);
});
