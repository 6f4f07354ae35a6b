/** What a file is called, as a title: without its ending. */
export function fileTitle(name: string): string {
  return name.replace(/\.\w+$/, '').replace(/[_-]+/g, ' ');
}
