export type MenuName = 'map' | 'build' | 'look' | 'share' | 'all';

export function menuId(name: MenuName): string {
  return `menu-${name}`;
}

/** Focuses the look menu that is on screen, where the focus returns from the filters. */
export function focusLookMenu(): void {
  (document.getElementById(menuId('look')) ?? document.getElementById(menuId('all')))?.focus();
}
