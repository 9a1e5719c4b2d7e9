import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import type { Place } from '../planning/sheet';
import type { Warning } from '../planning/views/views';
import { words } from './result/words';
import { cellsInWords } from './shell/place';

const useStyles = makeStyles({
  warnings: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  warning: { display: 'grid', gridTemplateColumns: '24px 1fr' },
  icon: { marginTop: '3px' },
  all: { alignSelf: 'flex-start' },
  text: { overflowWrap: 'anywhere' },
  link: { '@media (forced-colors: active)': { color: 'LinkText' } },
});

/** So many are shown at once: the ones that weigh most come first. */
const few = 5;

interface Props {
  warnings: readonly Warning[];
  onShow(place: Place): void;
}

/** What the score can't tell by itself, each with a way to the cells it speaks of. */
export function Warnings({ warnings, onShow }: Props) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (!warnings.length) return null;
  const shown = all ? warnings : warnings.slice(0, few);
  return (
    <section className={styles.warnings} aria-label={words.warnings}>
      <Text weight="semibold">{words.warnings}</Text>
      <ul className={styles.list}>
        {shown.map(({ text, place }) => (
          <li key={text} className={styles.warning}>
            <WarningRegular className={styles.icon} aria-hidden />
            <Text className={styles.text}>
              {text}{' '}
              {place && (
                <Link as="button" inline className={styles.link} onClick={() => onShow(place)}>
                  {words.show(cellsInWords(place))}
                </Link>
              )}
            </Text>
          </li>
        ))}
      </ul>
      {shown.length < warnings.length && (
        <Button size="small" className={styles.all} onClick={() => setAll(true)}>
          {words.allWarnings(warnings.length)}
        </Button>
      )}
    </section>
  );
}
