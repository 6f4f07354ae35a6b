import { useEffect } from 'react';

/** Focuses a field that was just asked for ("+ mission"): the caret is where the person will type. */
export function useFocusOnMount(field: { readonly current: HTMLElement | null }, wanted: boolean | undefined): void {
  useEffect(() => {
    if (wanted) field.current?.focus();
  }, [field, wanted]);
}
