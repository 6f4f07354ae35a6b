import type { Action } from '../../domain/action';
import { type Actor, newActor, type PrivateNotes } from '../../domain/actor';
import { append } from '../../domain/append';
import type { Awareness } from '../../domain/awareness';
import type { ActionId, ActorId, ThemeId, TieId } from '../../domain/brand';
import type { RecordPlace } from '../../domain/coverage';
import { defined } from '../../domain/defined';
import { fold } from '../../domain/folding';
import type { Introduction } from '../../domain/introduction';
import type { Meeting } from '../../domain/meeting';
import type { Offer } from '../../domain/offer';
import type { Placement } from '../../domain/placement';
import type { Resource } from '../../domain/resource';
import type { Testimony } from '../../domain/testimony';
import type { Theme } from '../../domain/themes/theme';
import type { Tie } from '../../domain/tie';
import type { Message } from '../message';
import { typeByNameAlone } from '../names/readNames';
import { placeOf } from '../rawTable';

export type Place = RecordPlace;

/** What tells actors with the same name apart, folded: employer, e-mail address, site of an organisation. */
export interface Marks {
  readonly structure?: string;
  readonly email?: string;
  readonly site?: string;
}

export type Say = (message: Message) => void;

/** A map being read from tables: its records, where each was read, and lookup of actors by name or id. */
export class MapBuilder {
  readonly actors = new Map<ActorId, Actor>();
  readonly privates = new Map<ActorId, PrivateNotes>();
  readonly placements = new Map<ActorId, Placement>();
  readonly ties = new Map<TieId, Tie>();
  readonly themes = new Map<ThemeId, Theme>();
  readonly actions = new Map<ActionId, Action>();
  readonly testimonies: Testimony[] = [];
  readonly offers: Offer[] = [];
  readonly introductions: Introduction[] = [];
  readonly meetings: Meeting[] = [];
  readonly resources: Resource[] = [];
  /** By actor and action; the last statement about a pair wins. */
  readonly awareness = new Map<string, Awareness>();
  readonly groups = new Map<string, ActorId[]>();
  readonly places = new Map<ActorId, Place>();
  /** Where each actor with a row of its own and each tie was listed. */
  private readonly listed = new Map<string, Place>();
  /** Actors whose type a file tells: later mentions must not change it. */
  readonly typeSaid = new Set<ActorId>();
  readonly messages: Message[] = [];
  readonly newId: () => string;
  readonly language: 'fr' | 'en';
  /** With a list of actors, ends missing on it are reported, and spellings are compared to it. */
  hasActorList = false;

  private readonly grouped = new Set<ActorId>();
  private readonly byReference = new Map<string, ActorId>();
  private readonly byName = new Map<string, ActorId[]>();
  private readonly byFolded = new Map<string, ActorId[]>();
  private readonly marks = new Map<ActorId, Marks>();
  /** Names of two words or more in lower case: "FOYER RURAL" is "Foyer rural". In shorter names case may matter. */
  private readonly byCase = new Map<string, ActorId[]>();
  private readonly homonymsSaid = new Set<string>();
  private readonly themeByLabel = new Map<string, ThemeId>();
  private readonly actionByTitle = new Map<string, ActionId>();

  constructor(newId: () => string, language: 'fr' | 'en') {
    this.newId = newId;
    this.language = language;
  }

  readonly say: Say = (message) => {
    this.messages.push(message);
  };

  addActor(name: string, place: Place, type: Actor['type'] = typeByNameAlone(name), reference?: string): ActorId {
    const id = this.newId() as ActorId;
    this.actors.set(id, { ...newActor(id, name, type), ...defined({ reference }) });
    this.places.set(id, place);
    if (reference !== undefined) this.answersTo(reference, id);
    append(this.byName, name, id);
    if (name.includes(' ')) append(this.byCase, caseKey(name), id);
    if (this.hasActorList) append(this.byFolded, fold(name), id);
    return id;
  }

  /** Indexes an actor by the id that tables use, unless it is taken. */
  answersTo(reference: string, id: ActorId): void {
    if (!this.byReference.has(reference)) this.byReference.set(reference, id);
  }

  /** Records where a row is about this record; the first place stays. */
  isListed(id: string, place: Place): void {
    if (!this.listed.has(id)) this.listed.set(id, place);
  }

  rowsRead(): ReadonlyMap<string, Place> {
    return this.listed;
  }

