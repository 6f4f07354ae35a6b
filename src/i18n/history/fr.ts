import { plural } from '../desk/frenchCount';
import { ofFr } from '../vocabulary/elision';
import { firstNames } from './firstNames';
import type { HistoryMessages } from './messages';

const named = (names: readonly string[], noun: string) =>
  names.length === 1 ? (names[0] ?? '') : `${names.length} ${noun} (${firstNames(names, 'et', '…')})`;

export const historyFr: HistoryMessages = {
  title: 'Historique',
  intro:
    'Tout ce qui a été fait sur cette carte, le plus récent en haut. Choisissez une étape pour y revenir\u00A0: rien n’est perdu, les étapes plus récentes restent au-dessus, jusqu’à la prochaine modification.',
  steps: 'Étapes',
  empty: 'Rien n’a encore été fait sur cette carte.',
  start: 'Avant la première étape de la liste',
  now: 'La carte en est là',
  undone: 'annulée',
  goTo: (step) => `Revenir à\u00A0: ${step}`,
  earlier: (count) => (count === 1 ? 'Montrer 1 étape plus ancienne' : `Montrer ${count} étapes plus anciennes`),
  readOnly: 'Cette carte est ouverte dans une autre fenêtre\u00A0: ici, on la regarde seulement.',
  wentBack: (steps) => `Retour de ${plural(steps, 'étape', 'étapes')}.`,
  wentForward: (steps) => `${plural(steps, 'étape rétablie', 'étapes rétablies')}.`,
  sentences: {
    actorsAdded: (names, tiedTo) => {
      const added = `Ajout ${ofFr(named(names, 'acteurs'))}`;
      return tiedTo.length === 0 ? added : `${added}, en lien avec ${firstNames(tiedTo, 'et', '…')}`;
    },
    actorsRemoved: (names, ties) =>
      ties === 0
        ? `Retrait ${ofFr(named(names, 'acteurs'))}`
        : `Retrait ${ofFr(named(names, 'acteurs'))}, avec ${plural(ties, 'lien', 'liens')}`,
    actorsChanged: (names) => `${named(names, 'acteurs')}\u00A0: fiche modifiée`,
    fieldChanged: (of, field, value) =>
      value === '' ? `${of}\u00A0: ${field} effacé` : `${of}\u00A0: ${field} «\u00A0${value}\u00A0»`,
    fieldsChanged: (of, count) => `${of}\u00A0: ${plural(count, 'champ modifié', 'champs modifiés')}`,
    renamed: (before, after) => `${before} s’appelle maintenant ${after}`,
    roleGiven: (name, role) => `${name}\u00A0: rôle «\u00A0${role}\u00A0»`,
    roleEnded: (name, role) => `${name}\u00A0: dates du rôle «\u00A0${role}\u00A0»`,
    roleTaken: (name, role) => `${name}\u00A0: rôle «\u00A0${role}\u00A0» retiré`,
    themeGiven: (name, theme) => `${name}\u00A0: thème «\u00A0${theme}\u00A0»`,
    themeTaken: (name, theme) => `${name}\u00A0: thème «\u00A0${theme}\u00A0» retiré`,
    tie: (a, b) => `Lien ${a} – ${b}`,
    level: (level) => `niveau ${level}`,
    tiesAdded: (ties, said) =>
      ties.length !== 1
        ? `Ajout de ${ties.length} liens`
        : said === ''
          ? `${ties[0] ?? ''}, ajouté`
          : `${ties[0] ?? ''}, ajouté (${said})`,
    tiesRemoved: (ties) => (ties.length === 1 ? `${ties[0] ?? ''}, retiré` : `Retrait de ${ties.length} liens`),
    tiesChanged: (count) => plural(count, 'lien modifié', 'liens modifiés'),
    tieMoved: (before, after) => `${before} devient ${after.charAt(0).toLocaleLowerCase('fr')}${after.slice(1)}`,
    privateNote: (name) => `Note privée sur ${name}`,
    moved: (names) => `Déplacement ${ofFr(named(names, 'acteurs'))}`,
    knows: (name, action, level) => `${name} et «\u00A0${action}\u00A0»\u00A0: ${level}`,
    about: (what, about) => (about === '' ? what : `${what}\u00A0: ${about}`),
    yes: 'oui',
    no: 'non',
  },
};
