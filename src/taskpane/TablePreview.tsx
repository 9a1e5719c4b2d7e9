import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { DataTable } from './DataTable';
import type { ShownTable } from './tableCells';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  more: { color: tokens.colorNeutralForeground2 },
});

/** The beginning of a table that can be inserted, and how much more of it there is. */
export function TablePreview({ name, table }: { name: string; table: ShownTable }) {
  const styles = useStyles();
  return (
    <div className={styles.preview}>
      <Text weight="semibold">{name}</Text>
      <DataTable name={name} columns={table.columns} numeric={table.numeric} rows={table.rows} />
      {table.more > 0 && (
        <Text size={200} className={styles.more}>
          {`The first ${table.rows.length} of ${(table.rows.length + table.more).toLocaleString('en')} rows. Insert the table to see all.`}
        </Text>
      )}
    </div>
  );
}