  withReference(reference: string): ActorId | undefined {
    return this.byReference.get(reference);
  }

  named(name: string): readonly ActorId[] {
    return this.byName.get(name) ?? [];
  }

  /** Returns the actor of that name that nothing tells apart from the row: the e-mail address decides, then the site and the employer. */
  sameAs(name: string, { email, structure, site }: Marks): ActorId | undefined {
    return [...this.named(name), ...(this.byCase.get(caseKey(name)) ?? [])].find((id) => {
      const known = this.marks.get(id);
      if (known?.email !== undefined && email !== undefined) return known.email === email;
      if (known?.site !== undefined && site !== undefined && known.site !== site) return false;
      return known?.structure === undefined || structure === undefined || known.structure === structure;
    });
  }

  /** Records what tells an actor apart. A second actor of the name is reported, as both may be the same. */
  isMarked(id: ActorId, marks: Marks, place: Place): void {
    this.marks.set(id, { ...marks, ...this.marks.get(id) });
    const name = this.actors.get(id)?.name ?? '';
    const [first] = this.named(name);
    if (first !== undefined && first !== id) this.sayHomonyms(first, id, name, place);
  }

  /** Finds the actor that a cell of another table means: by id, by exact name, or by the only name that differs in accents and case. */
  find(text: string, place: Place): ActorId | undefined {
    const referred = this.byReference.get(text);
    if (referred !== undefined) return referred;
    const [first, second] = this.named(text);
    if (first !== undefined && second !== undefined) this.sayHomonyms(first, second, text, place);
    if (first !== undefined) return first;
    const alike = this.byFolded.get(fold(text)) ?? this.byCase.get(caseKey(text));
    return alike?.length === 1 ? alike[0] : undefined;
  }

  findOrAdd(text: string, place: Place, type?: Actor['type']): ActorId {
    return this.find(text, place) ?? this.addActor(text, place, type);
  }

  update(id: ActorId, patch: (actor: Actor) => Actor): void {
    const actor = this.actors.get(id);
    if (actor) this.actors.set(id, patch(actor));
  }

  /** Makes the actor a network, unless a file told its type. */
  becomesNetwork(id: ActorId): void {
    if (!this.typeSaid.has(id)) this.update(id, (actor) => ({ ...actor, type: 'network' }));
  }

  /** Returns the themes with these labels, without duplicates; labels are compared folded. */
  themesOf(labels: readonly string[]): ThemeId[] {
    return [...new Set(labels.map((label) => this.themeOf(label)))];
  }

  private themeOf(label: string): ThemeId {
    const folded = fold(label) || label;
    const known = this.themeByLabel.get(folded);
    if (known !== undefined) return known;
    const id = this.newId() as ThemeId;
    this.themeByLabel.set(folded, id);
    this.themes.set(id, { id, label });
    return id;
  }

  /** Adds an actor to a group. An actor is in one group: the first that was read. */
  joinGroup(label: string, id: ActorId): void {
    if (this.grouped.has(id)) return;
    this.grouped.add(id);
    append(this.groups, label, id);
  }

  isAware(one: Awareness): void {
    this.awareness.set(`${one.actor} ${one.action}`, one);
  }

  addAction(action: Action): void {
    this.actions.set(action.id, action);
    const folded = fold(action.title) || action.title;
    if (!this.actionByTitle.has(folded)) this.actionByTitle.set(folded, action.id);
  }

  /** Returns the action of that title, created when no list of actions has it. */
  actionTitled(title: string): ActionId {
    const known = this.actionByTitle.get(fold(title) || title);
    if (known !== undefined) return known;
    const id = this.newId() as ActionId;
    this.addAction({ id, title, themes: [], partners: [], territories: [], publics: [] });
    return id;
  }

  private sayHomonyms(first: ActorId, second: ActorId, text: string, place: Place): void {
    const [row, row2] = [this.places.get(second)?.row, this.places.get(first)?.row];
    if (row === undefined || row2 === undefined) return;
    if (this.homonymsSaid.has(text)) return;
    this.homonymsSaid.add(text);
    this.say({
      code: 'NEAR_DUPLICATE',
      ...placeOf(this.places.get(second) ?? place),
      row,
      row2,
      value: text,
      value2: text,
    });
  }
}

function caseKey(name: string): string {
  return name.toLowerCase();
}
