import { defineConfig } from 'wxt';

/** Minimum versions: underlines in `::highlight` (Firefox 146) and `caretPositionFromPoint` (Chrome 128). */
const MINIMUM = { chrome: '128', firefox: '146.0' } as const;

const EXTENSION_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The card's own style element; text of ours alone gets into it.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    // Both browsers preload modules by themselves; the polyfill for it would bring a `fetch` into the popup.
    build: { target: ['chrome128', 'firefox146'], modulePreload: false },
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT takes the popup's own title for the button's.
      if (manifest.action === undefined) return;
      manifest.action.default_title = '__MSG_actionTitle__';
      // Quiet until there is something to show.
      manifest.action.default_icon = { 16: '/icons/quiet-16.png', 32: '/icons/quiet-32.png' };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
      'next-mention': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPrevious__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandMarks__' },
    },
    // Nothing but the extension's own files: the browser itself refuses any other request of its pages and its worker.
    content_security_policy: { extension_pages: EXTENSION_POLICY },
    // By hand: as an entrypoint of WXT's for content scripts it would carry 3 kB more into every page.
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['gate.js'], run_at: 'document_idle' }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.invalid',
              strict_min_version: MINIMUM.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM.chrome }),
  }),
});
