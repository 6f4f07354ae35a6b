import type { ComparisonMessages } from '../../i18n/compare/messages';
import type { LegendSample } from '../../picture/legendEntry';
import { sampleShapes } from '../../picture/legendShapes';
import { THEMES } from '../../picture/theme';
import { ShapeView } from '../map/ShapeView';
import { useApp } from '../useApp';

type Kind = keyof ComparisonMessages['table']['kinds'];

const SAMPLES: Readonly<Partial<Record<Kind, LegendSample>>> = {
  new: 'added',
  formal: 'changed',
  changed: 'changed',
  gone: 'gone',
};

/** The sign that the picture has for it, beside the word for it; nothing for what the picture does not show. */
export function ChangeSignView({ kind }: { readonly kind: Kind }) {
  const isDark = useApp((state) => state.colourScheme === 'dark');
  const sample = SAMPLES[kind];
  return (
    <svg width="26" height="26" viewBox="-13 -13 26 26" aria-hidden="true" focusable="false">
      {sample &&
        sampleShapes({ sample }, { x: 0, y: 0 }, THEMES[isDark ? 'dark' : 'desk']).map((shape, index) => (
          // Shapes of a sign have no identity but their order.
          // oxlint-disable-next-line react/no-array-index-key
          <ShapeView key={index} shape={shape} />
        ))}
    </svg>
  );
}
