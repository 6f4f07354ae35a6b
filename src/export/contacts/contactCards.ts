import { type Actor, countsAsPerson, type PrivateNotes } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { isPast } from '../../domain/tie';
import { escapedText, writtenLines } from '../contentLines';

/** Ways to reach people, as they are noted privately. */
export type Reach = Pick<PrivateNotes, 'email' | 'phone'>;

/** Whom a map can give a card of: people, and organisations that have an address; networks and bodies are reached through people. */
export function cardHolders({ actors }: Pick<MapDocument, 'actors'>): Actor[] {
  return [...actors.values()].filter(({ type }) => countsAsPerson(type) || type === 'structure');
}

/**
 * An address book in vCard 3.0, the version that every one of them takes: name, organisation, job and themes of each. Ways to
 * reach them are in it only where somebody hands them over; nothing else that is private ever is. O(actors + ties).
 */
export function contactCards(
  document: MapDocument,
  holders: readonly Actor[],
  reach: ReadonlyMap<ActorId, Reach> = new Map(),
): string {
  const employers = employersOf(document);
  return writtenLines(
    holders.flatMap((actor) => cardOf(document, actor, employers.get(actor.id) ?? [], reach.get(actor.id) ?? {})),
  );
}

function cardOf(document: MapDocument, actor: Actor, employers: readonly string[], { email, phone }: Reach): string[] {
  const { name, type, themes } = actor;
  const isOrganisation = type === 'structure';
  const job = isOrganisation ? undefined : jobOf(actor);
  const labels = themes.flatMap((id) => document.themes.get(id)?.label ?? []);
  const [organisation] = isOrganisation ? [name] : employers;
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escapedText(name)}`,
    `N:${isOrganisation ? ';;;;' : partsOfName(name, type)}`,
    ...(organisation === undefined ? [] : [`ORG:${escapedText(organisation)}`]),
    ...(isOrganisation ? ['X-ABShowAs:COMPANY'] : []),
    ...(job === undefined ? [] : [`TITLE:${escapedText(job)}`]),
    ...(labels.length === 0 ? [] : [`CATEGORIES:${labels.map(escapedText).join(',')}`]),
    ...several(email).map((one) => `EMAIL;TYPE=INTERNET:${escapedText(one)}`),
    ...several(phone).map((one) => `TEL;TYPE=VOICE:${escapedText(one)}`),
    'END:VCARD',
  ];
}

/** Family name; given name. Of somebody of whom only one word is known, or who may be no person, all is one name. */
function partsOfName(name: string, type: Actor['type']): string {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  const [family, given] = type !== 'person' || rest.length === 0 ? [name, ''] : [rest.join(' '), first];
  return `${escapedText(family)};${escapedText(given)};;;`;
}

/** Headings under which files say what somebody does there. */
const JOBS: ReadonlySet<string> = new Set(['Fonction', 'Poste', 'Job title', 'Title'].map(fold));

function jobOf({ attributes }: Actor): string | undefined {
  return attributes.find(([heading]) => JOBS.has(fold(heading)))?.[1];
}

/** Where each works, so far as it is neither over nor known not to be so. */
function employersOf({ ties, actors }: MapDocument): Map<ActorId, string[]> {
  const employers = new Map<ActorId, string[]>();
  for (const tie of ties.values()) {
    const name = actors.get(tie.b)?.name;
    if (tie.nature !== 'worksFor' || tie.certainty === 'absent' || isPast(tie) || name === undefined) continue;
    employers.set(tie.a, [...(employers.get(tie.a) ?? []), name]);
  }
  return employers;
}

function several(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[,;|\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
