import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fr } from '../../../src/i18n/fr';
import { SOAK } from '../../runs';
import { launchBrowser } from '../browser';
import { fromMenu } from '../fromMenu';
import { type Served, serveBuilt } from '../serveBuilt';
import {
  countedNames,
  fieldForNames,
  namesOf,
  openDesk,
  savingState,
  startMap,
  untilState,
  WIDE,
  watchSaving,
} from './desk';

/** A workshop of 90 minutes has a command every two seconds. */
const MINUTES = SOAK ? 90 : 3;
const COMMANDS_A_MINUTE = 30;
const NAMES = 40;
/** Minutes. */
const LOOK_EVERY = SOAK ? 5 : 1;
/** Megabytes of an hour. */
const SLOPE = 5;
/** Megabytes that a few minutes may leave: too short a time for a slope. */
const LEFT = 0.5;
/** Parts of the page: the window that was closed last may still be held by what drew it, those before it may not. */
const CLOSED_LAST = 150;

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveBuilt(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** What the page holds. */
interface Held {
  /** Megabytes of what the app made: the heap without compiled code. */
  readonly data: number;
  /** Megabytes of compiled code: the engine adds to it for an hour, whatever the app does. */
  readonly code: number;
  /** Parts of the page that are in no page any more, and that somebody holds. */
  readonly detached: number;
}

interface HeapSnapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] } };
  readonly nodes: readonly number[];
}

async function heldBy(client: CDPSession): Promise<Held> {
  const chunks: string[] = [];
  const hear = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk);
  client.on('HeapProfiler.addHeapSnapshotChunk', hear);
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', hear);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size, detachedness] = ['type', 'self_size', 'detachedness'].map((field) => fields.indexOf(field));
  const compiled = types[0].indexOf('code');
  const held = { data: 0, code: 0, detached: 0 };
  for (let node = 0; node < nodes.length; node += fields.length) {
    held[nodes[node + type!] === compiled ? 'code' : 'data'] += nodes[node + size!]! / 1e6;
    // Chromium's word for it.
    if (nodes[node + detachedness!] === 2) held.detached += 1;
  }
  return held;
}

/** Undo and redo of what is there: the map stays as large, so that what grows is not the map. */
async function minute(page: Page): Promise<void> {
  for (let command = 0; command < COMMANDS_A_MINUTE / 2; command += 1) {
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+y');
  }
  // What opens and closes with a window of its own leaves no part of the page behind.
  await fromMenu(page, 'map', fr.look.search.commands.maps);
  // Escape is heard by the window once the focus is in it.
  await page.locator('[role=dialog]:focus-within').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

describe('a workshop', () => {
  it(`of ${MINUTES} minutes, at speed: saved to the last word, and the memory does not grow`, async () => {
    const context = await browser.newContext(WIDE);
    await watchSaving(context);
    const page = await openDesk(context, served.url);
    const client = await context.newCDPSession(page);
    await startMap(page);
    const field = await fieldForNames(page);
    for (let number = 1; number <= NAMES; number += 1) {
      await page.keyboard.insertText(`N${number}`);
      await page.keyboard.press('Enter');
    }
    await field.blur();
    const held: Held[] = [];
    for (let at = 0; at < MINUTES; at += 1) {
      await minute(page);
      if ((at + 1) % LOOK_EVERY === 0) {
        await untilState(page, 'saved');
        held.push(await heldBy(client));
      }
    }
    await untilState(page, 'saved');
    // The first third fills what is remembered on purpose: steps to undo, texts of versions.
    const settled = held.slice(Math.floor(held.length / 3));
    const [first, last] = [settled[0], settled.at(-1)];
    if (!first || !last) throw new Error('the workshop was too short to be measured');
    const left = last.data - first.data;
    const slope = left / (((settled.length - 1) * LOOK_EVERY) / 60);
    const told = (kind: 'data' | 'code') => held.map((one) => one[kind].toFixed(2)).join(' ');
    process.stdout.write(
      `workshop: ${MINUTES} minutes, ${MINUTES * COMMANDS_A_MINUTE} commands, ${slope.toFixed(1)} MB an hour; data ${told('data')} MB, compiled code ${told('code')} MB, ${last.detached} detached\n`,
    );
    expect(await savingState(page)).toBe('saved');
    expect(countedNames(await namesOf(page))).toBe(NAMES);
    if (SOAK) expect(slope).toBeLessThan(SLOPE);
    else expect(left).toBeLessThan(LEFT);
    expect(last.detached - first.detached).toBeLessThan(CLOSED_LAST);
    expect(await page.getByText(fr.desk.saving.crashed).count()).toBe(0);
    await context.close();
  });
});
