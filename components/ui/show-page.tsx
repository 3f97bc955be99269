import { type ComponentChildren, render } from 'preact';
import { type I18n, I18nContext } from './i18n-context';
import pageStyles from './page-styles.css?inline';
import { uiStyles } from './styles';

export interface PageSetting {
  i18n: I18n;
  theme: 'system' | 'light' | 'dark';
  /** Style sheets of the page's own components. */
  styles: readonly string[];
}

/** Shows a page of ours: styles, theme, language, then what is on it. */
export function showPage(content: ComponentChildren, { i18n, theme, styles }: PageSetting): void {
  const sheet = document.createElement('style');
  sheet.textContent = [uiStyles, pageStyles, ...styles].join('\n');
  document.head.append(sheet);
  document.documentElement.lang = i18n.language;
  if (theme !== 'system') document.documentElement.dataset.theme = theme;
  const root = document.querySelector('#app');
  if (root) render(<I18nContext.Provider value={i18n}>{content}</I18nContext.Provider>, root);
}
