import { type Actor, holdsRole } from '../actor';
import type { ActorId } from '../brand';
import { carriesNews } from '../carriesNews';
import type { EnterActors } from '../commands/enterActors';
import { fold } from '../folding';
import { beneficiaryOf, type MapDocument } from '../mapDocument';
import { asksForRole, ROLE_ASKED, type RoleQuestion, rolesOf, type StartQuestion } from '../startQuestion';
import { type EnteredRecords, enteredRecords } from './enteredRecords';
import { type Entry, type EntryEnd, type EntryTie, NOTHING_SAID, type Said } from './entry';
import type { KindWords } from './entryWords';
import { lineContext, lineEntry, placeOf } from './lineEntry';
import { readLine } from './readLine';

/** An answer: a typed line, or an actor picked from the map. */
export interface Answered {
  readonly question: StartQuestion;
  readonly given: string | Actor;
  /** The actor through whom the answer is known, when that is not the beneficiary. */
  readonly knownBy?: ActorId | undefined;
  /** What the role is for: labels of her themes, or publics of a relay. */
  readonly about?: readonly string[];
}

/** Turns an answer into records for the command `enterActors`; `null` when it names nothing. */
export function answerRecords(
  document: MapDocument,
  answered: Answered,
  kinds: KindWords,
  newId: () => string,
): EnterActors | null {
  const { question, given } = answered;
  const id = beneficiaryOf(document);
  const her = id === undefined ? undefined : document.actors.get(id);
  if (question === 'themes')
    return her && typeof given === 'string' ? themeRecords(document, her, given, kinds, newId) : null;
  const entry = typeof given === 'string' ? answeredEntry(document, given, kinds) : pickedEntry(given);
  if (entry.ends.length === 0) return null;
  if (question === 'beneficiary') {
    const { ids, ...records } = answeredRecords(document, entry, kinds, newId);
    const [first] = ids;
    return first === undefined ? null : { ...records, beneficiary: first };
  }
  if (!her) return null;
  return actorRecords(document, her, { ...answered, question }, entry, (whole) =>
    answeredRecords(document, whole, kinds, newId),
  );
}

/**
 * Records of an entry, without families guessed from a name: a map that names families asks for relays to each, so a guess
 * would hide the seat just left empty.
 */
function answeredRecords(document: MapDocument, entry: Entry, kinds: KindWords, newId: () => string): EnteredRecords {
  const records = enteredRecords(document, entry, kinds, newId);
  const said = new Set(records.ids.filter((_, at) => entry.ends[at]?.said.family !== undefined));
  return {
    ...records,
    actors: records.actors.map((actor) => {
      if (said.has(actor.id)) return actor;
      const { family: _guessed, ...rest } = actor;
      return rest;
    }),
  };
}

const LABEL_END = /[;,\n]+/u;

function themeRecords(
  document: MapDocument,
  her: Actor,
  typed: string,
  kinds: KindWords,
  newId: () => string,
): EnterActors | null {
  const labels = typed.split(LABEL_END).flatMap((label) => label.replace(/^\s*#/u, '').trim() || []);
  if (labels.length === 0) return null;
  const once = labels.filter((label, at) => labels.findIndex((one) => fold(one) === fold(label)) === at);
  const said: Said = { ...NOTHING_SAID, themes: once };
  const entry: Entry = { ends: [{ name: her.name, known: her, said }], ties: [], guessed: [] };
  const { ids: _ids, ...records } = enteredRecords(document, entry, kinds, newId);
  return records;
}

/** Text between semicolons that are outside quotes. */
const PART = /(?:"[^"]*"|[^;"\n])+/gu;

/** Names between semicolons, each read like a quick line. */
export function answeredEntry(document: MapDocument, typed: string, kinds: KindWords): Entry {
  const context = lineContext(document, kinds);
  const ends: EntryEnd[] = [];
  const ties: EntryTie[] = [];
  for (const part of typed.match(PART) ?? []) {
    if (part.trim() === '') continue;
    const entry = lineEntry(document, readLine(part, context), true);
    const places = entry.ends.map((end) => placeOf(ends, end));
    for (const { from, to, ...tie } of entry.ties) {
      const [a, b] = [places[from], places[to]];
      if (a !== undefined && b !== undefined) ties.push({ ...tie, from: a, to: b });
    }
  }
  return { ends, ties, guessed: [] };
}

