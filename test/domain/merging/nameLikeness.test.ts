import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type { ActorId } from '../../../src/domain/brand';
import { likelyTwins } from '../../../src/domain/merging/likelyTwins';
import { nameLikeness } from '../../../src/domain/merging/nameLikeness';

/** Names as French files write them, each pair of one actor. */
const ONE_ACTOR = [
  ['CC du Pilat', 'Communauté de communes du Pilat'],
  ['CdC Pilat', 'COMMUNAUTE DE COMMUNES DU PILAT'],
  ['Com com du Pilat', 'CC du Pilat'],
  ['C.C. du Pilat', 'CC du Pilat'],
  ['CA Loire Forez', 'Communauté d’agglomération Loire-Forez'],
  ['Agglo Loire Forez', 'CA Loire-Forez'],
  ['CU de Dunkerque', 'Communauté urbaine de Dunkerque'],
  ['PNR du Vallon', 'Parc naturel régional du Vallon'],
  ['Parc du Vallon', 'PNR du Vallon'],
  ['PETR du Pays de Lure', 'Pôle d’équilibre territorial et rural du pays de Lure'],
  ['CR Bretagne', 'Conseil régional de Bretagne'],
  ['Région Bretagne', 'Conseil régional de Bretagne'],
  ['CD de la Loire', 'Conseil départemental de la Loire'],
  ['Département de la Loire', 'Conseil général de la Loire'],
  ['OT du Pilat', 'Office de tourisme du Pilat'],
  ['Office du tourisme intercommunal du Pilat', 'OTI du Pilat'],
  ['OT du Pilat', 'Office de tourisme intercommunal du Pilat'],
  ['DDT de la Loire', 'Direction départementale des territoires de la Loire'],
  ['DDTM du Var', 'Direction départementale des territoires et de la mer du Var'],
  ['DREAL Bretagne', 'Direction régionale de l’environnement, de l’aménagement et du logement de Bretagne'],
  ['ARS Occitanie', 'Agence régionale de santé Occitanie'],
  ['Mairie de Lure', 'Commune de Lure'],
  ['Ville de Lure', 'Mairie de Lure'],
  ['CCP', 'CC du Pilat'],
  ['CCMP', 'Communauté de communes des Monts du Pilat'],
  ['PNRV', 'PNR du Vallon'],
  ['SDIS 42', 'Service départemental d’incendie et de secours 42'],
  ['LPO', 'Ligue pour la protection des oiseaux'],
  ['CUMA du Val', 'Coopérative d’utilisation de matériel agricole du Val'],
  ['GAEC des Chênes', 'Les Chênes'],
  ['EARL du Bois Noir', 'Bois Noir'],
  ['SARL Dupré', 'Dupré'],
  ['S.A.R.L. Dupré', 'Dupré SARL'],
  ['SCOP L’Atelier', 'L’Atelier'],
  ['Association Les Amis du Lac', 'Les amis du lac'],
  ['Asso. des Amis du Lac', 'Association des amis du lac (loi 1901)'],
  ['L’Œuvre commune', 'L’OEUVRE COMMUNE'],
  ['Curriculum vitæ', 'Curriculum vitae'],
  ['Épicerie l’Été', 'EPICERIE L’ETE'],
  ['Lycée St-Joseph', 'Lycée Saint Joseph'],
  ['Ste-Colombe', 'Sainte Colombe'],
  ['DUPONT Marie', 'Marie Dupont'],
  ['Marie Dupond', 'Marie Dupont'],
  ['J-B Faure', 'Jean-Baptiste Faure'],
  ['J.-B. FAURE', 'Jean-Baptiste Faure'],
  ['JB Faure', 'Jean-Baptiste Faure'],
  ['J. Faure', 'Jean-Baptiste Faure'],
  ['FAURE J-B', 'Jean-Baptiste Faure'],
  ['Faure J.', 'FAURE Julie'],
  ['J. Roy', 'Jean Roy'],
  ['A. Le Goff', 'Anne Le Goff'],
  ['CIVAM', 'CIVAM du Val'],
  ['MJC', 'MJC de Lans'],
] as const;

/** Each pair of two actors, that nobody should be asked about. */
const TWO_ACTORS = [
  ['Saint-Étienne', 'Saint-Étienne-de-Tinée'],
  ['Commune de Saint-Paul', 'Commune de Saint-Pierre'],
  ['Mairie de Saint-Julien', 'Mairie de Saint-Julien-Molin-Molette'],
  ['CC du Pilat', 'CC du Pilat Rhodanien'],
  ['CC du Pilat', 'CA du Pilat'],
  ['CC du Pilat', 'PNR du Pilat'],
  ['CC du Pilat', 'OT du Pilat'],
  ['CC Val de Lure', 'CC Val de Loue'],
  ['Commune du Pilat', 'CC du Pilat'],
  ['CD de la Loire', 'CD de la Haute-Loire'],
  ['CR Bretagne', 'CD Bretagne'],
  ['DDT de la Loire', 'DDT du Rhône'],
  ['DDT de la Loire', 'DDTM de la Loire'],
  ['Marie Dupont', 'Marie Durand'],
  ['Marie Martin', 'Paul Martin'],
  ['Paul Martin', 'Paule Martin'],
  ['Marie Martin', 'Maria Martin'],
  ['Michel Roux', 'Michèle Roux'],
  ['Jean Dupont', 'Jeanne Dupont'],
  ['Mme Martin', 'M. Martin'],
  ['M. Martin', 'Marie Martin'],
  ['J-B Faure', 'Jean-Pierre Faure'],
  ['J. Faure', 'Julie Favre'],
  ['J. Le', 'Jeanne Le'],
  ['J-B Faure', 'Jean Faure'],
  ['Val', 'Val de Lure'],
  ['Collège 1', 'Collège 2'],
  ['CUMA du Val', 'CUMA du Bois'],
  ['Association des maires', 'Association des parents'],
  ['Association', 'Société'],
  ['LPO Loire', 'LPO Rhône'],
  ['CCP', 'CC des Monts'],
  ['de', 'la'],
] as const;

describe('two names of one actor', () => {
  it.each(ONE_ACTOR)('%s, %s', (a, b) => {
    expect(nameLikeness(a, b)).not.toBe('other');
    expect(nameLikeness(b, a)).toBe(nameLikeness(a, b));
    // They are found among others too, not only when they are put side by side.
    const actors = [a, b].map((name, i) => newActor(String(i) as ActorId, name));
    expect(likelyTwins(actors)).toHaveLength(1);
  });
});

describe('names of two actors', () => {
  it.each(TWO_ACTORS)('%s, %s', (a, b) => {
    expect(nameLikeness(a, b)).toBe('other');
    expect(nameLikeness(b, a)).toBe('other');
  });
});
