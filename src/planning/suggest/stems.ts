import { asTheyStand, irregular, listed } from './words';

/**
 * Endings of plurals, inflection and derivation, the longest first: mostly English, with those of German, French and
 * Spanish that do no harm in English. A light stemmer on purpose: it may join two forms of a word, hardly two words.
 */
const endings = listed(`
  isations isation izations ization ierungen ierung ations ation ements ement aciones acion ments ment nesses
  ness ships ship ities ity ungen ung ences ence ances ance iques ique isches ische isch ising izing ings ing
  ises ise izes ize ions ion ates ate ives ive ents ent ants ant als ales al ers ern er ors or ies ied ty es ed
  en ir e s y o a
`);
const shortest = 4;

/** Without the plural: what "sure" may look past. Words that mean something else with an s stay as they are. */
export function singular(word: string): string {
  if (word.length < 4 || asTheyStand.has(word) || !word.endsWith('s') || /[su]s$|is$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:x|ch|sh|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** What the forms of a word share: "nursing" and "nurses" give "nurs", "Geschaeft" and "Geschäft" the same. */
export function stem(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  let rest = singular(word).replace(/([aou])e/g, '$1');
  for (let round = 0; round < 2 && !asTheyStand.has(rest); round++) {
    const ending = endings.find((one) => rest.length - one.length >= shortest && rest.endsWith(one));
    if (ending === undefined) break;
    rest = rest.slice(0, -ending.length);
  }
  return rest.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}
