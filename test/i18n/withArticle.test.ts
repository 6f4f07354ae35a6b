import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/analysis/findings/finding';
import { type ActorType, newActor } from '../../src/domain/actor';
import type { ActorId, FindingKey, IntroductionId } from '../../src/domain/brand';
import { emptyDocument, type MapDocument } from '../../src/domain/mapDocument';
import { lineFr } from '../../src/i18n/findings/linesFr';
import { sentenceFr } from '../../src/i18n/findings/sentencesFr';
import { ofActorFr, theActorFr, toActorFr, toActorsFr } from '../../src/i18n/findings/withArticle';
import { toTryFr } from '../../src/i18n/introductions/toTryFr';
import { introductionFr } from '../../src/i18n/story/settledFr';
import { taskFr } from '../../src/i18n/ways/taskFr';

const actors = (
  [
    ['lea', 'Léa Morel', 'person'],
    ['anne', 'Anne', 'unknown'],
    ['cuma', 'CUMA du Val', 'structure'],
    ['mobil', 'Mobil’Ombreuse', 'structure'],
    ['masked', 'Structure\u00A03', 'structure'],
    ['rural', 'Réseau rural', 'network'],
    ['shared', 'Routes partagées', 'network'],
    ['committee', 'Comité LEADER', 'body'],
  ] as const satisfies readonly (readonly [string, string, ActorType])[]
).map(([id, name, type]) => newActor(id as ActorId, name, type));
const map: MapDocument = {
  ...emptyDocument('Articles'),
  actors: new Map(actors.map((actor) => [actor.id, actor])),
};
const telling = { document: map, from: undefined, perimeter: null, groupNames: new Map() } as never;
const [lea, anne, cuma] = ['lea', 'anne', 'cuma'] as ActorId[] as [ActorId, ActorId, ActorId];
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('an organisation in the middle of a French sentence', () => {
  it('has its article, or that of the word for what it is; a person has none', () => {
    const said = actors.map(({ id }) =>
      [theActorFr, ofActorFr, toActorFr].map((say) => plain(say(map, id))).join(' | '),
    );
    expect(said).toEqual([
      'Léa Morel | de Léa Morel | à Léa Morel',
      'Anne | d’Anne | à Anne',
      'la CUMA du Val | de la CUMA du Val | à la CUMA du Val',
      'la structure « Mobil’Ombreuse » | de la structure « Mobil’Ombreuse » | à la structure « Mobil’Ombreuse »',
      'la Structure 3 | de la Structure 3 | à la Structure 3',
      'le Réseau rural | du Réseau rural | au Réseau rural',
      'le réseau « Routes partagées » | du réseau « Routes partagées » | au réseau « Routes partagées »',
      'le Comité LEADER | du Comité LEADER | au Comité LEADER',
    ]);
  });

  it('has its own preposition among several', () => {
    expect(plain(toActorsFr(map, [lea, cuma, anne]))).toBe('à Léa Morel, à la CUMA du Val et à Anne');
    expect(toActorsFr(map, [lea, anne, cuma, lea], 2)).toBe('à Léa Morel, à Anne et à 2 autres');
  });

  it('is introduced by it', () => {
    expect(plain(introductionFr({ a: cuma, b: lea, via: anne }, telling))).toBe(
      'Anne pourrait présenter la CUMA du Val à Léa Morel.',
    );
    expect(plain(taskFr({ id: 'i' as IntroductionId, a: lea, b: cuma }, map))).toBe(
      'Présenter Léa Morel à la CUMA du Val',
    );
    expect(plain(toTryFr.recordThem('Anne', 'CUMA du Val'))).toBe('Noter la mise en relation : Anne et CUMA du Val');
  });

  it('is asked for its consent', () => {
    const finding = (...asked: ActorId[]): Finding => ({
      key: 'witnessConsent' as FindingKey,
      rule: 'witnessConsent',
      actors: asked,
      ties: [],
      candidates: [],
      confidence: 'normal',
    });
    expect(plain(lineFr(finding(anne, cuma), telling))).toBe(
      'Anne et CUMA du Val : qui demande leur accord pour témoigner ?',
    );
    expect(plain(lineFr(finding(anne), telling))).toBe('Anne : qui demande son accord pour témoigner ?');
    expect(plain(sentenceFr(finding(anne, cuma), telling))).toBe(
      'Qui pourrait demander à Anne et à la CUMA du Val leur accord pour témoigner ?',
    );
  });
});
