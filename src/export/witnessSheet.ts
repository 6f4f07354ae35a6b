import type { ActorGraph } from '../analysis/actorGraph';
import { chainFinder } from '../analysis/chains/chainFinder';
import { type Actor, PROFILES, type PrivateNotes } from '../domain/actor';
import type { ActorId, Day } from '../domain/brand';
import { beneficiaryOf, type MapDocument, officerOf } from '../domain/mapDocument';
import { isConsented, type Testimony } from '../domain/testimony';
import type { LaterMessages, Messages } from '../i18n/messages';
import { kindWords } from './actorWords';
import { type Markup, markup } from './markup';

export interface WitnessInput {
  /** The public part of the map, under the names displayed here. */
  readonly document: MapDocument;
  readonly graph: ActorGraph;
  readonly today: Day;
  readonly messages: Messages;
  readonly words: LaterMessages['committee']['witness'];
  /** Contact details of the witness, only when somebody chose to print them. */
  readonly contact?: Pick<PrivateNotes, 'email' | 'phone'> | undefined;
}

/** Testimonies per sheet: more do not fit on one page. */
const MOST = 3;
/** Lines to write on; only those that fit are visible. */
const NOTE_LINES = 24;

/**
 * What a witness can talk about, through which contact to ask, and their consent, on exactly one A4 page. Null when the actor is not on the
 * visible map or has given no consent.
 */
export function witnessSheet(id: ActorId, input: WitnessInput): Markup | null {
  const { document, messages, words, contact } = input;
  const actor = document.actors.get(id);
  if (!actor) return null;
  const told = [...document.testimonies.values()].filter((one) => one.person === id && isConsented(one, actor));
  if (told.length === 0) return null;
  return markup(
    'section',
    { class: 'page' },
    header(actor, input),
    markup('h2', {}, words.tells),
    told.slice(0, MOST).flatMap((one) => testimony(one, input)),
    told.length > MOST ? markup('p', { class: 'soft' }, words.more(told.length - MOST)) : null,
    markup('h2', {}, words.through),
    markup('p', {}, wayTo(id, input)),
    contact?.email || contact?.phone
      ? [
          markup('h2', {}, words.contact),
          markup('dl', {}, [
            ...field(messages.card.privates.email, contact.email),
            ...field(messages.card.privates.phone, contact.phone),
          ]),
        ]
      : [],
    markup('h2', {}, words.consent),
    markup('p', {}, words.agreed(actor.consentSince && messages.vocabulary.day(actor.consentSince))),
    markup('p', { class: 'soft' }, words.askAgain),
    markup('h2', {}, words.notes),
    markup(
      'div',
      { class: 'lines' },
      Array.from({ length: NOTE_LINES }, () => markup('div')),
    ),
  );
}

function header(actor: Actor, { document, today, messages, words }: WitnessInput): Markup {
  const profile = PROFILES.find((one) => one === actor.profile);
  const what = profile ? messages.vocabulary.profiles[profile].one : (actor.profile ?? kindWords(actor, messages));
  return markup(
    'header',
    {},
    markup('p', { class: 'soft' }, `${words.kind} · ${document.info.title} · ${messages.vocabulary.day(today)}`),
    markup('h1', {}, actor.name),
    markup('p', { class: 'soft' }, [what, actor.territory].filter(Boolean).join(' · ')),
  );
}

function testimony(one: Testimony, { document, messages, words }: WitnessInput): Markup[] {
  const { vocabulary } = messages;
  const action = one.action === undefined ? undefined : document.actions.get(one.action);
  const themes = one.themes.flatMap((theme) => document.themes.get(theme)?.label ?? []);
  return [
    ...(action ? [markup('h3', {}, action.title)] : []),
    markup('dl', {}, [
      ...field(words.why, action?.finality),
      ...field(words.themes, vocabulary.list(themes)),
      ...field(words.publics, vocabulary.list(one.publics)),
      ...field(words.results, action?.results),
      ...field(words.lessons, action?.lessons),
      ...field(words.last, one.lastGiven && vocabulary.day(one.lastGiven)),
    ]),
  ];
}

/** Path from the beneficiary to the witness. */
function wayTo(id: ActorId, { document, graph, messages, words }: WitnessInput): string {
  const from = beneficiaryOf(document);
  if (from === id) return words.noStart;
  const chain = from === undefined ? null : chainFinder(graph, from, officerOf(document)).chain(id);
  return chain ? `${messages.findings.chain(chain, document)}.` : words.noChain;
}

function field(name: string, text: string | undefined): Markup[] {
  return text?.trim() ? [markup('dt', {}, name), markup('dd', { class: 'clip' }, text)] : [];
}
