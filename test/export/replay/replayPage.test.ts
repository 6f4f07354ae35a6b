import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/brand';
import { knownDays } from '../../../src/domain/replay/knownDays';
import { daysToChoose, stopsBetween } from '../../../src/domain/replay/replayDays';
import { replayPage } from '../../../src/export/replay/replayPage';
import { replaySaid } from '../../../src/export/replay/replaySaid';
import { REPLAY_SCRIPT, REPLAY_SCRIPT_HASH } from '../../../src/export/replay/replayScript';
import { replayStops } from '../../../src/export/replay/replayStops';
import { textWidth } from '../../../src/picture/labels/textWidth';
import { aMap } from '../../helpers/documents';
import { sampleMap } from '../../helpers/sampleMap';

const today = '2026-11-29' as Day;

function pageOf(document = sampleMap('fr')) {
  const days = knownDays(document, [], today);
  const choices = daysToChoose(days);
  const stops = replayStops({ document, days, today }, stopsBetween(choices, choices[0]!, choices.at(-1)!));
  return { stops, page: replayPage({ stops, picture: 'circles', language: 'fr', measure: textWidth }) };
}

/** Of the shapes of the page, those seen at this stop, in their order. */
function textsAt(page: string, stop: number): string[] {
  const groups = [...page.matchAll(/<g data-at="([\d ]+)"[^>]*>([\s\S]*?)<\/g>/g)];
  return groups
    .filter(([, when = '']) => when.split(' ').includes(String(stop)))
    .flatMap(([, , inside = '']) => [...inside.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text));
}

describe('the page that replays a map', () => {
  const { stops, page } = pageOf();

  it('runs the one script that its policy names', () => {
    const digest = createHash('sha256').update(REPLAY_SCRIPT).digest('base64');
    expect(REPLAY_SCRIPT_HASH).toBe(`sha256-${digest}`);
    expect(page).toContain(`<script>${REPLAY_SCRIPT}</script>`);
    expect(page).toContain(`script-src '${REPLAY_SCRIPT_HASH}'`);
    expect(page).not.toMatch(/<(?:link|img|a|iframe)\b|@import|url\((?!data:)/);
  });

  it('says the title, both days, each step, and what made it, in less than 300 kB', () => {
    expect(page).toContain('De septembre 2021 au 21 octobre 2026');
    expect(page).toContain('Maillon');
    expect(replaySaid(stops[0]!, 'fr')).toMatch(/^Septembre 2021\s: /);
    for (const stop of stops) expect(page).toContain(`${replaySaid(stop, 'fr')}</li>`);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(300_000);
  });

  it('shows at each stop who is there by then', () => {
    const [start, end] = [textsAt(page, 0).join(' '), textsAt(page, stops.length - 1).join(' ')];
    expect(start).toContain('Maëlle');
    expect(start).not.toContain('Castelvieil');
    expect(end).toContain('Castelvieil');
    // Without a script it is the last stop that is seen.
    expect(page).toMatch(new RegExp(`<g data-at="[\\d ]*\\b${stops.length - 1}">`));
  });

  it('never reads a name as anything but a text', () => {
    const bad = '<script>alert(1)</script>';
    const tied = aMap({ lea: {}, bad: { name: bad } }, ['lea-bad', 'lea-bo']);
    const ties = new Map([...tied.ties].map(([id, tie], at) => [id, { ...tie, since: `2026-0${at + 1}-01` as Day }]));
    expect(pageOf({ ...tied, ties }).page.split('<script>')).toHaveLength(2);
  });
});
