import { Tab, TabList, Tooltip, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Screen } from '../../planning/state/state';
import { whyNot } from '../../planning/views/whyNot';
import { usePane } from '../controller/paneContext';
import { places, shellWords } from './words';

const useStyles = makeStyles({
  list: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
  },
  // Four names side by side at 320 px, in wide fonts too.
  tab: { paddingInline: tokens.spacingHorizontalS },
  closed: { opacity: 0.6, cursor: 'not-allowed' },
});

/** The ids that join a tab to its panel. */
export const tabId = (screen: Screen) => `tab-${screen}`;
export const panelId = 'panel';

/** The pane's places. One that can't be used yet stays in reach of the keyboard and says why. */
export function Steps() {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const go = (screen: Screen): void => {
    const reason = whyNot(state, screen);
    dispatch(reason ? { type: 'noticed', notice: { tone: 'info', text: reason } } : { type: 'screenChosen', screen });
  };
  return (
    <TabList
      className={styles.list}
      aria-label={shellWords.places}
      selectedValue={state.screen}
      onTabSelect={(_, { value }) => go(value as Screen)}
    >
      {places.map(({ screen, name }) => {
        const reason = whyNot(state, screen);
        const tab = (
          <Tab
            key={screen}
            id={tabId(screen)}
            value={screen}
            aria-controls={state.screen === screen ? panelId : undefined}
            aria-disabled={reason ? true : undefined}
            className={mergeClasses(styles.tab, reason !== null && styles.closed)}
          >
            {name}
          </Tab>
        );
        return reason ? (
          <Tooltip key={screen} content={reason} relationship="description">
            {tab}
          </Tooltip>
        ) : (
          tab
        );
      })}
    </TabList>
  );
}
