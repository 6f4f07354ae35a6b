import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMaps } from '../../../src/analysis/compare/compareMaps';
import { idsOf } from '../../../src/analysis/rowsOf';
import { SEAT_KINDS } from '../../../src/analysis/seats/emptySeats';
import type { TieId } from '../../../src/domain/brand';
import { emptyDocument, type MapDocument } from '../../../src/domain/mapDocument';
import { newTie } from '../../../src/domain/tie';
import { MOST_WORDS, sentencesOf, wordCount } from '../../../src/i18n/fewWords';
import { type Language, MESSAGES } from '../../../src/i18n/language';
import type { AppStore } from '../../../src/store/appStore';
import { roomStore } from '../../../src/store/roomStore';
import { selectOpenGaps } from '../../../src/store/selectors/selectAskedFindings';
import { selectGraph } from '../../../src/store/selectors/selectGraph';
import { selectStory } from '../../../src/store/selectors/selectStory';
import { selectRoomWords } from '../../../src/ui/room/roomWords';
import { arbitraryDocument } from '../../helpers/arbitraryDocument';
import { readSide } from '../../helpers/comparedSides';
import { sampleMap } from '../../helpers/sampleMap';
import { measured, opened } from '../../helpers/toldStories';

const LANGUAGES: readonly Language[] = ['fr', 'en'];

interface Watched {
  readonly desk: AppStore;
  readonly band: () => string;
}

function watched(document: MapDocument, language: Language): Watched {
  const desk = opened(document, language);
  measured(desk);
  const room = roomStore(desk, {
    wordsOf: (one) => MESSAGES[one].room.masks,
    keptPseudonyms: () => new Map(),
    keepPseudonyms: () => undefined,
  });
  return { desk, band: () => selectRoomWords(room.getState()).band };
}

/** All that whoever leads may point at, with what the band says of it; not what somebody wrote themselves. */
function* bandsOf({ desk, band }: Watched): Generator<readonly [what: string, band: string]> {
  const { document, mapChanged, actorChosen, tieChosen, findingChosen, chainAsked } = desk.getState();
  yield ['the map in brief', band()];
  for (const name of ['session', 'network'] as const) {
    desk.getState().storyChosen(name);
    for (const { id, step, facts } of selectStory(desk.getState())) {
      if (step.text?.trim() || step.title?.trim() || facts.kind === 'result') continue;
      desk.getState().stepTold(id);
      yield [`step ${id}`, band()];
    }
    mapChanged();
  }
  for (const { key } of selectOpenGaps(desk.getState())) {
    findingChosen(key);
    yield [key, band()];
  }
  for (const id of document.actors.keys()) {
    actorChosen(id);
    yield [`actor ${id}`, band()];
    chainAsked(id);
    yield [`chain to ${id}`, band()];
    mapChanged();
    const filled = SEAT_KINDS.flatMap((kind) => [...document.themes.keys()].map((theme) => ({ kind, theme })));
    desk.setState({ seatNews: { actor: id, filled } });
    yield [`news of ${id}`, band()];
    mapChanged();
  }
  for (const id of document.ties.keys()) {
    tieChosen(id);
    yield [`tie ${id}`, band()];
  }
  mapChanged();
  yield* changesOf({ desk, band });
}

function* changesOf({ desk, band }: Watched): Generator<readonly [what: string, band: string]> {
  const { document, sideChosen, changesShown } = desk.getState();
  const others = [
    emptyDocument('Avant'),
    { ...document, actors: new Map([...document.actors].slice(0, 3)), ties: new Map() },
  ];
  for (const before of others) {
    sideChosen(
      'earlier',
      readSide('Avant le forum de la coopération du Pays de Vaubrenne, tel que noté ce jour-là', before),
    );
    desk.getState().comparisonReady({ mapId: 'm', comparison: compareMaps(before, document) });
    changesShown();
    yield ['what changed', band()];
  }
}

const tooLong = (watching: Watched) =>
  [...bandsOf(watching)].filter(([, band]) => sentencesOf(band).some((one) => wordCount(one) > MOST_WORDS));

/** Names as administrations have them, themes as projects word them, and many roles for each. */
function wordy(document: MapDocument): MapDocument {
  const long = 'du syndicat mixte pour le développement durable et la coopération des pays de la haute vallée';
  return {
    ...document,
    actors: new Map(
      [...document.actors].map(([id, one]) => [
        id,
        {
          ...one,
          name: `${one.name} ${long}`,
          kind: `service ${long}`,
          ...(one.territory ? { territory: `${one.territory} ${long}` } : {}),
          publics: one.publics.map((text) => `${text} ${long}`),
          roles: [
            ...one.roles,
            ...(['witness', 'potentialPartner', 'relay', 'funder', 'peer'] as const).map((role) => ({ role })),
          ],
        },
      ]),
    ),
    themes: new Map([...document.themes].map(([id, one]) => [id, { ...one, label: `${one.label} ${long}` }])),
    actions: new Map([...document.actions].map(([id, one]) => [id, { ...one, title: `${one.title} ${long}` }])),
  };
}

describe.each(LANGUAGES)('the band in front of a room (%s)', (language) => {
  it('says nothing of the sample in more than 22 words a sentence', () => {
    const watching = watched(sampleMap(language), language);
    expect([...bandsOf(watching)].length).toBeGreaterThan(200);
    expect(tooLong(watching)).toEqual([]);
  });

  it('nor of a map whose names are long', () => {
    expect(tooLong(watched(wordy(sampleMap(language)), language))).toEqual([]);
  });

  it('nor of any map', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(tooLong(watched(document, language))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('counts those without a known tie and those who were not asked: it does not name them', () => {
    const { desk, band } = watched(sampleMap(language), language);
    const gaps = selectOpenGaps(desk.getState()).filter(({ rule }) => rule === 'noKnownTie' || rule === 'notAsked');
    expect(gaps.map(({ rule }) => rule)).toContain('noKnownTie');
    for (const { key, actors } of gaps) {
      desk.getState().findingChosen(key);
      for (const id of actors) expect(band()).not.toContain(desk.getState().document.actors.get(id)?.name);
    }
  });

  it('says nothing of what was told in confidence', () => {
    const sample = sampleMap(language);
    const ids = idsOf(selectGraph(opened(sample, language).getState()));
    const tied = new Set([...sample.ties.values()].flatMap((tie) => [tie.a, tie.b]));
    const alone = ids.find((id) => !tied.has(id));
    const [other] = ids;
    if (alone === undefined || other === undefined) throw new Error('the sample has nobody without a tie');
    const secret = { ...newTie('secret' as TieId, alone, other), confidential: true };
    const { desk, band } = watched({ ...sample, ties: new Map([...sample.ties, [secret.id, secret]]) }, language);
    const brief = band();
    desk.getState().tieChosen(secret.id);
    expect(band()).toBe(brief);
    desk.getState().actorChosen(alone);
    expect(band()).not.toContain(sample.actors.get(other)?.name);
  });
});
