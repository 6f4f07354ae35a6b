/** Words of network analysis: on no screen. */
export const BANNED_FRENCH =
  /(?<![\wÀ-ÿ])(n(?:œ|oe)uds?|arêtes?|sommets?|degrés?|centralités?|composantes?|graphes?|clusters?|algorithmes?|métriques?|contraintes?|homophilie|trous? structurels?)(?![\wÀ-ÿ])/i;
export const BANNED_ENGLISH =
  /\b(nodes?|edges?|vertex|vertices|degrees?|centrality|connected components?|graphs?|clusters?|algorithms?|metrics?|constraints?|homophily|structural holes?)\b/i;
