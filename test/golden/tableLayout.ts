// Where the tables keep what the golden cases name: the headers of row 1, and the labels of the summary rows.
// Nothing is skipped silently: a header or a label that is not there fails its test with a sentence.

/** A summary figure: the label in its first column, and the header it stands under. */
type Place = readonly [label: string, header: string];

export const layouts = {
  PERCEPTIONTABLE: {
    columns: {
      n_leaders: 'Leaders',
      n_reps: 'Reps',
      mean_leaders: 'Mean of leaders',
      mean_reps: 'Mean of reps',
      gap: 'Gap',
      welch_low: 'Gap from',
      welch_high: 'Gap to',
      hedges_g: 'Hedges g',
      g_low: 'g from',
      g_high: 'g to',
      cliffs_delta: 'Cliff delta',
      delta_low: 'delta from',
      delta_high: 'delta to',
      p_superiority: 'P(leader > rep)',
      p: 'p',
      p_holm: 'Holm p',
      rwg_leaders: 'rwg of leaders',
      rwg_reps: 'rwg of reps',
      awg_leaders: 'awg of leaders',
      awg_reps: 'awg of reps',
      topbox_leaders: 'Top box of leaders',
      topbox_reps: 'Top box of reps',
      bottombox_leaders: 'Bottom box of leaders',
      bottombox_reps: 'Bottom box of reps',
      dont_know_leaders: "Don't know of leaders",
      dont_know_reps: "Don't know of reps",
      out_of_scale: 'Out of scale',
    },
    /** The elements stand in their order from here on; row 0 is the header. */
    firstRow: 1,
    places: { noise_floor: ['Noise floor', 'Gap'] },
  },
  PRICETABLE: {
    columns: {},
    firstRow: 1,
    places: {
      c: ['Price–value score', 'Concordance'],
      se: ['Standard error', 'Concordance'],
      low: ['95% from', 'Concordance'],
      high: ['95% to', 'Concordance'],
      effective_number: ['Effective number of rows', 'Concordance'],
      'price error': ['Left out: error in price', 'Concordance'],
      'price missing': ['Left out: no price', 'Concordance'],
      'value missing': ['Left out: no value', 'Concordance'],
      refund: ['Left out: weight not above 0', 'Concordance'],
    },
  },
  FAIRPRICE: { columns: { slope: 'Slope', intercept: 'Intercept' }, firstRow: 1, places: {} },
  LEAKTABLE: {
    columns: { leak: 'Leak', p10: 'P10', p50: 'Median', p90: 'P90', tau_b: 'tau-b' },
    firstRow: 1,
    /** The row of all segments together. */
    all: 'All',
    places: {},
  },
  CASCADETABLE: {
    columns: { step: 'Step', cumulative: 'Cumulative' },
    /** The first level after the strategy. */
    firstRow: 2,
    places: {
      product: ['Product of the steps', 'Cumulative'],
      floor: ['Floor', 'Cumulative'],
      amplification: ['Amplification', 'Cumulative'],
    },
  },
  GROWTHTABLE: {
    columns: { milestones: 'Milestone', gaps: 'Gap', catch_up: 'Catch-up rate' },
    firstRow: 1,
    places: {
      target: ['Target', 'Milestone'],
      gap: ['Gap to target', 'Gap'],
      points_organic: ['Organic points', 'Gap'],
      points_inorganic: ['Inorganic points', 'Gap'],
      points_gap: ['Points without a source', 'Gap'],
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
