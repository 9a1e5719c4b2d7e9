import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  trouble: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForeground2 },
  words: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
});

/** Why a screen has nothing to show, and the next step. */
export function Trouble({ says, children }: { says: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.trouble}>
      <InfoRegular className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <Text>{says}</Text>
        {children}
      </div>
    </div>
  );
}
