export type MenuName = 'map' | 'build' | 'look' | 'share' | 'all';

export function menuId(name: MenuName): string {
  return `menu-${name}`;
}

/** The menu to look with, whichever is on screen: where the focus goes back to from the filters. */
export function focusLookMenu(): void {
  (document.getElementById(menuId('look')) ?? document.getElementById(menuId('all')))?.focus();
}
