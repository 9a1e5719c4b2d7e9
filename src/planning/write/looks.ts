/** The header row of a table: as in the sample. */
export const headerFill = '#E8EDF2';
