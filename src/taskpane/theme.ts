import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)');

/** Fluent's theme for the host's: what Office says where it says it, else what the system prefers. */
export function useTheme(hostIsDark: boolean | undefined): Theme {
  const systemIsDark = useSyncExternalStore(
    (changed) => {
      const query = prefersDark();
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => prefersDark().matches,
  );
  return (hostIsDark ?? systemIsDark) ? webDarkTheme : webLightTheme;
}
