import type { Message } from '../../message';
import { type Archive, partName } from '../../zip/archive';
import { readPart } from '../readPart';

export interface Relationship {
  readonly id: string;
  /** Last word of its type: "worksheet", "sharedStrings"; the same in strict and transitional files. */
  readonly kind: string;
  readonly target: string;
}

/** Relationships of a part inside the workbook. Links to other files are left out. */
export function relationshipsOf(archive: Archive, part: string): Relationship[] | Message {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relationship[] = [];
  const fault = readPart(archive, name, {
    open: (element, attributes) => {
      if (element !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const type = attributes.get('Type') ?? '';
      const target = resolved(folder, attributes.get('Target') ?? '');
      found.push({ id: attributes.get('Id') ?? '', kind: type.slice(type.lastIndexOf('/') + 1), target });
    },
  });
  return fault ?? found;
}

/** Resolves a target from the root or from the folder. The result is only ever looked up among the parts of the workbook. */
function resolved(folder: string, target: string): string {
  const segments: string[] = [];
  for (const segment of (/^[\\/]/.test(target) ? target : folder + target).split(/[\\/]/)) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return partName(segments.join('/'));
}
