import type { ActorType } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { atMost } from '../shortened';
import { ofArticle, theFr, toFr } from '../vocabulary/articles';
import { ofFr } from '../vocabulary/elision';
import { nameOf } from './named';
import { quoteFr } from './phrasesFr';

interface Noun {
  readonly word: string;
  readonly the: string;
  readonly of: string;
  readonly to: string;
}

/** The article of "Routes partagées" or "Mobil’Ombreuse" is unknown; that of the noun for their type is known. */
const NOUNS: Partial<Readonly<Record<ActorType, Noun>>> = {
  structure: { word: 'structure', the: 'la ', of: 'de la ', to: 'à la ' },
  network: { word: 'réseau', the: 'le ', of: 'du ', to: 'au ' },
  body: { word: 'instance', the: 'l’', of: 'de l’', to: 'à l’' },
};

/** "Léa", "la CUMA du Val", "la structure « Mobil’Ombreuse »": an actor as subject or object of a verb. */
export const theActorFr = (document: MapDocument, id: ActorId) => called(document, id, 'the', theFr);
/** "de Léa", "de la CUMA du Val". */
export const ofActorFr = (document: MapDocument, id: ActorId) => called(document, id, 'of', ofFr);
/** "à Léa", "à la CUMA du Val". */
export const toActorFr = (document: MapDocument, id: ActorId) => called(document, id, 'to', toFr);

/** "à Léa, à la CUMA du Val et à 2 autres". */
export function toActorsFr(document: MapDocument, ids: readonly ActorId[], most = 12): string {
  const all = ids.map((id) => toActorFr(document, id));
  return new Intl.ListFormat('fr').format(atMost(all, most, (count) => `à ${count} autres`));
}

function called(document: MapDocument, id: ActorId, as: 'the' | 'of' | 'to', alone: (name: string) => string): string {
  const name = nameOf(document, id);
  const type = document.actors.get(id)?.type;
  const noun = type === undefined ? undefined : NOUNS[type];
  if (!noun || ofArticle(name) !== undefined) return alone(name);
  // Names such as "Réseau rural", or the masked name "Structure 3", already begin with the noun.
  const [first = ''] = name.split(/\s/);
  return fold(first) === fold(noun.word) ? `${noun[as]}${name}` : `${noun[as]}${noun.word} ${quoteFr(name)}`;
}
