/** Prints only the reading window: `Reading.module.css` hides the desk while the attribute is set. */
export function printReading(): void {
  const page = document.documentElement;
  page.dataset.printing = 'reading';
  window.addEventListener('afterprint', () => delete page.dataset.printing, { once: true });
  window.print();
}
