import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useMemo } from 'react';
import type { Column, Layout } from '../../planning/layout';
import type { SheetContent } from '../../planning/sheet';
import { cellText, previewRows, type PreviewRow } from './preview';
import { RoleChoice } from './RoleChoice';
import { columnsWords as words, rowRoles } from './words';

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
    // Above the lists of roles, which are scrolled beneath it.
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  head: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  special: { fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
  column: { padding: tokens.spacingHorizontalXS, verticalAlign: 'top', textAlign: 'start', fontWeight: 'inherit' },
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
