import { type Actor, countsAsPerson, type PrivateNotes } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { isPast } from '../../domain/tie';
import { escapedText, writtenLines } from '../contentLines';

export type Reach = Pick<PrivateNotes, 'email' | 'phone'>;

/** Actors that can have a card: people, and organisations, which have an address; networks and bodies are reached through people. */
export function cardHolders({ actors }: Pick<MapDocument, 'actors'>): Actor[] {
  return [...actors.values()].filter(({ type }) => countsAsPerson(type) || type === 'structure');
}

/**
 * Address book in vCard 3.0, the version every program accepts: name, organisation, job and themes. Contact details are included only
 * when passed in; no other private data ever is. O(actors + ties).
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

/** Family name; given name. When only one word is known, or the actor may not be a person, the whole name is one part. */
function partsOfName(name: string, type: Actor['type']): string {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  const [family, given] = type !== 'person' || rest.length === 0 ? [name, ''] : [rest.join(' '), first];
  return `${escapedText(family)};${escapedText(given)};;;`;
}

/** Column headers under which files give a person's job. */
const JOBS: ReadonlySet<string> = new Set(['Fonction', 'Poste', 'Job title', 'Title'].map(fold));

function jobOf({ attributes }: Actor): string | undefined {
  return attributes.find(([heading]) => JOBS.has(fold(heading)))?.[1];
}

/** Current employers of each person: ties that are neither over nor known to be absent. */
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
