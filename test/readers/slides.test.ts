import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/brand';
import { storyPresentation } from '../../src/export/deck/storyPresentation';
import { textWidth } from '../../src/picture/labels/textWidth';
import { textOf, textsOfSlides } from '../export/deck/slideTexts';
import { sampleMap } from '../helpers/sampleMap';
import { findImpress } from './findReaders.mjs';

/** LibreOffice may be starting for the first time, on a busy machine. */
const PATIENCE = 180_000;
const folder = mkdtempSync(join(tmpdir(), 'maillon-slides-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const office = findImpress();

describe.skipIf(office === undefined)('LibreOffice reads', () => {
  it.each(['fr', 'en'] as const)(
    'every text of every slide and its notes, %s',
    { timeout: PATIENCE },
    async (language) => {
      const wish = { document: sampleMap(language), language, today: '2026-11-24' as Day, measure: textWidth };
      const bytes = await storyPresentation(wish);
      const path = join(folder, `${language}.pptx`);
      writeFileSync(path, bytes);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      execFileSync(office ?? '', [profile, '--headless', '--convert-to', 'odp', '--outdir', folder, path], {
        stdio: 'ignore',
      });
      const read = unzipSync(new Uint8Array(readFileSync(join(folder, `${language}.odp`))));
      const content = strFromU8(read['content.xml'] ?? new Uint8Array());
      const pages = content.match(/<draw:page .*?<\/draw:page>/gs) ?? [];
      const written = textsOfSlides(bytes);
      expect(pages).toHaveLength(written.length);
      for (const [i, { slide, notes }] of written.entries()) {
        const page = plain(textOf(named(pages[i] ?? ''), 'draw:page', 'text:p'));
        for (const line of `${slide}\n${notes}`.split('\n')) expect(page, `slide ${i + 1}`).toContain(plain(line));
      }
    },
  );
});

/** A part of the file alone, with its names of elements declared. */
function named(part: string): string {
  const prefixes = new Set([...part.matchAll(/[\s<](\w+):/g)].map(([, prefix]) => prefix));
  return part.replace('<draw:page ', `<draw:page ${[...prefixes].map((one) => `xmlns:${one}="${one}"`).join(' ')} `);
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
