/** What the bench asks of it: cells of a text, its delimiter guessed. */
declare module 'papaparse' {
  const Papa: { readonly parse: (text: string) => { readonly data: readonly (readonly string[])[] } };
  export default Papa;
}
