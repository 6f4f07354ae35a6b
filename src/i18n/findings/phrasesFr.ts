import type { Subject } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import type { MapDocument } from '../../domain/mapDocument';
import { atMost } from '../shortened';
import { vocabularyFr } from '../vocabulary/fr';
import { groupNameFr } from './groupNameFr';
import { subjectName } from './named';

/** « text », with its no-break spaces. */
export const quoteFr = (text: string) => `«\u00A0${text}\u00A0»`;

const others = (count: number) => (count === 1 ? '1 autre' : `${count} autres`);

/** List of names, a dozen at most by default. */
export const listFr = (names: readonly string[], most = 12) => vocabularyFr.list(atMost(names, most, others));

/** The two groups a finding is about. */
export function groupsFr(subject: Subject | undefined, { document, groupNames }: Telling): readonly [string, string] {
  const worded = (id: string) => {
    const name = groupNames.get(id);
    return name ? groupNameFr(name, document) : id;
  };
  return subject?.kind === 'groups' ? [worded(subject.groups[0]), worded(subject.groups[1])] : ['', ''];
}

/** "le réseau « Routes partagées »", "le Réseau rural régional". */
export function networkFr(subject: Subject | undefined, document: MapDocument): string {
  const name = subjectName(subject, document);
  return /^réseau\b/i.test(name) ? `le ${name}` : `le réseau ${quoteFr(name)}`;
}
