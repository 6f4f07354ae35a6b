import { copyFileSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { exportingFr } from '../../src/i18n/exporting/fr';
import { fr } from '../../src/i18n/fr';
import { takeHomeFr } from '../../src/i18n/takeHome/fr';
import { until } from '../e2e/browser';
import { arrived, emptied } from './paths';
import type { Stage } from './stage';

/** What each way out is called, how its files end and begin. */
const EXPORTS = [
  [fr.dialogs.exports.native, '.maillon.json', /^\{/],
  [exportingFr.withoutNotes, '.maillon.json', /^\{/],
  [exportingFr.xlsx, '.xlsx', /^PK/],
  [exportingFr.ods, '.ods', /^PK/],
  [exportingFr.csv, '.csv', /./],
  [exportingFr.gexf, '.gexf', /^<\?xml/],
  [exportingFr.graphml, '.graphml', /^<\?xml/],
  [exportingFr.graphology, '.json', /^\{/],
  [exportingFr.pajek, '.net', /^\*Vertices \d/m],
  [exportingFr.kumu, '.json', /^\{/],
  [exportingFr.png, '.png', /^\u0089PNG/],
  [exportingFr.svg, '.svg', /<svg/],
  [exportingFr.html, '.html', /^<!doctype html/i],
] as const;

/** Presses a button that makes files; gives them, once all came. */
async function made({ hand, folders }: Stage, button: string): Promise<readonly string[]> {
  const { click, pane } = hand();
  const { downloads } = folders();
  emptied(downloads);
  await click('[role=dialog] button', `^${button.replaceAll(/[.()]/g, '\\$&')}$`);
  return until(async () => {
    // The last one: another may say how many are chosen.
    const said = await pane.evaluate(
      () => [...document.querySelectorAll('[role=dialog] [role=status]')].at(-1)?.textContent ?? '',
    );
    const count = Number(/^(\d+)\s+fichiers sont prêts/.exec(said)?.[1] ?? (said.endsWith('est prêt.') ? 1 : -1));
    const files = arrived(downloads);
    return files.length === count && files;
  }, `the files of ${button}`);
}

/** Every way out gives files that are whole. One of them is opened again afterwards. */
export function walkExports(stage: Stage): void {
  it('opens its window of exports', async () => {
    const { fromMenu, sees } = stage.hand();
    await fromMenu('share', `^${fr.look.search.commands.exports}`);
    await sees('[role=dialog] button', exportingFr.xlsx.slice(0, 15));
  });

  it.each(EXPORTS)('exports: %s', async (button, ending, beginning) => {
    const files = await made(stage, button);
    for (const file of files) {
      expect(basename(file)).toMatch(/^Ma carte/);
      expect(file.endsWith(ending), file).toBe(true);
      expect(readFileSync(file, 'latin1')).toMatch(beginning);
    }
    if (ending === '.xlsx') copyFileSync(files[0]!, join(stage.folders().profile, 'kept.xlsx'));
  });

  it('prints: the picture is on paper, as lines and text', async () => {
    const { click, until, pane } = stage.hand();
    await click('[role=dialog] button', `^${exportingFr.print}$`);
    await until(
      () => (document.getElementById('on-paper')?.shadowRoot?.querySelectorAll('svg text').length ?? 0) > 0,
      'the picture is on paper',
    );
    await pane.evaluate(() => void dispatchEvent(new Event('afterprint')));
  });

  it('gives sheets to take home', async () => {
    const { click, sees, seesNoMore, pane } = stage.hand();
    await click('[role=dialog] button', `^${exportingFr.takeHome}`);
    await sees('[role=dialog] h2', `^${takeHomeFr.title}`);
    const [file] = await made(stage, takeHomeFr.html);
    expect(readFileSync(file!, 'utf8')).toContain('Anne Roux');
    await pane.press('Escape');
    await seesNoMore('[role=dialog]');
  });
}
