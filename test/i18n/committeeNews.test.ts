import { describe, expect, it } from 'vitest';
import type { NewsFacts } from '../../src/analysis/newsFacts';
import type { ActorId, Day, IntroductionId, MeetingId } from '../../src/domain/brand';
import { startHistory } from '../../src/domain/history/history';
import type { MapDocument } from '../../src/domain/mapDocument';
import { newsEn } from '../../src/i18n/committee/newsEn';
import { newsFr } from '../../src/i18n/committee/newsFr';
import { createAppStore } from '../../src/store/appStore';
import { newsText } from '../../src/ui/print/newsText';
import { aMap } from '../helpers/documents';
import { sampleMap } from '../helpers/sampleMap';

const NOTHING: NewsFacts = {
  title: undefined,
  persons: 0,
  others: 0,
  introduced: 0,
  results: [],
  met: 0,
  lastMeeting: undefined,
  nextMeeting: undefined,
  answered: 0,
  answeredThemes: [],
  sought: [],
};

function told(document: MapDocument, language: 'fr' | 'en' = 'fr'): string {
  const store = createAppStore({ language, colourScheme: 'light', today: '2026-11-24' as Day });
  store.getState().openDocument('map', startHistory(document));
  return newsText(store.getState(), { masking: 'nobody' }).replaceAll(/\s/g, ' ');
}

describe('the paragraph for a newsletter', () => {
  it('says what was done, which needs were met and what is looked for', () => {
    expect(told(sampleMap('fr'))).toBe(
      '« Le Pays de Vaubrenne (exemple) » : une carte pour voir qui coopère avec qui, et qui manque. On y trouve 23 personnes et 25 organisations. Une mise en relation a été faite. Ils se sont rencontrés ; visite de ferme prévue au printemps. Une demande a trouvé une réponse sur « alimentation locale ». Nous cherchons un·e partenaire sur « jeunesse », quelqu’un pour témoigner sur « jeunesse » et un·e partenaire sur « mobilité solidaire ». Prochaine rencontre : « Café des initiatives », le 15 décembre 2026. Vous pouvez aider, ou vous connaissez quelqu’un ? Écrivez-nous : [votre adresse].',
    );
    expect(told(sampleMap('en'), 'en')).toMatch(
      /^“.*”: a map that .* One introduction was made\..*We are looking for /,
    );
  });

  it('is a whole paragraph of a map on which there is nothing to tell', () => {
    expect(newsFr(NOTHING)).toMatch(/^Une carte pour voir qui coopère avec qui, et qui manque\. Vous pouvez aider/);
    expect(newsEn({ ...NOTHING, persons: 1 })).toMatch(/missing\. 1.person is on it\. Can you help/);
    expect(newsFr({ ...NOTHING, met: 1, introduced: 2, answered: 2 })).toContain(
      '2 mises en relation ont été faites. Une rencontre a eu lieu. 2 demandes ont trouvé une réponse.',
    );
  });

  it('leaves out every text that names somebody, and nothing else', () => {
    const map = aMap({ 'Léa Morel': {}, 'CUMA du Val': { type: 'structure' } }, ['Léa Morel-CUMA du Val']);
    const [lea, cuma] = [...map.actors.keys()] as [ActorId, ActorId];
    const done = (id: string, result: string) => ({
      id: id as IntroductionId,
      a: lea,
      b: cuma,
      status: 'faite',
      result,
    });
    const met = (id: string, title: string, date: string) => ({
      id: id as MeetingId,
      title,
      date: date as Day,
      participants: [lea],
      tables: [],
    });
    const table = <One extends { readonly id: string }>(...ones: One[]) => new Map(ones.map((one) => [one.id, one]));
    const text = told({
      ...map,
      info: { ...map.info, title: 'Autour de Léa' },
      introductions: table(done('1', 'Léa a visité la coopérative'), done('2', 'Un atelier commun')) as never,
      meetings: table(met('m', 'Café chez Morel', '2026-01-01'), met('n', 'Marché', '2027-01-01')) as never,
    });
    expect(text).not.toMatch(/Léa|Morel/);
    expect(text).toMatch(/^Une carte .* 2 mises en relation .* Un atelier commun\. Une rencontre a eu lieu\. /);
    expect(text).toContain('Prochaine rencontre : « Marché »');
  });
});
