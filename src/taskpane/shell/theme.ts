import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** Fluent's theme and the one colour of our own: what is really there, as against what the strategy says. */
export type PaneTheme = Theme & { colorActual: string };

/** The accent for “actual”, as a token: beside it stands a text, a figure or a shape that says the same. */
export const colorActual = 'var(--colorActual)';

const light: PaneTheme = { ...webLightTheme, colorActual: '#1f5f74' };
const dark: PaneTheme = { ...webDarkTheme, colorActual: '#7cc0d6' };
const highContrast: PaneTheme = {
  ...teamsHighContrastTheme,
  fontFamilyBase: webLightTheme.fontFamilyBase,
  colorActual: 'Highlight',
};

/** Follows a media query. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}

/** Fluent's theme for the host's: contrast where the system forces it, else what Office says, else what the system prefers. */
export function useTheme(hostIsDark: boolean | undefined): PaneTheme {
  const forced = useMedia('(forced-colors: active)');
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  if (forced) return highContrast;
  return (hostIsDark ?? systemIsDark) ? dark : light;
}
