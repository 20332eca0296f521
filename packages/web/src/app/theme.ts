export const themes = ['system', 'light', 'dark', 'contrast'] as const;

/** Colors the whole page; `system` follows the operating system. */
export function showTheme(theme: string): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
