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
 * All recognised headings by kind of table, in the order of the template: ours in both languages, and those of other programs. Any other
 * heading is an attribute. The help page shows this very table.
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

/** Fields that a table of this kind needs. `reference` may stand in for an actor's name. */
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

/** Characters; questions of a form are shorter, but whatever stands in place of headings may be megabytes. */
const LONGEST = 1_000;

/** Zero-width spaces and joiners, as found on web pages. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;
/** "Q1. ", "3) ": the number before a question. */
const NUMBER = /^\s*(?:q(?:uestion)?\s?\d{1,2}[a-z]?\s*[.):–-]*|\d{1,2}\s*[.):–-])\s+(?=\p{L})/iu;
const DEMAND = /\s*\((?:obligatoire|facultatif|optionnel|required|mandatory|optional)\)/;

/**
 * Returns the key by which headings are compared, without what varies: case, accents, no-break spaces, underscores, words run together,
 * "(s)", "·e", a number in front, "(obligatoire)", a final colon or star.
 */
export function headingKey(heading: string): string {
  const plain = withoutInclusiveEnding(heading.slice(0, LONGEST).replace(INVISIBLE, '').replace(NUMBER, ''));
  return keyOf(headingWords(plain).replace(DEMAND, ''));
}

/** Returns the key that tells a table's columns apart: programs write "modularityClass" beside "modularity_class". */
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

export function headingOf(kind: KnownKind, heading: string): Heading | undefined {
  return BY_KEY.get(kind)?.get(headingKey(heading));
}

export function isKnownHeading(heading: string): boolean {
  const key = headingKey(withoutLanguage(heading));
  for (const byKey of BY_KEY.values()) if (byKey.has(key)) return true;
  return false;
}

/** True when the heading is written as in our template, in either language, not as a synonym. */
export function isOurHeading(heading: Heading, written: string): boolean {
  const key = headingKey(written);
  return key === headingKey(heading.fr) || key === headingKey(heading.en);
}
