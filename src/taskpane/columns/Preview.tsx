import { Select, Text, Tooltip, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useMemo } from 'react';
import { columnLetters } from '../../planning/address';
import type { Column, ColumnRole, Layout, Purpose } from '../../planning/layout';
import type { SheetContent } from '../../planning/sheet';
import { usePane } from '../controller/paneContext';
import { cellText, previewRows, type PreviewRow } from './preview';
import { columnsWords as words, confidences, roles, rolesFor, rowRoles } from './words';

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  box: {
    overflowX: 'auto',
    border: line,
    borderRadius: tokens.borderRadiusMedium,
    // The focus ring of a box that scrolls.
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: {
    maxWidth: '160px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderTop: line,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  rowName: {
    position: 'sticky',
    insetInlineStart: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  head: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  special: { fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
  column: { padding: tokens.spacingHorizontalXS, verticalAlign: 'top', textAlign: 'start', fontWeight: 'inherit' },
  role: { minWidth: '124px' },
  confidence: { color: tokens.colorNeutralForeground2, paddingInlineStart: tokens.spacingHorizontalXS },
  // Rows left out take less room than a row.
  gap: {
    paddingBlock: 0,
    textAlign: 'center',
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
  },
});

interface PreviewProps {
  content: SheetContent;
  layout: Layout;
}

/** The sheet in small: what each column holds, the header, the first lines, and the rows that are no lines. */
export function Preview({ content, layout }: PreviewProps) {
  const styles = useStyles();
  const shown = useMemo(() => previewRows(layout, content), [layout, content]);
  return (
    <div className={styles.box} role="region" aria-label={words.preview(content.name)} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.column, styles.rowName)}>
              {words.row}
            </th>
            {layout.columns.map((column) => (
              <th key={column.column} scope="col" className={styles.column}>
                <RoleChoice column={column} purpose={layout.purpose.is} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Fragment key={row.row}>
              {row.afterGap && (
                <tr aria-hidden>
                  <td className={mergeClasses(styles.cell, styles.rowName, styles.gap)}>⋮</td>
                  <td className={mergeClasses(styles.cell, styles.gap)} colSpan={layout.columns.length} />
                </tr>
              )}
              <SheetRow shown={row} content={content} columns={layout.columns} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RoleChoice({ column: { column, heading, role }, purpose }: { column: Column; purpose: Purpose }) {
  const styles = useStyles();
  const { dispatch } = usePane();
  const choices = rolesFor[purpose].includes(role.is) ? rolesFor[purpose] : [role.is, ...rolesFor[purpose]];
  const letters = columnLetters(column);
  return (
    <>
      <Text size={200} weight="semibold">
        {letters}
      </Text>
      <Text size={200} className={styles.confidence}>
        {confidences[role.confidence]}
      </Text>
      <Tooltip content={words.because(role.because)} relationship="description">
        <Select
          size="small"
          className={styles.role}
          aria-label={words.role(letters, heading)}
          value={role.is}
          onChange={(_, { value }) => dispatch({ type: 'columnRoleChosen', column, role: value as ColumnRole })}
        >
          {choices.map((one) => (
            <option key={one} value={one}>
              {roles[one]}
            </option>
          ))}
        </Select>
      </Tooltip>
    </>
  );
}

function SheetRow({ shown, content, columns }: { shown: PreviewRow; content: SheetContent; columns: Column[] }) {
  const styles = useStyles();
  const { row, role } = shown;
  const index = row - content.area.row;
  const look = role === 'header' ? styles.head : role === 'data' ? undefined : styles.special;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.rowName)}>
        {row + 1} {role === 'header' ? '' : rowRoles[role]}
      </th>
      {columns.map(({ column }) => {
        const value = content.cells[index]?.[column - content.area.column];
        const text = cellText(value, content.formats[index]?.[column - content.area.column]);
        return (
          <td
            key={column}
            title={text.length > 20 ? text : undefined}
            className={mergeClasses(styles.cell, typeof value === 'number' && styles.number, look)}
          >
            {text}
          </td>
        );
      })}
    </tr>
  );
}
