import { type Actor, countsAsPerson } from '../actor';
import type { ActorId } from '../brand';
import { fold } from '../folding';
import type { MapDocument } from '../mapDocument';
import type { Masking } from './masking';
import { type MaskedName, nameReplacer } from './nameReplacer';
import type { Pseudonym, Pseudonyms } from './pseudonym';

export interface PseudonymWords {
  /** "Élu·e 2". */
  readonly pseudonym: (pseudonym: Pseudonym) => string;
  /** In place of a name that several answer to. */
  readonly somebody: string;
}

/** A word of a person's name that is looked for by itself is at least as long. */
const LEAST_LETTERS = 3;

/**
 * The same map under other names: those who are masked have their pseudonym for a name, and every text that people
 * wrote has it in place of the name, the short name and, for whoever is not known to be an organisation, each word of the
 * name, except inside the names that stay. Columns of files that are ours to carry only, and what was said of findings, are left out. Ids, ties and themes are
 * those of the map, so that all that is worked out is the same. Pure; O(letters).
 * @param pseudonyms of every actor: see `givenPseudonyms`
 */
export function maskedDocument(
  document: MapDocument,
  masking: Masking,
  pseudonyms: Pseudonyms,
  words: PseudonymWords,
): MapDocument {
  if (masking === 'nobody') return document;
  const isMasked = ({ type }: Actor) => masking === 'everybody' || countsAsPerson(type);
  const nameFor = (id: ActorId) => {
    const pseudonym = pseudonyms.get(id);
    return pseudonym ? words.pseudonym(pseudonym) : words.somebody;
  };
  const masked = [...document.actors.values()].filter(isMasked);
  const whole = wholeNames(masked, nameFor);
  /** In names that stay: only whole names of others are replaced. */
  const inNames = nameReplacer(whole, words.somebody);
  const inTexts = nameReplacer(
    [...whole, ...standingNames(document, masked, inNames), ...wordsOfPersons(masked, nameFor)],
    words.somebody,
  );
  const info = document.info;
  return {
    ...document,
    info: {
      ...info,
      title: inTexts(info.title),
      ...texts(info, ['question', 'finality', 'purpose'], inTexts),
    },
    actors: mapped(document.actors, (actor) => {
      const { reference: _reference, shortName: _shortName, ...rest } = actor;
      const stays = !isMasked(actor);
      return {
        ...rest,
        name: stays ? inNames(actor.name) : nameFor(actor.id),
        ...(stays ? texts(actor, ['shortName'], inNames) : {}),
        ...texts(actor, ['kind', 'territory', 'family', 'profile', 'situation'], inNames),
        ...texts(actor, ['group'], inTexts),
        ...texts(actor, ['mission', 'framework'], inTexts),
        resources: actor.resources.map(inTexts),
        channels: actor.channels.map(inTexts),
        publics: actor.publics.map(inTexts),
        attributes: [],
      };
    }),
    ties: mapped(document.ties, ({ reference: _reference, ...tie }) => ({
      ...tie,
      ...texts(tie, ['nature', 'frequency', 'saidBy', 'validatedBy'], inTexts),
      attributes: [],
    })),
    themes: mapped(document.themes, (theme) => ({ ...theme, label: inNames(theme.label) })),
    actions: mapped(document.actions, (action) => ({
      ...action,
      ...texts(action, ['title', 'finality', 'period', 'results', 'lessons'], inTexts),
      territories: action.territories.map(inNames),
    })),
    testimonies: mapped(document.testimonies, (one) => ({ ...one, publics: one.publics.map(inTexts) })),
    offers: mapped(document.offers, (offer) => ({
      ...offer,
      ...texts(offer, ['kind', 'profileSought', 'state', 'answer'], inTexts),
    })),
    introductions: mapped(document.introductions, (one) => ({
      ...one,
      ...texts(one, ['subject', 'means', 'status', 'result'], inTexts),
    })),
    meetings: mapped(document.meetings, (one) => ({ ...one, ...texts(one, ['title', 'place'], inTexts) })),
    rulings: mapped(document.rulings, ({ reason: _reason, by: _by, ...ruling }) => ruling),
    groups: mapped(document.groups, (group) => ({ ...group, ...texts(group, ['name'], inTexts) })),
    looks: mapped(document.looks, (look) => ({ ...look, name: inTexts(look.name) })),
    story: mapped(document.story, (step) => ({ ...step, ...texts(step, ['title', 'text'], inTexts) })),
    unknown: new Map(),
  };
}

/** Names and short names of those who are masked; what two of them bear is nobody's. */
function wholeNames(masked: readonly Actor[], nameFor: (id: ActorId) => string): MaskedName[] {
  const borne = masked.flatMap(({ id, name, shortName }) => [
    { name, instead: nameFor(id) },
    ...(shortName ? [{ name: shortName, instead: nameFor(id) }] : []),
  ]);
  return withoutDoubts(borne);
}

/** Names that are shown as they are: "Lycée Marie Curie" is read whole, though Marie is somebody on the map. */
function standingNames(
  { actors, themes }: MapDocument,
  masked: readonly Actor[],
  inNames: (text: string) => string,
): MaskedName[] {
  const isMasked = new Set(masked.map(({ id }) => id));
  const standing = [
    ...[...actors.values()].flatMap(({ id, name, shortName, territory }) => [
      ...(isMasked.has(id) ? [] : [name, shortName]),
      territory,
    ]),
    ...[...themes.values()].map(({ label }) => label),
  ];
  return standing.flatMap((name) => (name ? [{ name, instead: inNames(name) }] : []));
}

/** "Anne" and "Morel" of Anne Morel. */
function wordsOfPersons(masked: readonly Actor[], nameFor: (id: ActorId) => string): MaskedName[] {
  return withoutDoubts(
    masked
      .filter(({ type }) => countsAsPerson(type))
      .flatMap(({ id, name }) =>
        wordsIn(name)
          .filter((word) => word.length >= LEAST_LETTERS && word !== word.toLowerCase())
          .map((word) => ({ name: word, instead: nameFor(id) })),
      ),
  );
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function withoutDoubts(borne: readonly { readonly name: string; readonly instead: string }[]): MaskedName[] {
  const byName = new Map<string, MaskedName>();
  for (const one of borne) {
    const key = fold(one.name);
    const known = byName.get(key);
    byName.set(key, known && known.instead !== one.instead ? { ...known, instead: null } : (known ?? one));
  }
  return [...byName.values()];
}

/** The fields that are there, each through `replace`. */
function texts<One extends object, Field extends keyof One>(
  record: One,
  fields: readonly Field[],
  replace: (text: string) => string,
): Pick<One, Field> {
  const replaced = fields.flatMap((field) => {
    const text = record[field];
    return typeof text === 'string' ? [[field, replace(text)] as const] : [];
  });
  return Object.fromEntries(replaced) as Pick<One, Field>;
}

function mapped<Id, One>(table: ReadonlyMap<Id, One>, change: (record: One) => One): ReadonlyMap<Id, One> {
  return new Map([...table].map(([id, record]) => [id, change(record)]));
}
