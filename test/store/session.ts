import { introductionKey } from '../../src/analysis/introductions/introductionKey';
import { twinsKey } from '../../src/analysis/join/openTwins';
import type { ActorId, IntroductionId } from '../../src/domain/brand';
import { recordIntroduction, ruleFinding } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import type { MapDocument } from '../../src/domain/mapDocument';
import type { Pseudonyms } from '../../src/domain/masking/pseudonym';
import { MESSAGES } from '../../src/i18n/language';
import { type AppState, createAppStore } from '../../src/store/appStore';
import { roomStore } from '../../src/store/roomStore';
import { selectFindings } from '../../src/store/selectors/selectFindings';
import { selectTwins } from '../../src/store/selectors/selectTwins';
import { pick, randomEdit, richDocument, seeded } from '../helpers/randomEdits';
import { tellingDocument, tellingEdit } from '../helpers/tellingEdits';
import { ANSWERS, DAYS, LOOKS, nowOf } from './looksAndAnswers';

/** Edits for each time that everything else is done once. */
const EDITS = 30;

/** A desk, and the room that follows it, where anything is done that a person or a worker may do, by chance. */
export class Session {
  private readonly random: () => number;
  private readonly desk = createAppStore({ language: 'fr', colourScheme: 'light', today: DAYS[0]! });
  private readonly room;
  private readonly maps: readonly MapDocument[];
  private waiting: (() => unknown)[] = [];

  constructor(seed: number) {
    this.random = seeded(seed);
    const kept = new Map<string, Pseudonyms>();
    this.room = roomStore(this.desk, {
      wordsOf: (language) => MESSAGES[language].room.masks,
      keptPseudonyms: (mapId) => kept.get(mapId) ?? new Map(),
      keepPseudonyms: (mapId, pseudonyms) => kept.set(mapId, pseudonyms),
    });
    this.maps = [tellingDocument(this.random), tellingDocument(this.random), richDocument()];
    this.open();
  }

  /** States that are there now, in the order in which somebody asks about them. */
  looked(): AppState[] {
    return this.shuffled([this.desk.getState(), this.room.getState()]);
  }

  /** All of a list or some of it, in any order. */
  some<One>(list: readonly One[]): One[] {
    const share = this.random() < 0.5 ? 1 : this.random();
    return this.shuffled(list.filter(() => this.random() < share));
  }

  /** Does the next thing: each is done before any is done again, in an order of chance. */
  goOn(): void {
    if (this.waiting.length === 0) this.waiting = this.shuffled(this.allThings());
    this.waiting.pop()?.();
  }

  /** How often to go on until everything was done once. */
  get length(): number {
    return this.allThings().length;
  }

  private allThings(): (() => unknown)[] {
    const elsewhere = this.maps[1]!;
    return [
      () => this.open(),
      () => this.desk.getState().documentFollowed(startHistory(elsewhere)),
      ...[0, 1, 2].flatMap(() => [() => this.desk.getState().undo(), () => this.desk.getState().redo()]),
      ...Array.from({ length: EDITS }, () => () => this.edit()),
      ...[...ANSWERS, ...LOOKS].map((what) => () => what(nowOf(this.desk.getState(), elsewhere, this.random))),
    ];
  }

  private open(): void {
    const number = Math.floor(this.random() * this.maps.length);
    const state = this.desk.getState();
    const history = startHistory(this.maps[number]!);
    state.openDocument(`map${number}`, history);
    state.mapChanged();
  }

  private edit(): void {
    const { random } = this;
    const state = this.desk.getState();
    const { document, past, future } = state;
    if (random() < 0.15) return this.rule(state);
    if (random() < 0.1) {
      const [a, b] = this.two(state);
      const introduction = { id: `due${random()}` as IntroductionId, a, b, due: pick(random, DAYS)! };
      state.execute(recordIntroduction, { introduction });
      return;
    }
    const { command, args } =
      random() < 0.6 ? randomEdit({ document, past, future }, random).what : tellingEdit(document, random);
    state.execute(command, args);
  }

  /** A word on a finding, on two who may be one, or on two who could meet. */
  private rule(state: AppState): void {
    const { random } = this;
    const finding = pick(random, selectFindings(state).findings)?.key;
    const pair = pick(random, selectTwins(state).open);
    const twins = pair && twinsKey(pair);
    const id = pick(random, [finding, twins, introductionKey(...this.two(state))]);
    const until = random() < 0.5 ? { until: pick(random, DAYS)! } : {};
    if (id) state.execute(ruleFinding, { ruling: { id, verdict: 'notNow', ...until } });
  }

  private two({ document }: AppState): [ActorId, ActorId] {
    const ids = [...document.actors.keys()];
    return [pick(this.random, ids) ?? ('nobody' as ActorId), pick(this.random, ids) ?? ('nobody' as ActorId)];
  }

  private shuffled<One>(list: readonly One[]): One[] {
    return list
      .map((one) => ({ one, at: this.random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  }
}
