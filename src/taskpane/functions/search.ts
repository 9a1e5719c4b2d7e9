import type { FunctionWords } from '../../functions/generated/words';

/** Functions of a family stand together, in the order in which the families are named. */
export interface Family {
  family: string;
  functions: FunctionWords[];
}

const plain = (text: string) => text.toLowerCase();

/** The functions whose words hold every word that is searched for, by family. */
export function search(words: readonly FunctionWords[], families: readonly string[], wanted: string): Family[] {
  const parts = plain(wanted).split(/\s+/).filter(Boolean);
  const matches = ({ name, description, parameters }: FunctionWords) => {
    const text = plain([name, description, ...parameters.map((one) => `${one.name} ${one.description}`)].join(' '));
    return parts.every((part) => text.includes(part));
  };
  const found = words.filter(matches);
  const named = [...families, ...words.map(({ family }) => family)];
  return [...new Set(named)]
    .map((family) => ({ family, functions: found.filter((one) => one.family === family) }))
    .filter(({ functions }) => functions.length > 0);
}
