import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../planning/address';
import { losersOf } from '../../planning/state/sheet';
import type { SheetState } from '../../planning/state/state';
import { usePane } from '../controller/paneContext';
import { columnsWords as words, roles } from './words';

const useStyles = makeStyles({ lost: { marginTop: tokens.spacingVerticalS } });

/** Which columns have lost to another one what they were found to hold, and the way back. */
export function Losers({ sheet }: { sheet: SheetState }) {
  const styles = useStyles();
  const { dispatch } = usePane();
  const name = ({ column, heading }: { column: number; heading: string }) =>
    words.column(columnLetters(column), heading);
  return (
    <div role="status">
      {losersOf(sheet).map(({ column, to }) => (
        <Text key={column.column} block className={styles.lost}>
          {words.lost(name(column), roles[column.role.is], name(to))}{' '}
          <Link
            as="button"
            inline
            onClick={() => dispatch({ type: 'columnRoleChosen', column: column.column, role: column.role.is })}
          >
            {words.giveBack}
          </Link>
        </Text>
      ))}
    </div>
  );
}
