import { groupColour, THEMES } from '../../picture/marks/theme';
import { useApp } from '../useApp';

/** A square in the colour of a group, as in the picture; nothing without a colour. The name is said elsewhere. */
export function GroupSwatch({ colour }: { readonly colour: number | undefined }) {
  const dark = useApp((state) => state.colourScheme === 'dark');
  if (colour === undefined) return null;
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <rect width="10" height="10" rx="2" fill={groupColour(THEMES[dark ? 'dark' : 'desk'], colour).mark} />
    </svg>
  );
}