function pickedEntry(actor: Actor): Entry {
  return { ends: [{ name: actor.name, known: actor, said: NOTHING_SAID }], ties: [], guessed: [] };
}

type AboutHer = Answered & { readonly question: 'contacts' | RoleQuestion };

/** Gives those who answer the requested role, and ties them to the beneficiary or to the actor who knows them. */
function actorRecords(
  document: MapDocument,
  her: Actor,
  { question, knownBy, about = [] }: AboutHer,
  typed: Entry,
  recordsOf: (entry: Entry) => EnteredRecords,
): EnterActors {
  const ends = [...typed.ends];
  const to = placeOf(ends, { name: her.name, known: her, said: NOTHING_SAID });
  const other = knownBy === undefined || knownBy === her.id ? undefined : document.actors.get(knownBy);
  const by = other ? placeOf(ends, { name: other.name, known: other, said: NOTHING_SAID }) : to;
  // "Jean Petit – CUMA du Val" answers with Jean Petit; the CUMA is only an actor he is tied to.
  const onlyTied = new Set(typed.ties.filter(({ from }) => from !== to).map((tie) => tie.to));
  const answers = typed.ends.flatMap((_, at) => (at === to || onlyTied.has(at) ? [] : [at]));
  const ofThemes = question === 'relays' ? [] : about;
  const ties = answers.flatMap((from): EntryTie[] => {
    const acting: EntryTie[] = question === 'contacts' ? [{ from, to, nature: 'actsWith' }] : [];
    const { known } = ends[from] ?? {};
    // An actor already tied needs no new tie to hold a role. A relay must be reached by news, so an acquaintance is not enough.
    const isReached =
      !other && (acting.length > 0 || (known !== undefined && isTied(document, known.id, question === 'relays')));
    if (isReached || from === by) return acting;
    return [...acting, question === 'relays' ? { from, to: by, nature: 'exchanges' } : { from, to: by }];
  });
  const whole: Entry = {
    ends: ends.map((end, at) =>
      answers.includes(at) && asksForRole(question) ? withRole(end, question, ofThemes) : end,
    ),
    ties: [
      ...typed.ties.filter((tie) => tie.nature !== undefined || !ties.some((one) => joinsSame(one, tie))),
      ...ties,
    ],
    guessed: [],
  };
  const { ids, ...records } = recordsOf(whole);
  if (question !== 'relays' || about.length === 0) return records;
  return withPublics(document, records, new Set(answers.flatMap((at) => ids[at] ?? [])), about);
}

function joinsSame(one: EntryTie, other: EntryTie): boolean {
  return (one.from === other.from && one.to === other.to) || (one.from === other.to && one.to === other.from);
}

function withRole(end: EntryEnd, question: RoleQuestion, themes: readonly string[]): EntryEnd {
  const holds = end.known && rolesOf(question).some((role) => end.known && holdsRole(end.known, role));
  const roles = holds ? end.said.roles : [...new Set([...end.said.roles, ROLE_ASKED[question]])];
  return { ...end, said: { ...end.said, roles, themes: [...new Set([...end.said.themes, ...themes])] } };
}

function isTied({ ties }: MapDocument, id: ActorId, byNews: boolean): boolean {
  for (const tie of ties.values()) {
    if ((tie.a === id || tie.b === id) && tie.certainty !== 'absent' && (!byNews || carriesNews(tie))) return true;
  }
  return false;
}

function withPublics(
  document: MapDocument,
  { actors, known, ...records }: EnterActors,
  ids: ReadonlySet<ActorId>,
  publics: readonly string[],
): EnterActors {
  const added = (before: readonly string[]) => [
    ...before,
    ...publics.filter((one) => !before.some((other) => fold(other) === fold(one))),
  ];
  const patches = new Map(known.map(({ id, patch }) => [id, patch]));
  for (const id of ids) {
    const actor = document.actors.get(id);
    if (actor) patches.set(id, { ...patches.get(id), publics: added(actor.publics) });
  }
  return {
    ...records,
    actors: actors.map((actor) => (ids.has(actor.id) ? { ...actor, publics: added(actor.publics) } : actor)),
    known: [...patches].map(([id, patch]) => ({ id, patch })),
  };
}
