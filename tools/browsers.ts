/**
 * The browsers that `npm start`, `npm run shots` and the tests use: finding one, installing one, starting one with
 * the extension in it.
 */
export { ensureBrowser } from './browsers/ensure.ts';
export {
  goToOwnPage,
  hasDisplay,
  type InstalledExtension,
  type LaunchSettings,
  launch,
  type RunningBrowser,
} from './browsers/launch.ts';
export { type BrowserEngine, type BrowserName, type FoundBrowser, findBrowser } from './browsers/locate.ts';
