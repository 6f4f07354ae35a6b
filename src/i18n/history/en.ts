import { plural } from '../desk/englishCount';
import { firstNames } from './firstNames';
import type { HistoryMessages } from './fr';

const named = (names: readonly string[], noun: string) =>
  names.length === 1 ? (names[0] ?? '') : `${names.length} ${noun} (${firstNames(names, 'and', '…')})`;

export const historyEn: HistoryMessages = {
  title: 'History',
  wentBack: (steps) => `Went back ${plural(steps, 'step', 'steps')}.`,
  wentForward: (steps) => `${plural(steps, 'step', 'steps')} redone.`,
  sentences: {
    actorsAdded: (names, tiedTo) => {
      const added = `Added ${named(names, 'actors')}`;
      return tiedTo.length === 0 ? added : `${added}, linked to ${firstNames(tiedTo, 'and', '…')}`;
    },
    actorsRemoved: (names, ties) =>
      ties === 0
        ? `Removed ${named(names, 'actors')}`
        : `Removed ${named(names, 'actors')}, with ${plural(ties, 'tie', 'ties')}`,
    actorsChanged: (names) => `${named(names, 'actors')}: card changed`,
    fieldChanged: (of, field, value) => (value === '' ? `${of}: ${field} cleared` : `${of}: ${field} “${value}”`),
    exchangeNoted: (of, day) => `${of}: exchange recorded (${day})`,
    toldTo: (request, names) => `${request}: told to ${named(names, 'actors')}`,
    answeredBy: (request, name) => `${request}: ${name} answered`,
    offer: (side, name) => `${side === 'offer' ? 'Offer' : 'Request'} from ${name}`,
    exchangesChanged: (of) => `${of}: exchanges changed`,
    fieldsChanged: (of, count) => `${of}: ${plural(count, 'field', 'fields')} changed`,
    renamed: (before, after) => `${before} is now called ${after}`,
    roleGiven: (name, role) => `${name}: role “${role}”`,
    roleEnded: (name, role) => `${name}: dates of the role “${role}”`,
    roleTaken: (name, role) => `${name}: role “${role}” removed`,
    themeGiven: (name, theme) => `${name}: theme “${theme}”`,
    themeTaken: (name, theme) => `${name}: theme “${theme}” removed`,
    tie: (a, b) => `Tie ${a} – ${b}`,
    level: (level) => `level ${level}`,
    tiesAdded: (ties, said) =>
      ties.length !== 1
        ? `Added ${ties.length} ties`
        : said === ''
          ? `${ties[0] ?? ''}, added`
          : `${ties[0] ?? ''}, added (${said})`,
    tiesRemoved: (ties) => (ties.length === 1 ? `${ties[0] ?? ''}, removed` : `Removed ${ties.length} ties`),
    tiesChanged: (count) => `${plural(count, 'tie', 'ties')} changed`,
    tieMoved: (before, after) => `${before} becomes ${after.charAt(0).toLowerCase()}${after.slice(1)}`,
    privateNote: (name) => `Private note on ${name}`,
    moved: (names) => `Moved ${named(names, 'actors')}`,
    knows: (name, action, level) => `${name} and “${action}”: ${level}`,
    about: (what, about) => (about === '' ? what : `${what}: ${about}`),
    yes: 'yes',
    no: 'no',
  },
};
