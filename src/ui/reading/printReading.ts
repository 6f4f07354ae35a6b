/** Prints the window of the reading and nothing else: `Reading.module.css` hides the desk while the attribute is there. */
export function printReading(): void {
  const page = document.documentElement;
  page.dataset.printing = 'reading';
  window.addEventListener('afterprint', () => delete page.dataset.printing, { once: true });
  window.print();
}
