import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { usePane } from '../controller/paneContext';
import { ScoreFigures } from './ScoreFigures';
import { shellWords } from './words';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingInline: `${tokens.spacingHorizontalL} ${tokens.spacingHorizontalS}`,
    paddingTop: tokens.spacingVerticalS,
  },
  name: { flexGrow: 1, margin: 0 },
});

/** The product's name, the score once there is one, and what is wanted rarely. */
export function Header({ score }: { score: string | null }) {
  const styles = useStyles();
  return (
    <div className={styles.header}>
      <Text as="h1" weight="semibold" className={styles.name}>
        {shellWords.name}
      </Text>
      {score && <ScoreFigures figures={score} />}
      <More />
    </div>
  );
}

function More() {
  const { state, dispatch, commands } = usePane();
  const { sheet } = state;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={shellWords.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {sheet && (
            <MenuItem onClick={() => void commands.openSheet({ sheet: sheet.content.name })}>
              {shellWords.readAgain}
            </MenuItem>
          )}
          <MenuItem onClick={() => void commands.proposeRepair()}>{shellWords.repair}</MenuItem>
          <MenuItem onClick={() => void commands.insertSample()}>{shellWords.sample}</MenuItem>
          <MenuItem onClick={() => dispatch({ type: 'screenChosen', screen: 'start' })}>{shellWords.start}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
