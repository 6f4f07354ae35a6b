/** Ids of Cytoscape elements. A prefix for each kind keeps equal ids of records apart. */
export const elementId = {
  actor: (id: string) => `actor ${id}`,
  ghost: (key: string) => `ghost ${key}`,
  bundle: (key: string) => `bundle ${key}`,
  tried: (id: string) => `tried ${id}`,
  gone: (id: string) => `gone ${id}`,
  note: (id: string) => `note ${id}`,
  noteArrow: (id: string) => `noteArrow ${id}`,
  noteEnd: (id: string) => `noteEnd ${id}`,
  tie: (id: string) => `tie ${id}`,
  bundleTie: (id: string) => `bundleTie ${id}`,
  seatLine: (key: string, piece: number) => `seatLine ${piece} ${key}`,
  seatEnd: (key: string, piece: number, end: 'from' | 'to') => `seatEnd ${piece} ${end} ${key}`,
  line: (kind: string, a: string, b: string) => `${kind} ${a} ${b}`,
};
