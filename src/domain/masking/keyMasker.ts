import type { FindingKey } from '../brand';
import { decodedPart } from '../decodedPart';
import { fold } from '../folding';
import type { MapDocument } from '../mapDocument';
import type { MaskedTexts } from './maskedTexts';

/** Translates the key of a finding to the masked map. Most keys are made of ids alone and do not change. */
export type KeyMasker = <Key extends string = FindingKey>(key: Key) => Key;

/**
 * Keys of findings about a place, a family or a public contain its text, folded (see `findingKey`). That text is masked as on
 * the map, so that rulings still apply and no key names anybody. A masked key stays the same.
 */
export function keyMasker(
  document: MapDocument,
  { free, folded, label }: Pick<MaskedTexts, 'free' | 'folded' | 'label'>,
): KeyMasker {
  const bySubject = {
    territory: new Map<string, string>(),
    family: new Map<string, string>(),
    public: new Map<string, string>(),
  };
  const note = (subject: keyof typeof bySubject, text: string, masked: string) => {
    if (masked !== text) bySubject[subject].set(fold(text), fold(masked));
  };
  for (const { territory, family, publics } of document.actors.values()) {
    if (territory !== undefined) note('territory', territory, label('place', territory));
    if (family !== undefined) note('family', family, label('kind', family));
    for (const text of publics) note('public', text, free(text));
  }
  const { families = [], publics: expected = [] } = document.info.field ?? {};
  for (const family of families) note('family', family, label('kind', family));
  for (const text of expected) note('public', text, free(text));
  for (const { publics } of [...document.actions.values(), ...document.testimonies.values()])
    for (const text of publics) note('public', text, free(text));
  const isId = (part: string) =>
    [document.actors, document.themes, document.actions, document.groups, document.offers].some((table) =>
      (table as ReadonlyMap<string, unknown>).has(part.replace(/^from /, '')),
    );
  return <Key extends string>(key: Key): Key => {
    const [rule = '', ...written] = key.split(':');
    const parts = written.map((part) => decodedPart(part) ?? part);
    const masked = parts.map((part, index) => {
      const subject = parts[index - 1];
      const isSubject = rule === 'noRelay' && index === 1 && subject !== undefined && Object.hasOwn(bySubject, subject);
      const known = bySubject[isSubject ? (subject as keyof typeof bySubject) : 'public'].get(part);
      if (known !== undefined) return known;
      // The text may no longer be on the map.
      return isId(part) || (rule === 'noRelay' && index === 0) ? part : fold(folded(part));
    });
    if (masked.every((part, index) => part === parts[index])) return key;
    return [rule, ...masked.map((part) => encodeURIComponent(part))].join(':') as Key;
  };
}
