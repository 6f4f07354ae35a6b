/** Turns texts into JSON values: a number where it reads back letter for letter. */
export function asNumbers(attributes: ReadonlyMap<string, string>): Record<string, string | number> {
  return Object.fromEntries(
    [...attributes].map(([heading, text]) => {
      const number = Number(text);
      return [heading, Number.isFinite(number) && String(number) === text ? number : text];
    }),
  );
}
