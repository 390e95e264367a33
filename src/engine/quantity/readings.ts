/**
 * Units that share a name. The likeliest for this article comes first; the others are shown on the card.
 */
import { IMPERIAL } from './convert.ts';
import { homeSystem } from './evidence.ts';
import type { Site } from './site.ts';

/** Symbols, likeliest first. */
export type Readings = readonly [string, ...string[]];

function ton(site: Site): Readings {
  const { says } = site.evidence;
  const home = homeSystem(site.evidence) ?? (says('customary') && !says('metric') ? 'us' : 'metric');
  return home === 'us' ? ['short ton', 't', 'long ton'] : ['t', 'short ton', 'long ton'];
}

const PRECIOUS = /\b(?:gold|silver|platinum|palladium|bullion)\b/i;

/** How the figure's unit may be read; one symbol where there is no doubt. */
export function readingsOf(site: Site): Readings {
  const { match } = site.figure;
  const { symbol } = match.unit;
  if (match.settled) return [symbol];
  if (match.need === 'ton') return ton(site);
  if (match.need === 'nm')
    return site.evidence.says('sea') && !(site.evidence.says('chips') && match.word === 'nm')
      ? ['nmi', 'nm']
      : ['nm', 'nmi'];
  if (match.need === 'kt')
    return /\b(?:winds?|gusts?|speeds?)\b/i.test(site.before + site.after) ? ['kn', 'kt TNT'] : ['kt TNT', 'kn'];
  const imperial = IMPERIAL[symbol];
  if (imperial) return homeSystem(site.evidence) === 'uk' ? [imperial, symbol] : [symbol, imperial];
  if (symbol === 'oz') return PRECIOUS.test(site.before + site.after) ? ['troy oz', 'oz'] : ['oz'];
  if (symbol === 'dunam') return site.evidence.says('iraq') ? ['iraqi dunam', 'dunam'] : ['dunam'];
  if (symbol === 'mi' && site.evidence.says('nautical')) return ['mi', 'nmi'];
  return [symbol];
}
