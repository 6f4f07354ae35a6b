import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { measure } from '../../../src/analysis/measure';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { sentDocument } from '../../../src/app/sentPageOf';
import type { Day } from '../../../src/domain/brand';
import { startHistory } from '../../../src/domain/history/history';
import { beneficiaryOf, type MapDocument } from '../../../src/domain/mapDocument';
import { type SharedName, sharedNames } from '../../../src/domain/masking/sharedNames';
import { knownDays } from '../../../src/domain/replay/knownDays';
import { ACCOUNT_READERS } from '../../../src/export/account/accountSheet';
import { storyDeck } from '../../../src/export/deck/storyDeck';
import { storyReportPage } from '../../../src/export/deck/storyReport';
import { htmlPage } from '../../../src/export/htmlPage';
import { textOf } from '../../../src/export/markup';
import { svgOfPoster } from '../../../src/export/svg';
import { writeNative } from '../../../src/formats/native/write';
import { MESSAGES } from '../../../src/i18n/language';
import { LATER_MESSAGES } from '../../../src/i18n/laterMessages';
import { circlesLayout } from '../../../src/picture/circles/circlesLayout';
import { frameFor } from '../../../src/picture/frameFor';
import { textWidth } from '../../../src/picture/labels/textWidth';
import { THEMES } from '../../../src/picture/marks/theme';
import { paperSize } from '../../../src/picture/paper/paper';
import { fileName } from '../../../src/platform/fileName';
import { createAppStore } from '../../../src/store/appStore';
import { roomStore } from '../../../src/store/roomStore';
import { selectFindings } from '../../../src/store/selectors/selectFindings';
import { selectGraph } from '../../../src/store/selectors/selectGraph';
import { selectStory } from '../../../src/store/selectors/selectStory';
import type { Plan } from '../../../src/ui/map/plan';
import { sectorsFor } from '../../../src/ui/map/sceneFor';
import { accountOf } from '../../../src/ui/print/accountOf';
import { contactsToHandOn } from '../../../src/ui/print/contactsToHandOn';
import { reportOf, takeHomeOf } from '../../../src/ui/print/leavingSheets';
import { newsText } from '../../../src/ui/print/newsText';
import { posterFor } from '../../../src/ui/print/posterFor';
import { sharedState } from '../../../src/ui/print/sharedState';
import { storyWish } from '../../../src/ui/print/storyWish';
import { maskedReading } from '../../../src/ui/reading/maskedReading';
import { replayToHandOn } from '../../../src/ui/replay/replayToHandOn';
import { runRoomCommand } from '../../../src/ui/room/roomCommands';
import { selectRoomWords } from '../../../src/ui/room/roomWords';
import { confusedMap, nameFinder } from '../../helpers/confusedNames';
import { runs } from '../../runs';

const SIZE = paperSize({ name: 'a4', orientation: 'landscape' });
const TODAY = '2026-11-24' as Day;
/** Two of the days at which a replay may stop. */
const REPLAYED = ['2020-01-01' as Day, TODAY];
const MASKED = { masking: 'persons', confidential: false } as const;

function aDesk(document: MapDocument, readable: readonly SharedName[]) {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: TODAY });
  store.getState().openDocument('map', startHistory(document));
  store.getState().readableSet({ mapId: 'map', keys: new Set(readable.map(({ key }) => key)) });
  const graph = actorGraphOf(document, ALL_VISIBLE);
  store.getState().analysisReady({
    mapId: 'map',
    graph,
    measured: measure(graph, [], { version: 1, seed: 1 }),
    whole: true,
  });
  const state = store.getState();
  const centre = beneficiaryOf(document)!;
  const sectors = sectorsFor(state, MESSAGES.fr);
  const shown = selectGraph(state);
  const places = circlesLayout({
    graph: shown,
    centre,
    sectors,
    previous: new Map(),
    pinned: new Set(),
    viewport: SIZE,
    keep: 'all',
  });
  const frame = frameFor('circles', shown, centre, places, SIZE, sectors);
  const rest = { kept: true, wants: null, anew: false, breathed: false } as const;
  const plan: Plan = { picture: 'circles', centre, places, all: places, frame, ...rest };
  return { store, plan };
}

/** How a text is drawn, which stands between its lines. */
const DRAWN = new Set(['kind', 'align', 'fill', 'halo', 'stroke', 'path', 'id']);

