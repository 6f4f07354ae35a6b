import { ACTION_STATES } from '../action';
import { type Actor, SITUATIONS } from '../actor';
import type { FindingKey } from '../brand';
import type { Introduction } from '../introduction';
import { MEANS } from '../introduction';
import { stageNamed } from '../introductionStage';
import { foldedKeys, foldedNames } from '../looks/foldedGroups';
import type { Grouping } from '../looks/grouping';
import type { Look } from '../looks/look';
import type { Narrowing } from '../looks/narrowing';
import type { MapDocument } from '../mapDocument';
import { mapped } from '../mapped';
import { isStateOver, OFFER_KINDS, type Offer } from '../offer';
import { RESOURCE_KINDS } from '../resource';
import type { MapField } from '../themes/mapField';
import { TIE_NATURES } from '../tie';
import { type KeyMasker, keyMasker } from './keyMasker';
import { type MaskedTexts, type MaskingWish, maskedTexts, type PseudonymWords } from './maskedTexts';
import type { Masking } from './masking';
import { isMasked } from './sharedNames';

/** A masked map, with functions that mask window state the same way. */
export interface MaskedMap {
  readonly document: MapDocument;
  readonly key: KeyMasker;
  readonly narrowing: (narrowing: Narrowing) => Narrowing;
  /** Keys of the groups that a window folds. */
  readonly folded: (keys: ReadonlySet<string>, grouping: Grouping) => ReadonlySet<string>;
}

/**
 * The map under other names. Every actor that may be a person gets a pseudonym, and texts no longer name it, by a single word
 * or in lower case. A place, organisation, theme or kind that contains such a word is hidden too until the user leaves it
 * readable: it then stays in its own field, and in texts as a whole phrase of two or more words. Left out: file columns that
 * are only carried along, private notes, notes on the picture, milestones, comments on findings and whose turn it is. Ids, ties
 * and codes do not change, so that every computation gives the same result. Pure; O(letters).
 */
export function maskedMap(document: MapDocument, wish: MaskingWish, words: PseudonymWords): MaskedMap {
  if (wish.masking === 'nobody')
    return { document, key: (key) => key, narrowing: (narrowing) => narrowing, folded: (keys) => keys };
  const text = maskedTexts(document, wish, words);
  const key = keyMasker(document, text);
  const narrowing = (one: Narrowing): Narrowing => ({
    ...one,
    territories: one.territories.map((name) => text.label('place', name)),
    families: one.families.map((name) => text.label('kind', name)),
    profiles: one.profiles.map((name) => text.label('kind', name)),
  });
  /** Named as the map writes them: a look may have a spelling that matches no known name. */
  const folded = (keys: Iterable<string>, grouping: Grouping): readonly string[] => {
    const names = foldedNames(keys, grouping, document);
    if (grouping === 'territory') return names.map((name) => text.label('place', name));
    return grouping === 'family' ? names.map((name) => text.label('kind', name)) : names;
  };
  const look = (one: Look): Look => ({
    ...one,
    ...(one.folded ? { folded: folded(foldedKeys(one), one.grouping) } : {}),
    ...(one.narrowing ? { narrowing: narrowing(one.narrowing) } : {}),
    ...(one.pointed?.kind === 'finding' ? { pointed: { ...one.pointed, id: key(one.pointed.id) } } : {}),
  });
  return {
    document: withTexts(document, wish.masking, text, key, look),
    key,
    narrowing,
    folded: (keys, grouping) => new Set(foldedKeys({ grouping, folded: folded(keys, grouping) })),
  };
}

