import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BUILT } from '../../src/cli/setup/ensureBuilt.mjs';
import { ONE_FILE } from '../../src/cli/setup/project.mjs';
import { fr } from '../../src/i18n/fr';
import type { Engine, Folders } from './engine';
import { type Stage, stageFor } from './stage';
import { isPainted, walkEdits, walkFiles, walkRoom, walkViews } from './walk';
import { walkExports } from './walkExports';

/** The single file as it is opened by a double click: the same day, without a server, with nothing kept in the browser. */
export function walkFromDisk(make: (folders: Folders) => Engine): void {
  const stage = stageFor(make);
  describe('a day with the single file', () => {
    walkOpening(stage);
    walkEdits(stage);
    walkSaid(stage, 'memoryOnly', fr.desk.saving.memoryOnly);
    walkViews(stage);
    walkRoom(stage);
    walkExports(stage);
    walkSaid(stage, 'saved', fr.desk.saving.inFile);
    walkFiles(stage);
    walkNothingKept(stage);
  });
}

function walkOpening({ hand }: Stage): void {
  it('starts on the sample, drawn, with its questions', async () => {
    const { pane, sees, until } = hand();
    await pane.goto(pathToFileURL(join(BUILT, ONE_FILE)).href);
    await sees('[role=img]', '^Carte du réseau');
    await sees('#gaps h2');
    await sees('header [role=status]', fr.desk.saving.sample);
    await until(isPainted, 'the picture is painted');
  });
}

function walkSaid({ hand }: Stage, state: string, said: string): void {
  it(`says of the map: ${said}`, async () => {
    await hand().sees(`header [role=status][data-state=${state}]`, `^${said}$`);
  });
}

function walkNothingKept({ hand }: Stage): void {
  it('has kept nothing in the browser', async () => {
    expect(await hand().pane.evaluate(keptHere)).toEqual([0, 0, 0]);
  });
}

async function keptHere(): Promise<number[]> {
  return [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length];
}
