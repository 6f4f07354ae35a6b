import { fold } from '../../domain/folding';
import { headingWords, withoutLanguage } from '../../domain/words/headingWords';
import { withoutInclusiveEnding } from '../../domain/words/inclusiveEnding';
import { ACTOR_HEADINGS } from './actorHeadings';
import type { Heading } from './heading';
import { LOOK_HEADINGS } from './lookHeadings';
import {
  ACTION_HEADINGS,
  AWARENESS_HEADINGS,
  DISCUSSION_HEADINGS,
  INTRODUCTION_HEADINGS,
  MEETING_HEADINGS,
  OFFER_HEADINGS,
  PICTURE_NOTE_HEADINGS,
  RESOURCE_HEADINGS,
  RULING_HEADINGS,
  TESTIMONY_HEADINGS,
} from './recordHeadings';
import type { TableKind } from './tableKind';
import { TIE_HEADINGS } from './tieHeadings';

export type KnownKind = Exclude<TableKind, 'ignored'>;

/** One line for each actor and network: what a list of members is. */
const MEMBERSHIP_HEADINGS: readonly Heading[] = [
  {
    field: 'name',
    fr: 'Membre',
    en: 'Member',
    also: ['Acteur', 'Actor', 'Nom', 'Name', 'Adhérent', 'Participant', 'Label', 'Libellé'],
  },
  { field: 'network', fr: 'Réseau', en: 'Network', also: ['Nom du réseau', 'Network name', 'Groupe de travail'] },
  { field: 'reference', fr: 'Id', en: 'Id', also: ['Identifiant'] },
];

/**
 * All headings that are recognised, in the order of the template, for each kind of table: ours in both languages, and
 * what other programs write. Anything else is an attribute. The help shows this very table.
 */
export const HEADINGS: Readonly<Record<KnownKind, readonly Heading[]>> = {
  actors: ACTOR_HEADINGS,
  ties: TIE_HEADINGS,
  membership: MEMBERSHIP_HEADINGS,
  actions: ACTION_HEADINGS,
  testimonies: TESTIMONY_HEADINGS,
  offers: OFFER_HEADINGS,
  introductions: INTRODUCTION_HEADINGS,
  meetings: MEETING_HEADINGS,
  awareness: AWARENESS_HEADINGS,
  resources: RESOURCE_HEADINGS,
  rulings: RULING_HEADINGS,
  discussions: DISCUSSION_HEADINGS,
  pictureNotes: PICTURE_NOTE_HEADINGS,
  looks: LOOK_HEADINGS,
};

/** Fields without which a table of this kind says nothing. `reference` may stand for the name of an actor. */
export const REQUIRED_FIELDS: Readonly<Record<KnownKind, readonly string[]>> = {
  actors: ['name'],
  ties: ['from', 'to'],
  membership: ['name', 'network'],
  actions: ['title'],
  testimonies: ['person'],
  offers: ['holder'],
  introductions: ['a', 'b'],
  meetings: ['title'],
  awareness: ['actor', 'action', 'level'],
  resources: ['title', 'users'],
  rulings: ['key', 'rule', 'verdict'],
  discussions: ['key', 'rule', 'votes'],
  pictureNotes: ['text', 'actor'],
  looks: ['name', 'picture', 'grouping'],
};

/** A question of a form takes less; what stands where headings would be may be megabytes. */
const LONGEST = 1_000;

/** Spaces and joiners without a width, as web pages leave them. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;
/** "Q1. ", "3) ": the number of a question, before what it asks. */
const NUMBER = /^\s*(?:q(?:uestion)?\s?\d{1,2}[a-z]?\s*[.):–-]*|\d{1,2}\s*[.):–-])\s+(?=\p{L})/iu;
/** Said to whoever fills in a form. */
const DEMAND = /\s*\((?:obligatoire|facultatif|optionnel|required|mandatory|optional)\)/;

/**
 * A heading without what people vary: case, accents, no-break spaces, underscores, words run together, "(s)", "·e", a number before
 * it, "(obligatoire)", a final colon or star.
 */
export function headingKey(heading: string): string {
  const plain = withoutInclusiveEnding(heading.slice(0, LONGEST).replace(INVISIBLE, '').replace(NUMBER, ''));
  return keyOf(headingWords(plain).replace(DEMAND, ''));
}

/** The same by which two columns are told apart: programs write "modularityClass" beside "modularity_class". */
export function columnKey(heading: string): string {
  return keyOf(fold(withoutInclusiveEnding(heading).replace(/[_\u00A0\u202F]/g, ' ')));
}

function keyOf(words: string): string {
  return words
    .replace(/\((?:s|x|e|es)\)/g, '')
    .replace(/[.\s]+/g, ' ')
    .replace(/[\s:*?]+$/, '')
    .trim();
}

const BY_KEY: ReadonlyMap<KnownKind, ReadonlyMap<string, Heading>> = new Map(
  (Object.keys(HEADINGS) as KnownKind[]).map((kind) => {
    const byKey = new Map<string, Heading>();
    for (const heading of HEADINGS[kind]) {
      for (const word of [heading.fr, heading.en, ...heading.also]) {
        if (!byKey.has(headingKey(word))) byKey.set(headingKey(word), heading);
      }
    }
    return [kind, byKey];
  }),
);

/** The field that a heading names in a table of this kind. */
export function headingOf(kind: KnownKind, heading: string): Heading | undefined {
  return BY_KEY.get(kind)?.get(headingKey(heading));
}

/** True when the heading means something in some kind of table. */
export function isKnownHeading(heading: string): boolean {
  const key = headingKey(withoutLanguage(heading));
  for (const byKey of BY_KEY.values()) if (byKey.has(key)) return true;
  return false;
}

/** True when the heading is written as in the template (either language), not as a synonym. */
export function isOurHeading(heading: Heading, written: string): boolean {
  const key = headingKey(written);
  return key === headingKey(heading.fr) || key === headingKey(heading.en);
}
