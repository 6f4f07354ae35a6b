import { contactsOf } from '../analysis/contactsOf';
import { idsOf } from '../analysis/rowsOf';
import type { Actor } from '../domain/actor';
import type { ActorId } from '../domain/brand';
import type { Messages } from '../i18n/messages';
import type { LabelMark } from '../picture/labels/labelPlacement';
import { type Poster, posterOf } from '../picture/paper/poster';
import type { Scene } from '../picture/scene';
import { kindWords, roleWords, themeWords } from './actorWords';
import { type EgoInput, egoScene } from './egoScene';
import { type Markup, markup } from './markup';
import { actorsSection } from './report';
import { svgMarkup } from './svg';
import { type Meeting, type MeetingGround, toMeet } from './toMeet';

/** Input of sheets to take home: all of it public. */
export type TakeHomeInput = Omit<EgoInput, 'centre' | 'viewport'> & MeetingGround;

const MOST_MEETINGS = 3;
/** Room for the small picture, in CSS pixels: as wide as an A4 sheet less its margins, higher when there are many actors. */
const ROOM = { width: 690, fewest: 270, most: 390 };
/** Lines to write on; only those that fit are visible. */
const NOTE_LINES = 24;

/** One sheet per participant, then the large picture on its own page, then the table of actors. */
export function takeHomeSheets(participants: readonly ActorId[], group: Poster, input: TakeHomeInput): Markup[] {
  const { document, graph, messages } = input;
  const actors = idsOf(graph).flatMap((id) => document.actors.get(id) ?? []);
  return [
    ...participants.flatMap((id) => participantSheet(id, input) ?? []),
    markup('section', { class: 'page' }, svgMarkup(group, 'together')),
    actorsSection(actors, document, messages),
  ];
}

/** Sheet of one participant, on exactly one A4 page. Null when the participant is not on the visible map. */
function participantSheet(id: ActorId, input: TakeHomeInput): Markup | null {
  const { document, graph, messages } = input;
  const actor = document.actors.get(id);
  if (!actor || !graph.hasNode(id)) return null;
  const words = messages.printed.takeHome;
  const contacts = contactsOf(graph, id);
  const height = Math.min(ROOM.most, ROOM.fewest + 8 * contacts.length);
  const scene = egoScene({ ...input, centre: id, viewport: { width: ROOM.width, height } });
  const unwritten = contacts.filter((contact) => !isWritten(contact, scene.labels));
  const nameOf = (one: ActorId) => document.actors.get(one)?.name ?? '';
  return markup(
    'section',
    { class: 'page' },
    header(actor, input),
    markup('h2', {}, words.around),
    markup('p', {}, words.contacts(contacts.length)),
    contacts.length > 0 ? picture(scene, actor, input) : null,
    unwritten.length > 0 ? markup('p', { class: 'soft' }, words.alsoTied(unwritten.map(nameOf))) : null,
    markup('h2', {}, words.toMeet),
    meetings(toMeet(id, input, MOST_MEETINGS), input),
    markup('dl', {}, [
      ...field(words.themes, themeWords(actor, document), messages),
      ...field(words.roles, roleWords(actor, messages), messages),
    ]),
    markup('h2', {}, words.notes),
    markup(
      'div',
      { class: 'lines' },
      Array.from({ length: NOTE_LINES }, () => markup('div')),
    ),
  );
}

function header(actor: Actor, { document, today, messages }: TakeHomeInput): Markup {
  const { title, question } = document.info;
  const who = [kindWords(actor, messages), actor.territory].filter(Boolean).join(' · ');
  return markup(
    'header',
    {},
    markup('p', { class: 'soft' }, `${title} · ${messages.vocabulary.day(today)}`),
    markup('h1', {}, actor.name),
    markup('p', { class: 'soft' }, who),
    question ? markup('p', { class: 'question' }, question) : null,
  );
}

function picture(scene: Scene, actor: Actor, { measure }: TakeHomeInput): Markup {
  const poster = posterOf(scene, { title: '', notes: [], source: '' }, { measure, scale: 0.4 });
  return markup('div', { class: 'small' }, svgMarkup({ ...poster, title: actor.name }, `around-${actor.id}`));
}

function meetings(found: readonly Meeting[], { document, messages }: TakeHomeInput): Markup {
  const { printed, vocabulary, findings } = messages;
  const words = printed.takeHome;
  const nameOf = (one: ActorId) => document.actors.get(one)?.name ?? '';
  if (found.length === 0) return markup('p', { class: 'soft' }, words.nobodyToMeet);
  return markup(
    'ol',
    { class: 'meetings' },
    found.map((one) => {
      const said =
        one.kind === 'noted'
          ? [
              one.subject,
              words.planned(one.due && vocabulary.day(one.due), one.by === undefined ? undefined : nameOf(one.by)),
            ]
          : [
              words.common(one.common.map(nameOf)),
              one.reasons
                .slice(0, 2)
                .map((reason) => findings.reason(reason, document))
                .join(', '),
            ];
      const day = one.kind === 'noted' && one.due !== undefined ? null : markup('span', { class: 'day' }, words.when);
      return markup(
        'li',
        {},
        markup('div', { class: 'whom' }, markup('strong', {}, nameOf(one.whom)), day),
        markup(
          'span',
          { class: 'clip' },
          said
            .filter(Boolean)
            .map((text) => sentence(text ?? ''))
            .join(' '),
        ),
      );
    }),
  );
}

/** What is known of an actor, or a line to fill in. */
function field(name: string, texts: readonly string[], { printed }: Messages): Markup[] {
  const said = texts.length > 0 ? texts.join(', ') : `${printed.takeHome.unsaid} ${'_'.repeat(40)}`;
  return [markup('dt', {}, name), markup('dd', { class: 'clip' }, said)];
}

/** Adds a capital and a full stop, which reasons and subjects lack. */
function sentence(text: string): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!…]$/.test(whole) ? whole : `${whole}.`;
}

function isWritten(actor: ActorId, labels: readonly LabelMark[]): boolean {
  return labels.some((label) => label.owner === actor);
}
