import type { Guessed } from '../../domain/entry/entry';
import type { ActorFacts, EntryFacts, TieFacts } from '../../domain/entry/entryFacts';
import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';
import { vocabularyFr } from '../vocabulary/fr';
import { chainOf } from './chainOf';

/** What a list would add. */
export interface ListCounts {
  readonly added: number;
  readonly there: number;
  /** Names that may match somebody on the map. */
  readonly perhaps: number;
  readonly ties: number;
}

const said = (text: string) => `«\u00A0${text}\u00A0»`;
const { families, list, roles, profiles, actorTypes, formality } = vocabularyFr;

/** Facts shown after a name: "structure (CUMA), témoin, à Haut-Vallon, thème « eau » (nouveau)". */
function known(facts: ActorFacts): string[] {
  const { type, family, profile, territory, isNewTerritory, themes } = facts;
  const kind = facts.kind ?? (family && families[family]);
  const what = profile ? profiles[profile].one : type && actorTypes[type].one;
  return [
    ...(what && kind && !profile ? [`${what} (${kind})`] : what ? [what] : kind ? [kind] : []),
    ...(facts.mission ? [said(facts.mission)] : []),
    ...facts.roles.map((role) => roles[role].one),
    ...(territory ? [`territoire ${said(territory)}${isNewTerritory ? ' (nouveau)' : ''}`] : []),
    ...themes.map(({ label, isNew }) => `thème ${said(label)}${isNew ? ' (nouveau)' : ''}`),
  ];
}

const NOTHING: EntryFacts = { added: [], completed: [], ties: [], taken: [], guessed: [] };

function tieWords({ a, b, nature, certainty, formal, isThere }: TieFacts): string {
  const sentence = vocabularyFr.tieSentence({ nature, certainty }, a, b);
  if (isThere) return `${a} et ${b} sont déjà reliés`;
  return formal === undefined ? sentence : `${sentence} (lien ${formality[formal ? 'formal' : 'informal']})`;
}

function sentences({ added, completed, ties, taken, guessed }: EntryFacts): string[] {
  const [only] = added;
  return [
    ...(only && added.length <= 3
      ? [
          `Nouveau${added.length > 1 ? 'x' : ''}\u00A0: ${added.map((one) => [one.name, ...known(one)].join(', ')).join('\u00A0; ')}`,
        ]
      : added.length > 3
        ? [plural(added.length, 'nouvel acteur', 'nouveaux acteurs')]
        : []),
    ...completed.map((one) => `À noter sur ${one.name}\u00A0: ${known(one).join(', ')}`),
    ...(ties.length > 3 ? [plural(ties.length, 'lien', 'liens')] : ties.map(tieWords)),
    ...taken.map(({ typed, name }) => `${said(typed)} est lu comme ${name}`),
    ...added.flatMap(({ name, near }) =>
      near === undefined ? [] : [`Nom proche de ${said(near)}\u00A0: ${name} est-il le même\u00A0?`],
    ),
    ...guessed.map(({ text, as }) =>
      as === 'kind'
        ? `${said(text)} n’est pas un rôle connu\u00A0: noté comme catégorie`
        : as === 'territory'
          ? `${said(text)} est noté comme territoire`
          : `${said(text)} reste dans le nom`,
    ),
  ];
}

/** Words of the entry line for actors and ties, and of lists of names. */
export const entryFr = {
  /** Effect of Enter, in one or more sentences: what is added, found or unclear. */
  reads: (facts: EntryFacts) =>
    sentences(facts)
      .map((one) => (one.endsWith('?') ? one : `${one}.`))
      .join(' '),
  /** A suggestion in a few words. */
  option: ({ added, completed, ties }: EntryFacts) => {
    const [tie] = ties;
    if (added.length > 0 && tie) return `Ajouter et relier\u00A0: ${chainOf(ties)}`;
    if (added.length > 0) return `Ajouter ${list(added.map(({ name }) => said(name)))}`;
    if (tie) return ties.length === 1 ? `Relier ${tie.a} et ${tie.b}` : `Relier ${chainOf(ties)}`;
    return `Compléter ${list(completed.map(({ name }) => name))}`;
  },
  completes: { actor: 'acteur', territory: 'territoire', theme: 'thème', word: '' },
  /** Beside the line: its syntax and its keys. */
  syntax:
    'Nom, rôle @territoire #thème – autre acteur. Ou comme on le dit\u00A0: «\u00A0Anne Roux, maire de Saint-Just\u00A0», «\u00A0Léa connaît Marc\u00A0», «\u00A0Léa peut témoigner sur la mobilité\u00A0», «\u00A0Jean Petit\u00A0; Anne Roux\u00A0».',
  /** Before the names of possible matches. */
  alreadyThere: 'Déjà sur la carte\u00A0?',
  list: {
    title: 'Ajouter une liste de noms',
    hint: 'Un nom par ligne. Aussi\u00A0: «\u00A0Nom (structure)\u00A0», «\u00A0Nom\u00A0; rôle\u00A0; territoire\u00A0», ou «\u00A0Nom, rôle @territoire #thème – autre acteur\u00A0».',
    text: 'Les noms',
    counts: ({ added, there, perhaps, ties }: ListCounts) =>
      [
        plural(added, 'nouvel acteur', 'nouveaux acteurs'),
        ...(there > 0 ? [`${there.toLocaleString('fr')}\u00A0déjà sur la carte`] : []),
        ...(ties > 0 ? [plural(ties, 'lien', 'liens')] : []),
        ...(perhaps > 0
          ? [`${perhaps.toLocaleString('fr')} à vérifier\u00A0: nom proche d’un acteur de la carte`]
          : []),
      ].join(' · '),
    tieTo: 'Relier chacun à',
    tieToNobody: 'aucun acteur',
    /** State of a name of the list. */
    isNew: 'nouveau',
    isThere: 'déjà sur la carte',
    who: (name: string) => `Qui est «\u00A0${name}\u00A0»\u00A0?`,
    itIs: (name: string) => `c’est ${name}`,
    somebodyNew: 'un nouvel acteur',
    add: ({ added, ties }: ListCounts) =>
      added > 0
        ? `Ajouter ${plural(added, 'acteur', 'acteurs')}${ties > 0 ? ` et ${plural(ties, 'lien', 'liens')}` : ''}`
        : ties > 0
          ? `Ajouter ${plural(ties, 'lien', 'liens')}`
          : 'Ajouter à la carte',
    nothing: 'Tout est déjà sur la carte.',
    cancel: 'Plus tard',
    /** Facts shown after a name. */
    known: (facts: ActorFacts) => known(facts).join(', '),
    guessed: (guessed: readonly Guessed[]) => sentences({ ...NOTHING, guessed }).join('. '),
  },
};

export type EntryMessages = Sentences<typeof entryFr>;
