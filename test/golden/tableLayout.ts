// Where the tables keep what the golden cases name: the headers of row 1, and the labels of the summary rows.
// Nothing is skipped silently: a header or a label that is not there fails its test with a sentence.

/** A summary figure: the label in its first column, and the header it stands under. */
type Place = readonly [label: string, header: string];

/** The last row of the body that is numbered, whatever its number. */
const lastYear = '(last year)';

export const layouts = {
  PERCEPTIONTABLE: {
    columns: {
      n_leaders: 'n leaders',
      n_reps: 'n reps',
      mean_leaders: 'Mean leaders',
      mean_reps: 'Mean reps',
      gap: 'Gap',
      welch_low: 'Gap low',
      welch_high: 'Gap high',
      hedges_g: 'Hedges g',
      g_low: 'g low',
      g_high: 'g high',
      cliffs_delta: "Cliff's delta",
      delta_low: 'delta low',
      delta_high: 'delta high',
      p_superiority: 'P(leader > rep)',
      p: 'p',
      p_holm: 'Holm p',
      rwg_leaders: 'rwg leaders',
      rwg_reps: 'rwg reps',
      awg_leaders: 'a_wg leaders',
      awg_reps: 'a_wg reps',
      topbox_leaders: 'Top-box % leaders',
      topbox_reps: 'Top-box % reps',
      bottombox_leaders: 'Bottom-box % leaders',
      bottombox_reps: 'Bottom-box % reps',
      dont_know_leaders: "Don't know leaders",
      dont_know_reps: "Don't know reps",
      out_of_scale: 'Out of scale',
    },
    /** The elements stand in their order from here on; row 0 is the header. */
    firstRow: 1,
    places: { noise_floor: ['Noise floor', 'n leaders'] },
  },
  PRICETABLE: {
    columns: {},
    firstRow: 1,
    places: {
      c: ['Total', 'Concordance'],
      se: ['Standard error', 'Concordance'],
      low: ['95% lower limit', 'Concordance'],
      high: ['95% upper limit', 'Concordance'],
      effective_number: ['Effective number', 'Weight'],
      'price error': ['Left out: price is an error', 'Weight'],
      'price missing': ['Left out: no price', 'Weight'],
      'value missing': ['Left out: no value', 'Weight'],
      refund: ['Left out: refund (weight below 0)', 'Weight'],
    },
  },
  FAIRPRICE: { columns: { slope: 'Slope', intercept: 'Intercept' }, firstRow: 1, places: {} },
  LEAKTABLE: {
    columns: {
      leak: 'Leak share',
      p10: 'P10 net/list',
      p50: 'P50 net/list',
      p90: 'P90 net/list',
      tau_b: 'τ-b discount × quantity',
    },
    firstRow: 1,
    /** The row of all segments together. */
    all: 'Total',
    places: {},
  },
  CASCADETABLE: {
    columns: { step: 'Step', cumulative: 'Cumulative' },
    /** The first level after the strategy. */
    firstRow: 2,
    places: {
      product: ['Proportional loss', 'Cumulative'],
      floor: ['Floor', 'Cumulative'],
      amplification: ['Amplification', 'Step'],
    },
  },
  GROWTHTABLE: {
    columns: { milestones: 'Milestone', gaps: 'Gap', catch_up: 'Catch-up rate' },
    firstRow: 1,
    places: {
      target: [lastYear, 'Milestone'],
      gap: [lastYear, 'Gap'],
      points_organic: ['Points of growth a year', 'Organic'],
      points_inorganic: ['Points of growth a year', 'Inorganic'],
      points_gap: ['Points of growth a year', 'Gap'],
    },
  },
} satisfies Record<
  string,
  { columns: Record<string, string>; firstRow: number; all?: string; places: Record<string, Place> }
>;

export type TableName = keyof typeof layouts;

interface Layout {
  columns: Record<string, string>;
  firstRow: number;
  all?: string;
  places: Record<string, Place>;
}
export const layoutOf = (name: TableName): Layout => layouts[name];

function columnAt(name: TableName, table: any[][], header: string): number {
  const at = table[0].indexOf(header);
  if (at < 0) throw new Error(`${name} has no column “${header}”, only: ${table[0].join(' | ')}`);
  return at;
}

/** The cell of a row of the body under what the case calls `field`. */
export function cellOf(name: TableName, table: any[][], row: number, field: string): unknown {
  const header = layoutOf(name).columns[field];
  if (header === undefined) throw new Error(`The layout of ${name} says no header for ${field}.`);
  if (row >= table.length) throw new Error(`${name} has ${table.length} rows; row ${row} was asked for.`);
  return table[row][columnAt(name, table, header)];
}

/** The row of a label in the first column. */
export function rowOf(name: TableName, table: any[][], label: string): number {
  if (label === lastYear) return table.reduce((last, [first], i) => (typeof first === 'number' ? i : last), -1);
  const at = table.findIndex(([first], i) => i > 0 && String(first).trim().toLowerCase() === label.toLowerCase());
  if (at < 0) throw new Error(`${name} has no row “${label}”, only: ${table.map(([first]) => first).join(' | ')}`);
  return at;
}

/** A summary figure by the name the case gives it. */
export function figureOf(name: TableName, table: any[][], field: string): unknown {
  const place = layoutOf(name).places[field];
  if (place === undefined) throw new Error(`The layout of ${name} says no row for ${field}.`);
  return table[rowOf(name, table, place[0])][columnAt(name, table, place[1])];
}
