import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BUILT } from '../../src/cli/setup/ensureBuilt.mjs';
import { ONE_FILE, PROJECT } from '../../src/cli/setup/project.mjs';
import type { Day } from '../../src/domain/brand';
import { fr } from '../../src/i18n/fr';
import { pageWithMap } from '../../src/platform/sentPage';
import type { Engine, Folders } from './engine';
import { type Stage, stageFor } from './stage';
import { isPainted, walkEdits, walkFiles, walkRoom, walkViews } from './walk';
import { walkExports } from './walkExports';

/** The single file as it is opened by a double click: the same day, without a server, with nothing kept in the browser. */
export function walkFromDisk(make: (folders: Folders) => Engine): void {
  const stage = stageFor(make);
  describe('a day with the single file', () => {
    walkSent(stage);
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

function walkSent({ hand }: Stage): void {
  it('opens a map that was sent as a page, to be looked at', async () => {
    const { pane, sees, until } = hand();
    const text = readFileSync(join(PROJECT, 'src/samples/territoire.fr.json'), 'utf8');
    const page = pageWithMap(readFileSync(join(BUILT, ONE_FILE), 'utf8'), 'Une carte', {
      text,
      on: '2026-11-29' as Day,
    });
    const folder = mkdtempSync(join(tmpdir(), 'sent-'));
    try {
      writeFileSync(join(folder, 'carte.html'), page);
      await pane.goto(pathToFileURL(join(folder, 'carte.html')).href);
      await sees('p[role=status]', '^Cette carte vous a été envoyée, telle qu’elle était le 29 novembre 2026');
      await sees('#gaps h2');
      await until(isPainted, 'the picture is painted');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
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
