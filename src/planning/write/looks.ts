/** The header row of a table: as in the sample. */
export const headerFill = '#E8EDF2';

/** Target and actual in a chart: apart in lightness, and both dark enough on white. */
export const chartColors = ['#8A8886', '#0F6CBD'];
