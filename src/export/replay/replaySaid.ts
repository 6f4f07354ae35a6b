import { capitalised } from '../../i18n/capitals';
import { type Language, MESSAGES } from '../../i18n/language';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import { lookAt, newsAt, type ReplayStop } from './replayStops';

/**
 * "3 juin 2026 : Léa Fontaine est en lien avec CUMA du Val.", "Septembre 2021 : …": a month is capitalised, since it begins the sentence.
 */
export function replaySaid(stop: ReplayStop, language: Language): string {
  const { replay } = LATER_MESSAGES[language];
  const { document, graph } = lookAt(stop);
  const news = newsAt(stop);
  const said = news ? replay.said(news, document) : replay.start(graph.order, graph.size);
  return capitalised(replay.at(MESSAGES[language].vocabulary.day(stop.day), said));
}
