import { useEffect } from 'react';

/** Focuses a field that was just opened ("+ mission"), where the person will type. */
export function useFocusOnMount(field: { readonly current: HTMLElement | null }, wanted: boolean | undefined): void {
  useEffect(() => {
    if (wanted) field.current?.focus();
  }, [field, wanted]);
}
