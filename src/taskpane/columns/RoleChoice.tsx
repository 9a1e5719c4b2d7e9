import { Dropdown, Option, Text, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../planning/address';
import type { Column, ColumnRole, Purpose } from '../../planning/layout';
import { usePane } from '../controller/paneContext';
import { columnsWords as words, confidences, roles, rolesFor } from './words';

const useStyles = makeStyles({
  choice: { display: 'grid', justifyItems: 'start' },
  role: { minWidth: '124px' },
  confidence: { color: tokens.colorNeutralForeground2, paddingInlineStart: tokens.spacingHorizontalXS },
});

/**
 * What a column holds, how sure that is, and what else it may hold. A list that drops down: its arrows only walk, and Enter,
 * a click or going on takes the choice. Walking a native list would take every role on the way from the column that has it.
 */
export function RoleChoice({ column: { column, heading, role }, purpose }: { column: Column; purpose: Purpose }) {
  const styles = useStyles();
  const { dispatch } = usePane();
  const choices = rolesFor[purpose].includes(role.is) ? rolesFor[purpose] : [role.is, ...rolesFor[purpose]];
  const letters = columnLetters(column);
  return (
    <div className={styles.choice}>
      <span>
        <Text size={200} weight="semibold">
          {letters}
        </Text>
        <Text size={200} className={styles.confidence}>
          {confidences[role.confidence]}
        </Text>
      </span>
      <Tooltip content={words.because(role.because)} relationship="description">
        <Dropdown
          size="small"
          className={styles.role}
          aria-label={words.role(letters, heading)}
          value={roles[role.is]}
          selectedOptions={[role.is]}
          onOptionSelect={(_, { optionValue }) =>
            optionValue !== role.is && dispatch({ type: 'columnRoleChosen', column, role: optionValue as ColumnRole })
          }
        >
          {choices.map((one) => (
            <Option key={one} value={one}>
              {roles[one]}
            </Option>
          ))}
        </Dropdown>
      </Tooltip>
    </div>
  );
}
