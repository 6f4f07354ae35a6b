import type { Telling } from '../../analysis/reportWords';
import type { ActorId } from '../../domain/brand';
import type { PseudonymWords } from '../../domain/masking/maskedTexts';
import { plural } from '../desk/frenchCount';
import { saidShort, withNames } from '../fewWords';
import { nameOf, namesOf } from '../findings/named';
import type { Sentences } from '../sentences';
import { atMost } from '../shortened';
import { theFr } from '../vocabulary/articles';
import { ofFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';
import { pseudonymsFr } from './pseudonymsFr';

export interface ActorSaid {
  readonly telling: Telling;
  readonly actor: ActorId;
  readonly contacts: readonly ActorId[];
}

const NAMED = 4;

/** Words of the projection, and of the controls of the session leader. */
export const roomFr = {
  project: 'Projeter',
  projectHint: 'Montrer la carte à une salle, en plein écran, sans rien de privé (F11)',
  refused:
    'Le navigateur ne permet pas la fenêtre de la salle. Autorisez les fenêtres de cette page, puis recommencez\u00A0; sinon, projetez depuis cette fenêtre (F11).',

  /** Used when the map has no question of its own. */
  defaultQuestion: (from: string | undefined) =>
    from === undefined ? 'Qui manque sur cette carte\u00A0?' : `Qui manque autour ${ofFr(from)}\u00A0?`,
  /** On the desk only: a room is not told that anything is hidden. */
  hiddenConfidential: (count: number) =>
    plural(count, 'lien confidentiel n’est pas montré', 'liens confidentiels ne sont pas montrés'),
  /** Number of actors drawn without a name, for lack of room. */
  unnamed: (count: number) => plural(count, 'acteur sans nom affiché', 'acteurs sans nom affiché'),
  namesMasked: { persons: 'Noms des personnes masqués', everybody: 'Noms masqués' },
  legend: 'Légende',
  picture: 'Carte du réseau',
  /** Replaces a table of more actors than `most`. */
  tooLarge: (actors: number, most: number) =>
    `${actors}\u00A0acteurs\u00A0: trop pour un tableau lisible dans une salle. Filtrez la carte pour en montrer ${most} au plus, ou revenez à la carte (V).`,
  /** "3 / 8". */
  place: (step: number, of: number) => `${step}\u00A0/\u00A0${of}`,
  /** Announced by a screen reader for a step: "Étape 3 sur 8. Les témoins". */
  stepSaid: (step: number, of: number, title: string) => `Étape ${step} sur ${of}. ${title}.`,
  blanked: 'Écran masqué',
  /** On the blanked screen: how to show it again. */
  wayBack: 'B ou Échap\u00A0: revenir',
  wayBackByTouch: 'Touchez pour revenir',

  /** Actor pointed at, in one sentence. */
  actorSaid,

  bar: {
    name: 'Commandes de la salle',
    before: 'Étape précédente',
    after: 'Étape suivante',
    add: 'Ajouter',
    ask: 'Compléter par les questions',
    blank: 'Masquer l’écran',
    unblank: 'Remontrer l’écran',
    blankHint: 'Masquer l’écran (B)\u00A0; B ou Échap pour revenir',
    mask: 'Masquer les noms',
    maskEverybody: 'Masquer tous les noms',
    dark: 'Fond sombre',
    light: 'Fond clair',
    nearer: 'Agrandir',
    further: 'Réduire',
    whole: 'Tout voir',
    fullScreen: 'Plein écran',
    help: 'Touches',
    leave: 'Quitter la projection',
  },

  line: {
    name: 'Ajouter ou relier des acteurs',
    hint: 'Un nom, ou «\u00A0Léa connaît Marc\u00A0», «\u00A0Anne Roux, maire de Saint-Just\u00A0»',
    goTo: (name: string) => `Montrer ${name}`,
    tied: (a: string, b: string) => `Montrer le lien entre ${theFr(a)} et ${theFr(b)}`,
    readOnly: 'Une autre fenêtre modifie cette carte\u00A0: ici, on ne fait que regarder.',
  },

  help: {
    title: 'Touches pendant la projection',
    keys: [
      ['→ ou page suivante ou espace', 'étape suivante du récit'],
      ['← ou page précédente', 'étape précédente'],
      ['Début, Fin', 'première, dernière étape'],
      ['N', 'ajouter un acteur ou un lien'],
      ['Q', 'compléter par les questions'],
      ['Ctrl+Z', 'annuler'],
      ['B ou point', 'masquer l’écran'],
      ['M', 'masquer les noms des personnes, puis de tous, puis plus aucun'],
      ['V', 'la carte, qui aide sur quel thème, qui avec qui'],
      ['D', 'fond sombre ou clair'],
      ['+ − 0', 'agrandir, réduire, tout voir'],
      ['F11', 'plein écran'],
      ['Retour arrière', 'ne plus rien désigner'],
      ['Échap', 'fermer ce qui est ouvert, sinon quitter le plein écran et la projection'],
      ['P', 'quitter le plein écran et la projection'],
    ],
    close: 'Fermer',
  },

  lead: {
    name: 'La salle',
    sees: (what: string) => `La salle voit\u00A0: ${what}`,
    seesNothing: 'La salle ne voit rien\u00A0: l’écran est masqué. B pour revenir.',
    follow: 'Suivre mon cadrage',
    followHint: 'La salle voit la même partie de la carte que vous',
    close: 'Fermer la fenêtre de la salle',
  },

  follower: {
    title: 'Maillon – la salle',
    waiting: 'En attente de la fenêtre de l’animateur·rice…',
    gone: 'La fenêtre de l’animateur·rice est fermée. Rien n’est montré.',
    fullScreenHint: 'Plein écran',
  },

  /** Names of places, organisations, themes and kinds that share a word with a masked person. */
  shared: {
    hidden: (count: number) =>
      count === 1
        ? '1\u00A0autre nom a un mot en commun avec un nom masqué\u00A0: il est masqué aussi.'
        : `${count}\u00A0autres noms ont un mot en commun avec un nom masqué\u00A0: ils sont masqués aussi.`,
    readable: (count: number) =>
      count === 1
        ? '1\u00A0nom reste lisible, bien qu’il ait un mot en commun avec un nom masqué.'
        : `${count}\u00A0noms restent lisibles, bien qu’ils aient un mot en commun avec un nom masqué.`,
    leave: 'Laisser lisibles',
    hide: 'Les masquer aussi',
    kinds: { organisation: 'structure', place: 'lieu', theme: 'thème', kind: 'type' },
    /** For a leader whose own screen the room sees: it gives no names. */
    elsewhere: (count: number) =>
      `${plural(count, 'autre nom masqué', 'autres noms masqués')} aussi. La liste est dans «\u00A0Exporter\u00A0».`,
  },

  masks: {
    pseudonym: ({ base, number }) => `${pseudonymsFr[base]}\u00A0${number}`,
    somebody: 'quelqu’un',
    label: {
      place: (number) => `Lieu\u00A0${number}`,
      theme: (number) => `Thème\u00A0${number}`,
      kind: (number) => `Type\u00A0${number}`,
    },
  } satisfies PseudonymWords,
};

export type RoomMessages = Sentences<typeof roomFr>;

function actorSaid({ telling, actor, contacts }: ActorSaid): string {
  const one = telling.document.actors.get(actor);
  if (!one) return '';
  const role = one.roles.filter(({ until }) => until === undefined).map(({ role }) => vocabularyFr.roles[role].one);
  const about = [...role, one.kind].filter(Boolean).join(', ');
  const said = (about: string) => (short: Telling) => {
    const name = `${nameOf(short.document, actor)}${about === '' ? '' : ` (${about})`}`;
    // A room is never shown that an actor has no contacts.
    if (contacts.length === 0) return `${name}.`;
    const names = namesOf(short.document, contacts).map(theFr);
    return withNames(NAMED, (most) => {
      const some = vocabularyFr.list(atMost(names, most, (count) => plural(count, 'autre', 'autres')));
      return `${name}\u00A0: en lien avec ${some}.`;
    });
  };
  return saidShort(telling, [said(about), said(role[0] ?? ''), said('')]);
}