function withTexts(
  document: MapDocument,
  masking: Masking,
  text: MaskedTexts,
  key: KeyMasker,
  look: (look: Look) => Look,
): MapDocument {
  const { info } = document;
  const { free } = text;
  const place = (name: string) => text.label('place', name);
  const served = <One extends { readonly serves?: FindingKey }>(one: One): One =>
    one.serves === undefined ? one : { ...one, serves: key(one.serves) };
  return {
    ...document,
    info: {
      ...info,
      title: free(info.title),
      ...texts(info, ['question', 'finality', 'purpose'], free),
      ...(info.field ? { field: maskedField(info.field, text) } : {}),
    },
    actors: mapped(document.actors, (actor) => maskedActor(actor, isMasked(masking, actor), text)),
    privates: new Map(),
    ties: mapped(document.ties, ({ reference: _reference, nextBy: _turn, ...tie }) => ({
      ...tie,
      ...texts(tie, ['nature'], unless(TIE_NATURES, free)),
      ...texts(tie, ['frequency'], free),
      ...texts(tie, ['saidBy', 'validatedBy'], text.voice),
      attributes: [],
    })),
    themes: mapped(document.themes, (theme) => ({ ...theme, label: text.label('theme', theme.label) })),
    actions: mapped(document.actions, (action) => ({
      ...action,
      ...texts(action, ['title', 'finality', 'period', 'results', 'lessons'], free),
      ...texts(action, ['state'], unless(ACTION_STATES, free)),
      territories: action.territories.map(place),
      publics: action.publics.map(free),
    })),
    testimonies: mapped(document.testimonies, (one) => ({ ...one, publics: one.publics.map(free) })),
    offers: mapped(document.offers, (offer) => served(maskedOffer(offer, free))),
    introductions: mapped(document.introductions, (one) => served(maskedIntroduction(one, free))),
    meetings: mapped(document.meetings, ({ preparedBy: _turn, ...one }) => ({
      ...served(one),
      ...texts(one, ['title'], free),
      ...texts(one, ['place'], place),
    })),
    // An address may contain a hidden name in a form that text masking cannot find.
    resources: mapped(document.resources, ({ address: _address, ...one }) => ({
      ...one,
      ...texts(one, ['title'], free),
      ...texts(one, ['kind'], unless(RESOURCE_KINDS, free)),
    })),
    rulings: new Map(
      [...document.rulings.values()].map(({ reason: _reason, by: _by, ...ruling }) => {
        const id = key(ruling.id);
        return [id, { ...ruling, id }];
      }),
    ),
    // Free text about a gap or on the picture may name people in forms that text masking cannot find.
    discussions: new Map(
      [...document.discussions.values()].flatMap(({ id, votes }) => {
        const own = key(id);
        return votes === undefined ? [] : [[own, { id: own, votes }] as const];
      }),
    ),
    pictureNotes: new Map(),
    groups: mapped(document.groups, (group) => ({ ...group, ...texts(group, ['name'], free) })),
    looks: mapped(document.looks, (one) => ({ ...one, name: free(one.name), look: look(one.look) })),
    story: mapped(document.story, (step) => ({
      ...step,
      ...texts(step, ['title', 'text'], free),
      ...(step.look ? { look: look(step.look) } : {}),
    })),
    snapshots: new Map(),
    unknown: new Map(),
  };
}

function maskedField(field: MapField, { free, label }: MaskedTexts): MapField {
  return {
    ...field,
    name: free(field.name),
    themes: field.themes.map((name) => label('theme', name)),
    publics: field.publics.map(free),
    families: field.families.map((name) => label('kind', name)),
  };
}

function maskedActor(actor: Actor, isHidden: boolean, { free, label, organisation, nameFor }: MaskedTexts): Actor {
  // An address may contain a hidden name in a form that text masking cannot find.
  const { reference: _reference, links: _links, shortName, ...rest } = actor;
  const kind = (name: string) => label('kind', name);
  const short = isHidden || shortName === undefined ? undefined : organisation(actor.id, shortName);
  return {
    ...rest,
    name: (isHidden ? undefined : organisation(actor.id, actor.name)) ?? nameFor(actor.id),
    ...(short === undefined ? {} : { shortName: short }),
    ...texts(actor, ['kind', 'family', 'profile'], kind),
    ...texts(actor, ['territory'], (name) => label('place', name)),
    ...texts(actor, ['situation'], unless(SITUATIONS, free)),
    ...texts(actor, ['group', 'mission', 'framework'], free),
    resources: actor.resources.map(free),
    languages: actor.languages.map(free),
    channels: actor.channels.map(free),
    publics: actor.publics.map(free),
    attributes: [],
  };
}

function maskedOffer(offer: Offer, free: (text: string) => string): Offer {
  // "Clos" means that the request is over, and may also be somebody's name.
  const isOver = isStateOver(offer.state);
  return {
    ...offer,
    ...texts(offer, ['kind'], unless(OFFER_KINDS, free)),
    ...texts(offer, isOver ? ['profileSought', 'answer'] : ['profileSought', 'answer', 'state'], free),
  };
}

/** Drops the introducer: a person who is not on the map has no pseudonym. */
function maskedIntroduction({ introducer: _name, ...one }: Introduction, free: (text: string) => string): Introduction {
  const isStage = stageNamed(one.status) !== undefined;
  return {
    ...one,
    ...texts(one, ['means'], unless(MEANS, free)),
    ...texts(one, isStage ? ['subject', 'result'] : ['subject', 'result', 'status'], free),
  };
}

/** Masks all texts but fixed codes, which are the app's own words. */
function unless(codes: readonly string[], mask: (text: string) => string): (text: string) => string {
  return (text) => (codes.includes(text) ? text : mask(text));
}

/** The fields that are present, each passed through `replace`. */
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
