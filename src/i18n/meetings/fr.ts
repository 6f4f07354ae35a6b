import type { GuestSetKind } from '../../domain/guestSets';
import type { Sentences } from '../sentences';
import { ofFr } from '../vocabulary/elision';

const and = new Intl.ListFormat('fr', { type: 'conjunction' });
const numbers = new Intl.NumberFormat('fr');
const list = (items: readonly string[]) => and.format(items);
const number = (value: number) => numbers.format(value);
const counted = (count: number, one: string, many: string) => `${number(count)}\u00A0${count < 2 ? one : many}`;

const SETS = {
  network: 'Réseau',
  theme: 'Thème',
  territory: 'Territoire',
  group: 'Groupe',
  role: 'Rôle',
} as const;

/** Words of the window of meetings, and for meetings mentioned elsewhere. */
export const meetingsFr = {
  window: {
    title: 'Rencontres',
    hint: 'Qui réunir, qui se connaît déjà, qui asseoir avec qui, et ce qui en est sorti.',
    list: 'Rencontres de la carte',
    none: 'Aucune rencontre pour le moment. Donnez un titre à la première.',
    add: 'Nouvelle rencontre',
    addHint: 'Titre, puis Entrée',
    remove: 'Retirer cette rencontre',
    removeQuestion: 'Retirer cette rencontre\u00A0? Les acteurs et leurs liens restent.',
  },
  fields: { title: 'Titre', date: 'Date', place: 'Lieu', preparedBy: 'Préparée par', participants: 'Invité·es' },

  invite: 'Inviter',
  inviteHint: 'Un nom, un réseau, un thème, un territoire…',
  createGuest: (name: string) => `Ajouter «\u00A0${name}\u00A0» à la carte et l’inviter`,
  /** "Réseau : Fil du Val". */
  guestSet: (kind: GuestSetKind, name: string) => `${SETS[kind]}\u00A0: ${name}`,
  guests: (count: number) => counted(count, 'acteur', 'acteurs'),
  noGuest: 'Personne n’est encore invité.',

  known: {
    title: 'Qui connaît déjà qui\u00A0?',
    /** How many pairs already know each other. */
    summary: (guests: number, pairs: number, known: number) =>
      guests < 2
        ? 'Invitez au moins deux acteurs pour voir qui se connaît.'
        : known === 0
          ? `${number(guests)} invité·es, et personne n’y connaît personne, à notre connaissance.`
          : known === pairs
            ? `${number(guests)} invité·es qui se connaissent déjà tou·tes.`
            : `${number(guests)} invité·es\u00A0: ${counted(known, 'paire se connaît déjà', 'paires se connaissent déjà')}, ${number(pairs - known)} pas encore.`,
    /** For a meeting in the past. */
    summaryAfter: (guests: number, pairs: number, known: number) =>
      guests < 2
        ? 'Moins de deux personnes y étaient.'
        : known === pairs
          ? `${number(guests)} personnes y étaient, toutes reliées entre elles sur la carte.`
          : `${number(guests)} personnes y étaient\u00A0: ${known === 0 ? 'aucun lien n’est encore noté entre elles' : `${counted(known, 'paire est reliée', 'paires sont reliées')} sur la carte, ${number(pairs - known)} pas encore`}. Qui s’est revu depuis\u00A0?`,
    strangers: (names: readonly string[]) =>
      names.length === 1
        ? `Ne connaît encore personne\u00A0: ${names[0]}. Qui l’accueille\u00A0?`
        : `Ne connaissent encore personne\u00A0: ${list(names)}. Qui les accueille\u00A0?`,
    each: 'Invité·e par invité·e',
    knows: (others: readonly string[]) => `connaît ${list(others)}`,
    knowsNobody: 'ne connaît encore personne',
    noTieNoted: 'aucun lien noté avec les autres',
    metBefore: (others: readonly string[]) => `a déjà croisé ${list(others)}`,
  },

  seating: {
    title: 'Qui asseoir avec qui\u00A0?',
    hint: 'Chaque table réunit des groupes différents et des gens qui ne se connaissent pas encore. Tout peut être changé\u00A0: glissez un nom, ou choisissez sa table.',
    perTable: 'Personnes par table',
    propose: 'Proposer les tables',
    proposeAgain: 'Proposer autrement',
    addTable: 'table',
    clear: 'Retirer les tables',
    print: 'Imprimer les tables et les cartons',
    table: (one: number) => `Table ${one}`,
    tableOf: (name: string) => `Table ${ofFr(name)}`,
    noTable: 'sans table',
    emptyTable: 'Personne pour le moment.',
    unseated: 'Sans table',
    drag: (name: string) => `Glisser ${name} vers une autre table`,
    moved: (name: string, table: string) => `${name}\u00A0: ${table}`,
    /** Composition of a table: number of groups, and pairs who know each other. */
    groups: (count: number) => (count < 2 ? 'un seul groupe' : `${number(count)} groupes`),
    knownPair: (a: string, b: string) => `${a} et ${b} se connaissent déjà`,
    summary: (together: number, apart: number) =>
      together === 0
        ? `À chaque table, personne ne connaît encore personne\u00A0: ${counted(apart, 'rencontre nouvelle', 'rencontres nouvelles')}.`
        : `${counted(apart, 'rencontre nouvelle', 'rencontres nouvelles')} à table\u00A0; ${counted(together, 'paire se connaît déjà', 'paires se connaissent déjà')}.`,
  },

  after: {
    title: 'Après la rencontre',
    hint: 'Cochez qui s’est vraiment parlé. Un lien change la carte\u00A0; une note dit seulement que la rencontre a eu lieu.',
    nobodyNew: 'Rien à noter\u00A0: tou·tes se connaissaient, ou c’est déjà fait.',
    met: 'Se sont rencontré·es\u00A0:',
    pair: (a: string, b: string) => `${a} et ${b}`,
    all: 'Tout cocher',
    noneTicked: 'Tout décocher',
    more: (count: number) => `${number(count)} de plus`,
    makeTies: (count: number) => `Noter ${counted(count, 'lien', 'liens')} «\u00A0se connaissent\u00A0»`,
    noteOnly: (count: number) => `Noter ${counted(count, 'rencontre', 'rencontres')} sans lien`,
    date: (count: number) =>
      `Dater le dernier échange de ${counted(count, 'lien qui existait', 'liens qui existaient')}`,
    noteText: (day: string | undefined) =>
      day === undefined ? 'Se sont rencontré·es' : `Se sont rencontré·es le ${day}`,
    done: (ties: number, notes: number, dated: number) =>
      [
        ties > 0 && counted(ties, 'lien noté', 'liens notés'),
        notes > 0 && counted(notes, 'rencontre notée', 'rencontres notées'),
        dated > 0 && counted(dated, 'lien daté', 'liens datés'),
      ]
        .filter(Boolean)
        .join(', '),
    needsDate: 'Sans date de rencontre, les liens n’auront pas de date non plus.',
  },

  onCard: {
    title: 'Rencontres',
    line: (title: string, day: string | undefined) => (day === undefined ? title : `${title} (${day})`),
    /** For two tied actors: where they met. */
    together: 'Réuni·es par',
  },

  printed: { tables: 'Plan des tables', unseated: 'Sans table' },
};

export type MeetingMessages = Sentences<typeof meetingsFr>;
