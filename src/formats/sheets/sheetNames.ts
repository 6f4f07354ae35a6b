import type { KnownKind } from '../headings/headings';

export const SHEET_NAMES: Readonly<Record<Exclude<KnownKind, 'membership'>, Readonly<Record<'fr' | 'en', string>>>> = {
  actors: { fr: 'Acteurs', en: 'Actors' },
  ties: { fr: 'Liens', en: 'Ties' },
  actions: { fr: 'Actions', en: 'Actions' },
  testimonies: { fr: 'Témoignages', en: 'Testimonies' },
  offers: { fr: 'Offres et demandes', en: 'Offers and requests' },
  introductions: { fr: 'Mises en relation', en: 'Introductions' },
  meetings: { fr: 'Rencontres', en: 'Meetings' },
  awareness: { fr: 'Qui sait quoi', en: 'Who knows what' },
  resources: { fr: 'Outils et exemples', en: 'Tools and examples' },
  rulings: { fr: 'Questions écartées', en: 'Questions set aside' },
  discussions: { fr: 'Questions discutées', en: 'Questions discussed' },
  pictureNotes: { fr: 'Notes sur l’image', en: 'Notes on the picture' },
  looks: { fr: 'Vues gardées', en: 'Saved views' },
};
