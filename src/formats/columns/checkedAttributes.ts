import { headingKey } from '../headings/headings';

/** Columns that stay attributes but are still checked: their content could mislead or do harm. */
export type CheckedAttribute = 'number' | 'colour' | 'image' | 'link' | 'day' | 'email' | 'note';

const WORDS: Readonly<Record<CheckedAttribute, readonly string[]>> = {
  number: ['poids', 'weight', 'weights'],
  colour: ['couleur', 'color', 'colour'],
  image: ['image', 'photo', 'picture', 'avatar', 'logo', 'icon', 'icone'],
  link: ['url', 'lien', 'lien web', 'site', 'site web', 'site internet', 'website', 'web', 'href', 'link', 'uri'],
  day: ['date'],
  email: ['email', 'e-mail', 'courriel', 'mail'],
  note: ['note', 'notes', 'commentaire', 'commentaires', 'remarque', 'remarques', 'comment', 'comments', 'description'],
};

const BY_KEY: ReadonlyMap<string, CheckedAttribute> = new Map(
  (Object.keys(WORDS) as CheckedAttribute[]).flatMap((check) => WORDS[check].map((word) => [word, check] as const)),
);

export function checkOf(heading: string): CheckedAttribute | undefined {
  return BY_KEY.get(headingKey(heading));
}
