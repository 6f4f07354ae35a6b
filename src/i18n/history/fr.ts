import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';
import { ofFr } from '../vocabulary/elision';
import { firstNames } from './firstNames';

const named = (names: readonly string[], noun: string) =>
  names.length === 1 ? (names[0] ?? '') : `${names.length} ${noun} (${firstNames(names, 'et', '…')})`;

/** History of a map, step by step, and going back to any step. */
export const historyFr = {
  /** Title of the window and of the button that opens it. */
  title: 'Historique',
  /** Announced after going to a step. */
  wentBack: (steps: number) => `Retour de ${plural(steps, 'étape', 'étapes')}.`,
  wentForward: (steps: number) => `${plural(steps, 'étape rétablie', 'étapes rétablies')}.`,
  sentences: {
    /** `tiedTo`: actors already there to whom the new ones were added with ties. */
    actorsAdded: (names: readonly string[], tiedTo: readonly string[]) => {
      const added = `Ajout ${ofFr(named(names, 'acteurs'))}`;
      return tiedTo.length === 0 ? added : `${added}, en lien avec ${firstNames(tiedTo, 'et', '…')}`;
    },
    actorsRemoved: (names: readonly string[], ties: number) =>
      ties === 0
        ? `Retrait ${ofFr(named(names, 'acteurs'))}`
        : `Retrait ${ofFr(named(names, 'acteurs'))}, avec ${plural(ties, 'lien', 'liens')}`,
    actorsChanged: (names: readonly string[]) => `${named(names, 'acteurs')}\u00A0: fiche modifiée`,
    /** `value`: empty when the field was cleared. */
    fieldChanged: (of: string, field: string, value: string) =>
      value === '' ? `${of}\u00A0: ${field} effacé` : `${of}\u00A0: ${field} «\u00A0${value}\u00A0»`,
    exchangeNoted: (of: string, day: string) => `${of}\u00A0: échange noté (${day})`,
    toldTo: (request: string, names: readonly string[]) => `${request}\u00A0: dite à ${named(names, 'acteurs')}`,
    answeredBy: (request: string, name: string) => `${request}\u00A0: ${name} y a répondu`,
    offer: (side: 'offer' | 'request', name: string) => `${side === 'offer' ? 'Offre' : 'Demande'} ${ofFr(name)}`,
    exchangesChanged: (of: string) => `${of}\u00A0: échanges modifiés`,
    fieldsChanged: (of: string, count: number) => `${of}\u00A0: ${plural(count, 'champ modifié', 'champs modifiés')}`,
    renamed: (before: string, after: string) => `${before} s’appelle maintenant ${after}`,
    roleGiven: (name: string, role: string) => `${name}\u00A0: rôle «\u00A0${role}\u00A0»`,
    roleEnded: (name: string, role: string) => `${name}\u00A0: dates du rôle «\u00A0${role}\u00A0»`,
    roleTaken: (name: string, role: string) => `${name}\u00A0: rôle «\u00A0${role}\u00A0» retiré`,
    themeGiven: (name: string, theme: string) => `${name}\u00A0: thème «\u00A0${theme}\u00A0»`,
    themeTaken: (name: string, theme: string) => `${name}\u00A0: thème «\u00A0${theme}\u00A0» retiré`,
    /** Name of a tie, before its change: "Lien Léa – PNR". */
    tie: (a: string, b: string) => `Lien ${a} – ${b}`,
    level: (level: number) => `niveau ${level}`,
    tiesAdded: (ties: readonly string[], said: string) =>
      ties.length !== 1
        ? `Ajout de ${ties.length} liens`
        : said === ''
          ? `${ties[0] ?? ''}, ajouté`
          : `${ties[0] ?? ''}, ajouté (${said})`,
    tiesRemoved: (ties: readonly string[]) =>
      ties.length === 1 ? `${ties[0] ?? ''}, retiré` : `Retrait de ${ties.length} liens`,
    tiesChanged: (count: number) => plural(count, 'lien modifié', 'liens modifiés'),
    tieMoved: (before: string, after: string) =>
      `${before} devient ${after.charAt(0).toLocaleLowerCase('fr')}${after.slice(1)}`,
    privateNote: (name: string) => `Note privée sur ${name}`,
    moved: (names: readonly string[]) => `Déplacement ${ofFr(named(names, 'acteurs'))}`,
    knows: (name: string, action: string, level: string) => `${name} et «\u00A0${action}\u00A0»\u00A0: ${level}`,
    about: (what: string, about: string) => (about === '' ? what : `${what}\u00A0: ${about}`),
    yes: 'oui',
    no: 'non',
  },
};

export type HistoryMessages = Sentences<typeof historyFr>;
