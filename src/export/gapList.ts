import { type Finding, HEADING_OF, HEADINGS } from '../analysis/findings/finding';
import type { Telling } from '../analysis/reportWords';
import type { Messages } from '../i18n/messages';
import { type Markup, markup } from './markup';

/** Gaps under the headings of the panel, each as its question, with who could help. */
export function gapList(gaps: readonly Finding[], telling: Telling, messages: Messages): Markup[] {
  const { findings, printed } = messages;
  if (gaps.length === 0) return [markup('p', {}, printed.report.noGaps)];
  const nameOf = (id: Finding['actors'][number]) => telling.document.actors.get(id)?.name ?? '';
  return HEADINGS.flatMap((heading) => {
    const under = gaps.filter(({ rule }) => HEADING_OF[rule] === heading);
    if (under.length === 0) return [];
    const lines = under.map((gap) =>
      markup(
        'li',
        {},
        findings.finding(gap, telling),
        gap.candidates.length > 0
          ? markup(
              'span',
              { class: 'soft' },
              ` ${printed.report.whoCould(gap.candidates.map(({ actor }) => nameOf(actor)))}`,
            )
          : null,
      ),
    );
    return [markup('h3', {}, findings.headings[heading]), markup('ul', {}, lines)];
  });
}
