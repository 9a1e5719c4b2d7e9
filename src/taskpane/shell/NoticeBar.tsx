import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { usePane } from '../controller/paneContext';
import { cellsInWords } from './place';
import { shellWords } from './words';

const useStyles = makeStyles({
  bar: { marginInline: tokens.spacingHorizontalL, marginTop: tokens.spacingVerticalM },
  show: { marginInlineStart: tokens.spacingHorizontalXS },
});

/** What has happened, in a sentence, with a link to the cells it is about. Fluent announces it politely. */
export function NoticeBar() {
  const styles = useStyles();
  const { state, dispatch, commands } = usePane();
  const { notice } = state;
  if (!notice) return null;
  const { tone, text, place } = notice;
  return (
    <MessageBar key={text} intent={tone} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {text}
        {place && (
          <Link as="button" className={styles.show} onClick={() => void commands.select(place)}>
            {shellWords.show(cellsInWords(place))}
          </Link>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={shellWords.dismiss}
            onClick={() => dispatch({ type: 'noticed', notice: null })}
          />
        }
      />
    </MessageBar>
  );
}
