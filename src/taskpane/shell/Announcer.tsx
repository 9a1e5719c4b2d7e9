import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const useStyles = makeStyles({
  // Seen by screen readers only.
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Says the score to screen readers once it has stopped changing, so that typing an amount is not a stream of scores. */
export function Announcer({ says, settled = 1000 }: { says: string; settled?: number }) {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(says), settled);
    return () => clearTimeout(timer);
  }, [says, settled]);
  return (
    <div role="status" className={styles.hidden}>
      {said}
    </div>
  );
}
