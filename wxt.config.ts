import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { formatLocale } from './utils/messages/format-locale';

/** What the browser grants at install: nothing that warns, no host. Hosts are asked for one by one. */
const permissions = ['storage', 'scripting', 'alarms', 'contextMenus', 'activeTab'];

/** A build whose overlay root is open, so that tests can look inside; never released. */
const forTests = process.env.MODERATO_TEST_BUILD === '1';

export default defineConfig({
  imports: false,
  outDir: forTests ? '.output/test' : '.output',
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false })],
    build: { target: 'es2022', cssTarget: 'chrome123' },
    define: { 'import.meta.env.MODERATO_TEST_BUILD': JSON.stringify(forTests) },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Moderato',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: browser === 'chrome' ? [...permissions, 'sidePanel'] : permissions,
    optional_host_permissions: ['*://*/*'],
    minimum_chrome_version: browser === 'chrome' ? '123' : undefined,
    action: { default_title: '__MSG_extension_name__' },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
    options_ui: { page: 'workspace.html', open_in_tab: true },
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'" },
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'moderato@moderato.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const lang of ['en', 'fr'] as const) {
        files.push({ relativeDest: `_locales/${lang}/messages.json`, contents: formatLocale(lang) });
      }
    },
  },
});
