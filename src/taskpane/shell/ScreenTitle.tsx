import { Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  title: { margin: 0 },
  intro: { display: 'block', color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXXS },
});

/** What a screen is for, in a heading and a line. */
export function ScreenTitle({ title, children }: { title: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <Subtitle1 as="h2" block className={styles.title}>
        {title}
      </Subtitle1>
      {children && <Text className={styles.intro}>{children}</Text>}
    </div>
  );
}