/** All texts of plain data, one after the other: a long name goes over several lines, each a text of its own. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (DRAWN.has(key) ? [] : textsOf(one)));
}

/** Every file that leaves masked, with its name; then all that the room’s page has, whatever is pointed at. */
function* leaving({ store, plan }: ReturnType<typeof aDesk>): Generator<readonly [what: string, text: string]> {
  const state = store.getState();
  const wish = { size: SIZE, theme: 'print', ...MASKED } as const;
  const { title } = sharedState(state, wish).document.info;
  for (const extension of ['svg', 'png', 'html']) yield ['the name of the file', fileName(title, extension, TODAY)];
  yield ['the poster', svgOfPoster(posterFor(state, plan, wish, textWidth))];
  yield ['the page', htmlPage(title, 'fr', reportOf(state, plan, wish, textWidth))];
  yield ['the map to look at', writeNative(sentDocument(state, MASKED), { withPrivate: false })];
  const everybody = [...state.document.actors.keys()];
  const sheets = takeHomeOf(state, plan, everybody, textWidth, { masking: 'persons' });
  const reading = maskedReading(state, { masking: 'persons' });
  yield ['the reading', `${reading.title}\n${textOf(reading.content)}`];
  const story = storyWish(state, { masking: 'persons' }, textWidth);
  const words = { messages: MESSAGES.fr, later: LATER_MESSAGES.fr };
  for (const { title, lines, notes, picture } of storyDeck({ ...story, ...words, theme: THEMES.print })) {
    const texts = [title, ...lines.map(({ text }) => text), ...notes, picture ? svgOfPoster(picture) : ''];
    yield ['a slide', texts.join('<br>')];
  }
  yield ['the report', storyReportPage(story)];
  yield ['the newsletter', newsText(state, { masking: 'nobody' })];
  const contacts = contactsToHandOn(state, { masking: 'persons', withReach: true }, LATER_MESSAGES.fr.contacts);
  // A line goes on on the next one, within a name too.
  yield ['the contacts', `${contacts.title}\n${contacts.text.replaceAll('\r\n ', '')}`];
  for (const reader of ACCOUNT_READERS) {
    const { account: words } = LATER_MESSAGES.fr;
    const account = accountOf(state, { period: { to: TODAY }, reader }, { masking: 'persons' }, words);
    yield ['the account', `${account.title}\n${textOf(account.sheet)}`];
  }
  const replay = { days: knownDays(state.document, [], TODAY), stops: REPLAYED };
  const handed = replayToHandOn(state, replay, { masking: 'persons' });
  yield ['the replay to hand on', `${handed.title}\n${handed.page}`];
  yield ['sheets', htmlPage(MESSAGES.fr.printed.takeHome.title(title), 'fr', sheets)];

  store.getState().maskingChosen('persons');
  const room = roomStore(store, {
    wordsOf: (language) => MESSAGES[language].room.masks,
    keptPseudonyms: () => new Map(),
    keepPseudonyms: () => undefined,
  });
  const page = () => JSON.stringify([room.getState().document.info.title, selectRoomWords(room.getState())]);
  yield ['the room', page()];
  for (const story of ['session', 'network']) {
    if (story === 'network') runRoomCommand('story', store, room, null);
    for (const _ of selectStory(room.getState())) {
      runRoomCommand('next', store, room, null);
      yield ['a step', page()];
    }
  }
  store.getState().replayBegun({ ...replay, choices: REPLAYED });
  store.getState().dialogOpened('replay');
  for (const at of REPLAYED.keys()) {
    store.getState().replayMoved(at);
    yield ['the replay', textsOf(selectRoomWords(room.getState())).join(' ')];
  }
  store.getState().replayLeft();
  for (const reading of ['roles', 'matrix', 'picture'] as const) {
    store.getState().readingChosen(reading);
    yield [reading, page()];
  }
  for (const id of everybody) {
    store.getState().actorChosen(id);
    yield [`actor ${id}`, page()];
  }
  for (const id of state.document.ties.keys()) {
    store.getState().tieChosen(id);
    yield [`tie ${id}`, page()];
  }
  for (const { key } of selectFindings(store.getState()).findings) {
    store.getState().findingChosen(key);
    yield [`finding ${key}`, page()];
  }
}

const RUNS = runs(10, 1_000);

it('lets no word of a hidden name out, in any file, file name or page of a room, before anything was confirmed', () => {
  fc.assert(
    fc.property(confusedMap, (document) => {
      const find = nameFinder(document);
      for (const [what, text] of leaving(aDesk(document, []))) expect(find(text), what).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

it('lets out only the phrases that were listed and confirmed', () => {
  fc.assert(
    fc.property(confusedMap, (document) => {
      const phrases = sharedNames(document, 'persons').filter(({ name }) => /[^\p{L}]/u.test(name));
      const find = nameFinder(document, phrases);
      // Long names go over several lines.
      const read = (text: string) => find(text.replace(/<[^>]*>/g, ' '));
      for (const [what, text] of leaving(aDesk(document, phrases))) expect(read(text), what).toEqual([]);
    }),
    { numRuns: Math.ceil(RUNS / 4) },
  );
});
