import type { Entry } from '../grid/entry';

const number = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const date = /^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$|^\d{1,2}[- ][a-z]{3}$|^[a-z]{3}[- ]\d{1,2}$/i;

/** Excel reads text from an add-in as if it were typed: amounts, percentages, times and dates become numbers, as in the US. */
export function typed(entry: Entry): Entry {
  if (typeof entry !== 'string') return entry;
  const plain = entry
    .trim()
    .replace(/^([+-]?)\$/, '$1')
    .replace(/,(?=\d{3}\b)/g, '');
  if (/^[+@-]\D/.test(plain)) return `=${plain.replace('@', '')}`;
  if (plain.startsWith('=')) return plain;
  if (number.test(plain)) return Number(plain);
  if (/%$/.test(plain) && number.test(plain.slice(0, -1))) return Number(plain.slice(0, -1)) / 100;
  const time = /^(\d{1,2}):([0-5]\d)$/.exec(plain);
  if (time) return (Number(time[1]) * 60 + Number(time[2])) / 1440;
  const day = date.test(plain) ? Date.parse(`${/\d{4}/.test(plain) ? plain : `${plain} 2026`} UTC`) : NaN;
  // Excel counts days from 30 December 1899, JavaScript milliseconds from 1970.
  return Number.isNaN(day) ? entry : day / 86_400_000 + 25_569;
}
