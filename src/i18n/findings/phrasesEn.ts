import type { Subject } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import type { MapDocument } from '../../domain/mapDocument';
import { atMost } from '../shortened';
import { vocabularyEn } from '../vocabulary/en';
import { groupNameEn } from './groupNameEn';
import { subjectName } from './named';

export const quoteEn = (text: string) => `“${text}”`;

const others = (count: number) => (count === 1 ? '1 other' : `${count} others`);

/** List of names, a dozen at most by default. */
export const listEn = (names: readonly string[], most = 12) => vocabularyEn.list(atMost(names, most, others));

/** The two groups a finding is about. */
export function groupsEn(subject: Subject | undefined, { document, groupNames }: Telling): readonly [string, string] {
  const worded = (id: string) => {
    const name = groupNames.get(id);
    return name ? groupNameEn(name, document) : id;
  };
  return subject?.kind === 'groups' ? [worded(subject.groups[0]), worded(subject.groups[1])] : ['', ''];
}

/** "the network “Shared Roads”", "the Regional Rural Network". */
export function networkEn(subject: Subject | undefined, document: MapDocument): string {
  const name = subjectName(subject, document);
  return /\bnetwork\b/i.test(name) ? `the ${name.replace(/^the /i, '')}` : `the network ${quoteEn(name)}`;
}
