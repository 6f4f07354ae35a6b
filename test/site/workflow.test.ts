import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { PROJECT } from '../../src/cli/setup/project.mjs';

const workflow = readFileSync(join(PROJECT, '.github/workflows/site.yml'), 'utf8');
const steps = [...workflow.matchAll(/^\s+- run: (.+)$/gm)].map(([, command = '']) => command);

describe('the workflow of a forge', () => {
  it('runs commands that any checkout has, and gives a release what the site offers', () => {
    const known = ['npm ci', 'npm test', ...Object.keys(project.scripts).map((script) => `npm run ${script}`)];
    const others = steps.filter((command) => !known.includes(command));
    expect(others).toEqual([expect.stringMatching(/^gh release create "\$GITHUB_REF_NAME" site\/downloads\/\* /)]);
    expect(workflow.match(/\brun:/g)).toHaveLength(steps.length);
  });

  it('checks before it makes the site, and may write nothing but where it publishes', () => {
    expect(steps.slice(0, 3)).toEqual(['npm ci', 'npm test', 'npm run site']);
    expect(workflow).toMatch(/^permissions:\n {2}contents: read\n\njobs:/m);
    expect(workflow.match(/needs: site/g)).toHaveLength(2);
    expect(workflow.match(/: write/g)).toHaveLength(3);
  });
});
