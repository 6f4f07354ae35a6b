import { useEffect } from 'react';

/** Focuses a field that was just opened ("+ mission"). */
export function useFocusOnMount(field: { readonly current: HTMLElement | null }, wanted: boolean | undefined): void {
  useEffect(() => {
    if (wanted) field.current?.focus();
  }, [field, wanted]);
}
