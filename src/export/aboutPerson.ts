import type { Actor, PrivateNotes } from '../domain/actor';
import type { ActorId, Day } from '../domain/brand';
import { type Mention, mentionsOf } from '../domain/erasure/mentions';
import type { Traces } from '../domain/erasure/traces';
import type { MapDocument } from '../domain/mapDocument';
import { namedByOffer } from '../domain/offer';
import { namedBy } from '../domain/resource';
import { otherEnd, type Tie } from '../domain/tie';
import type { Language } from '../i18n/language';
import type { Messages } from '../i18n/messages';
import type { PersonMessages } from '../i18n/person/fr';
import { exchangeText } from '../i18n/vocabulary/exchangeText';
import { fieldText } from '../i18n/vocabulary/fieldText';
import { htmlPage } from './htmlPage';
import { type Markup, markup } from './markup';

export interface AboutWords extends Pick<Messages, 'card' | 'vocabulary' | 'actions'> {
  readonly person: PersonMessages;
}

export interface AboutPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What is stored besides the map, as lines provided by the caller. */
export interface KeptElsewhere {
  readonly versions: readonly string[];
  readonly otherMaps: readonly string[];
}

/** Everything a map holds about a person, under non-empty headings, private and confidential data included. */
export function aboutPerson(
  document: MapDocument,
  id: ActorId,
  traces: Traces,
  elsewhere: KeptElsewhere,
  messages: AboutWords,
): AboutPart[] {
  const { sections } = messages.person;
  const actor = document.actors.get(id);
  const parts: AboutPart[] = [
    { title: sections.card, lines: actor ? cardLines(actor, document, messages) : [] },
    { title: sections.privates, lines: privateLines(document.privates.get(id) ?? {}, messages) },
    ...whatTheyBring(document, id, messages),
    ...whereTheyTakePart(document, id, messages),
    {
      title: sections.named,
      lines: mentionsOf(document, traces).map(
        (mention) => `${mentionPlace(mention, document, messages)} – ${mention.text}`,
      ),
    },
    {
      title: sections.milestones,
      lines: those(document.snapshots, ({ map }) => map.tables.actors.some(([one]) => one === id)).map(({ name, on }) =>
        joined(name, messages.vocabulary.day(on)),
      ),
    },
    { title: sections.versions, lines: elsewhere.versions },
    { title: sections.otherMaps, lines: elsewhere.otherMaps },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

function whatTheyBring(document: MapDocument, id: ActorId, messages: AboutWords): AboutPart[] {
  const { person, vocabulary } = messages;
  const { sections } = person;
  const themes = (ids: Actor['themes']) => ids.map((theme) => document.themes.get(theme)?.label ?? '');
  return [
    {
      title: sections.ties,
      lines: those(document.ties, ({ a, b }) => a === id || b === id).map((tie) => tieLine(tie, document, messages)),
    },
    {
      title: sections.testimonies,
      lines: those(document.testimonies, (one) => one.person === id).map((one) =>
        joined(
          one.action && document.actions.get(one.action)?.title,
          ...themes(one.themes),
          ...one.publics,
          one.consent && vocabulary.consents[one.consent],
          one.lastGiven && vocabulary.day(one.lastGiven),
        ),
      ),
    },
    {
      title: sections.offers,
      lines: those(document.offers, (one) => one.holder === id || namedByOffer(one).includes(id)).map((one) =>
        joined(
          one.holder !== id && nameIn(document, one.holder),
          vocabulary.offerSides[one.side].one,
          one.kind && fieldText('kind', one.kind, vocabulary),
          ...themes(one.themes),
          one.profileSought,
          one.state,
          one.answer,
          ...(one.told ?? []).map(({ actor, on }) => person.toldTo(nameIn(document, actor), on && vocabulary.day(on))),
          one.answeredBy && person.answeredBy(nameIn(document, one.answeredBy)),
          one.answeredOn && person.answeredOn(vocabulary.day(one.answeredOn)),
        ),
      ),
    },
  ];
}

function whereTheyTakePart(document: MapDocument, id: ActorId, messages: AboutWords): AboutPart[] {
  const { person, vocabulary, actions } = messages;
  const { sections } = person;
  const dayDue = (due: Day | undefined) => (due ? person.due(vocabulary.day(due)) : person.noDay);
  return [
    {
      title: sections.introductions,
      lines: those(document.introductions, (one) => [one.a, one.b, one.madeBy].includes(id)).map((one) =>
        joined(
          `${nameIn(document, one.a)} – ${nameIn(document, one.b)}`,
          one.madeBy && person.madeBy(nameIn(document, one.madeBy)),
          one.introducer && person.madeBy(one.introducer),
          one.madeOn && vocabulary.day(one.madeOn),
          one.subject,
          one.status,
          one.result,
        ),
      ),
    },
    {
      title: sections.awareness,
      lines: those(document.awareness, (one) => one.actor === id).map((one) =>
        person.line(document.actions.get(one.action)?.title ?? '', actions.levels[one.level]),
      ),
    },
    {
      title: sections.actions,
      lines: [...document.actions.values()].flatMap(({ title, lead, partners }) => [
        ...(lead === id ? [person.asLead(title)] : []),
        ...(partners.includes(id) ? [person.partner(title)] : []),
      ]),
    },
    {
      title: sections.resources,
      lines: those(document.resources, (one) => namedBy(one).includes(id)).map(({ title, kind, address }) =>
        joined(title, kind && fieldText('resourceKind', kind, vocabulary), address),
      ),
    },
    {
      title: sections.turns,
      lines: [
        ...those(document.ties, ({ nextBy }) => nextBy === id).map((tie) =>
          joined(tieSentence(tie, document, vocabulary), dayDue(tie.nextExchange)),
        ),
        ...those(document.discussions, ({ turn }) => turn === id).map(({ due, comment }) =>
          joined(dayDue(due), comment),
        ),
      ],
    },
    {
      title: sections.pictureNotes,
      lines: those(document.pictureNotes, ({ actor }) => actor === id).map(({ text }) => text),
    },
    {
      title: sections.meetings,
      lines: those(document.meetings, ({ participants, preparedBy }) => [...participants, preparedBy].includes(id)).map(
        ({ title, date, preparedBy }) =>
          joined(title, date && vocabulary.day(date), preparedBy && person.preparedBy(nameIn(document, preparedBy))),
      ),
    },
  ];
}

function those<One>(table: ReadonlyMap<string, One>, isTheirs: (one: One) => boolean): One[] {
  return [...table.values()].filter(isTheirs);
}

function nameIn(document: MapDocument, id: ActorId): string {
  return document.actors.get(id)?.name ?? '';
}

function joined(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** Place of a text that mentions a person, in words. */
export function mentionPlace(
  { table, record, snapshot }: Mention,
  document: MapDocument,
  { person }: AboutWords,
): string {
  const tie = document.ties.get(record as Tie['id']);
  const called = (id: string) => document.actors.get(id as ActorId)?.name ?? '';
  const name = tie
    ? `${called(tie.a)} – ${called(otherEnd(tie, tie.a))}`
    : called(record) || (document.actions.get(record as never)?.title ?? '');
  const place = person.place(table, name);
  return snapshot === undefined ? place : person.inMilestone(place, document.snapshots.get(snapshot)?.name ?? '');
}

/** Returns the same as a standalone page, to print or hand over. */
export function aboutPersonPage(title: string, lead: string, parts: readonly AboutPart[], language: Language): string {
  return htmlPage(title, language, [aboutMarkup(title, lead, parts)]);
}

function aboutMarkup(title: string, lead: string, parts: readonly AboutPart[]): Markup {
  return markup(
    'article',
    { class: 'sheet' },
    markup('h1', {}, title),
    markup('p', {}, lead),
    parts.flatMap((part) => [
      markup('h2', {}, part.title),
      markup(
        'ul',
        {},
        part.lines.map((line) => markup('li', {}, line)),
      ),
    ]),
  );
}

function cardLines(actor: Actor, document: MapDocument, { card, person, vocabulary }: AboutWords): string[] {
  const { id: _id, roles, themes, attributes, ...fields } = actor;
  const said = Object.entries(fields).flatMap(([name, value]): string[] => {
    const text = fieldText(name, value, vocabulary);
    const { fields: labels } = card.actor;
    return text === '' || !Object.hasOwn(labels, name) ? [] : [person.line(labels[name as keyof typeof labels], text)];
  });
  const labels = themes.map((theme) => document.themes.get(theme)?.label ?? '');
  const held = roles.map(({ role, since, until }) => vocabulary.heldRole(vocabulary.roles[role].one, since, until));
  return [
    ...said,
    ...(held.length > 0 ? [person.line(card.actor.fields.roles, held.join(', '))] : []),
    ...(labels.length > 0 ? [person.line(card.actor.fields.themes, labels.join(', '))] : []),
    ...attributes.map(([name, value]) => person.line(name, value)),
  ];
}

function privateLines(notes: PrivateNotes, { card, person }: AboutWords): string[] {
  return (['notes', 'email', 'phone', 'attitude'] as const).flatMap((field) => {
    const text = notes[field];
    return text ? [person.line(card.privates[field], text)] : [];
  });
}

function tieSentence(tie: Tie, document: MapDocument, vocabulary: AboutWords['vocabulary']): string {
  return vocabulary.tieSentence(tie, nameIn(document, tie.a), nameIn(document, tie.b));
}

function tieLine(tie: Tie, document: MapDocument, { card, person, vocabulary }: AboutWords): string {
  const { level, frequency, lastExchange, exchanges, nextExchange, nextBy, saidBy, validatedBy } = tie;
  const { validatedOn, confidential, attributes } = tie;
  const said = [
    level && person.line(card.tie.level, vocabulary.levels[level]),
    frequency && person.line(card.tie.frequency, frequency),
    lastExchange && person.line(card.tie.lastExchange, vocabulary.day(lastExchange)),
    exchanges && person.line(card.tie.exchanges, exchanges.map((one) => exchangeText(one, vocabulary)).join(', ')),
    nextExchange && person.line(card.tie.nextExchange, vocabulary.day(nextExchange)),
    nextBy && person.line(card.tie.nextBy, nameIn(document, nextBy)),
    saidBy && person.line(card.tie.saidBy, saidBy),
    validatedBy && person.line(card.tie.validatedBy, validatedBy),
    validatedOn && person.line(card.tie.validatedOn, vocabulary.day(validatedOn)),
    confidential && person.confidential,
    ...attributes.map(([name, value]) => person.line(name, value)),
  ];
  return [tieSentence(tie, document, vocabulary), ...said.filter(Boolean)].join(' · ');
}
