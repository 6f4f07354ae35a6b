import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/brand';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { countDayless, knownDays } from '../../../src/domain/replay/knownDays';
import { daysToChoose, stopsBetween } from '../../../src/domain/replay/replayDays';
import type { Tie } from '../../../src/domain/tie';
import { replayPicture } from '../../../src/export/replay/replayPicture';
import { lookAt, newsAt, type ReplayStop, replayStops } from '../../../src/export/replay/replayStops';
import type { Language } from '../../../src/i18n/language';
import { MESSAGES } from '../../../src/i18n/language';
import { LATER_MESSAGES } from '../../../src/i18n/laterMessages';
import { textWidth } from '../../../src/picture/labels/textWidth';
import { aMap } from '../../helpers/documents';
import { sampleMap } from '../../helpers/sampleMap';

const TODAY = '2026-11-29' as Day;
const SIZE = { width: 1200, height: 640 };

function stopsOf(document: MapDocument): readonly ReplayStop[] {
  const days = knownDays(document, [], TODAY);
  const choices = daysToChoose(days);
  return replayStops({ document, days, today: TODAY }, stopsBetween(choices, choices[0]!, choices.at(-1)!));
}

function told(document: MapDocument, language: Language = 'fr'): string[] {
  const { replay } = LATER_MESSAGES[language];
  return stopsOf(document).map((stop) => {
    const { document: map, graph } = lookAt(stop);
    const news = newsAt(stop);
    return (news ? replay.said(news, map) : replay.start(graph.order, graph.size)).replaceAll('\u00A0', ' ');
  });
}

function withTies(document: MapDocument, said: readonly Partial<Record<keyof Tie, string>>[]): MapDocument {
  const ties = [...document.ties].map(([id, tie], index) => [id, { ...tie, ...said[index] } as Tie] as const);
  return { ...document, ties: new Map(ties) };
}

describe('what came at each stop of a replay', () => {
  const grown = withTies(
    aMap(
      {
        lea: { themes: ['mobility'] },
        ana: { roles: ['witness'], themes: ['mobility'] },
        bo: {},
        cuma: { type: 'structure' },
        dora: {},
        eve: {},
      },
      ['lea-bo', 'lea-ana', 'ana-cuma', 'ana-bo', 'bo-cuma', 'bo-dora', 'bo-eve'],
    ),
    [
      { since: '2026-01-05' },
      { since: '2026-02-05' },
      { since: '2026-03-05' },
      { since: '2026-04-05', until: '2026-06' },
      { since: '2026-04-05' },
      { since: '2026-05-05' },
      { since: '2026-05-05' },
    ],
  );

  it('is one plain sentence, with the seats that are filled, in both languages', () => {
    expect(told(grown)).toEqual([
      'Au départ, 2 acteurs et 1 lien.',
      'ana rejoint la carte, en lien avec lea. Un témoin et un·e partenaire de moins à chercher.',
      'cuma rejoint la carte, en lien avec ana.',
      'bo a 2 liens de plus.',
      'dora et eve rejoignent la carte, qui compte 2 liens de plus.',
      'Le lien entre ana et bo prend fin.',
    ]);
    expect(told(grown, 'en')).toEqual([
      'At the start, 2 actors and 1 tie.',
      'ana joins the map, tied to lea. One witness and one partner less to look for.',
      'cuma joins the map, tied to ana.',
      'bo has 2 more ties.',
      'dora and eve join the map, which has 2 more ties.',
      'The tie between ana and bo comes to an end.',
    ]);
  });

  it('is never nothing, nor “0” of anything, for any stop of the sample', () => {
    for (const language of ['fr', 'en'] as const) {
      const sentences = told(sampleMap(language), language);
      expect(sentences.length).toBeGreaterThan(8);
      for (const one of sentences) expect(one).toMatch(/^(?!.*\b0\b).+\.$/);
    }
  });

  it('says how many have no day, and nothing when all have one', () => {
    const { replay } = LATER_MESSAGES.fr;
    const { actors, ties } = countDayless(grown, knownDays(grown, [], TODAY));
    expect(replay.dayless(actors, ties)).toBe('');
    expect(replay.dayless(0, 1)).toContain('il est là');
    expect(replay.dayless(2, 0)).toMatch(/^2\u00A0acteurs sans jour connu\u00A0: ils sont là dès le début\.$/);
  });
});

describe('the picture of each stop', () => {
  it('has everybody where they are in the end, whoever is not there yet missing', () => {
    const document = sampleMap('fr');
    const stops = stopsOf(document);
    const drawing = {
      size: SIZE,
      theme: 'desk',
      picture: 'circles',
      measure: textWidth,
      messages: MESSAGES.fr,
    } as const;
    const pictures = stops.map((stop) => replayPicture(stop, drawing));
    const [last] = pictures.slice(-1);
    const paths = new Set(last!.shapes.flatMap((shape) => (shape.kind === 'path' ? [shape.path] : [])));
    for (const { box, legend } of pictures) expect([box, legend]).toEqual([last!.box, last!.legend]);
    // Empty seats are elsewhere at each stop, and nobody is over: all else is where it ends up.
    const seats = new Set<string>([last!.theme.absence, last!.theme.absenceFill, last!.theme.absenceHalf]);
    for (const { shapes } of pictures.slice(1)) {
      const others = shapes.filter(
        (shape) => shape.kind === 'path' && !seats.has(shape.stroke ?? '') && !seats.has(shape.fill ?? ''),
      );
      const moved = others.filter((shape) => shape.kind === 'path' && !paths.has(shape.path));
      expect(moved.length / others.length).toBeLessThan(0.1);
    }
  });
});
