import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  region: {
    overflow: 'auto',
    maxHeight: '24rem',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { borderCollapse: 'separate', borderSpacing: 0, width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  header: {
    position: 'sticky',
    top: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  rowHeader: { minWidth: '6rem', overflowWrap: 'anywhere' },
  // A note in a narrow column would make its row as high as the table.
  note: { minWidth: '22rem' },
  number: { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** A text of more characters than this needs a column with room for it. */
const wide = 20;

interface Props {
  name: string;
  columns: readonly string[];
  /** Texts as they are to be shown; the first of each row names it. */
  rows: readonly (readonly string[])[];
  /** Which columns hold figures, and stand to the right. */
  numeric: readonly boolean[];
}

/** A table wider than the pane scrolls on its own, also by keyboard. */
export function DataTable({ name, columns, rows, numeric }: Props) {
  const styles = useStyles();
  const side = (at: number) => (numeric[at] ? styles.number : undefined);
  return (
    <div className={styles.region} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.table} aria-label={name}>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, side(at), styles.header)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], row) => (
            <tr key={row}>
              <th scope="row" className={mergeClasses(styles.cell, numeric[0] ? styles.number : styles.rowHeader)}>
                {first}
              </th>
              {rest.map((text, at) => (
                <td key={at} className={mergeClasses(styles.cell, text.length > wide && styles.note, side(at + 1))}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
