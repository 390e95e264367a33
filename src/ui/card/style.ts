/** The card's styles as one text. */

import map from '../map/map.css?inline';
import tokens from '../tokens.css?inline';
import card from './card.css?inline';
import controls from './controls.css?inline';
import frame from './frame.css?inline';
import quantity from './quantity.css?inline';

/** In the order in which they may overrule one another. */
export const CARD_STYLE = [tokens, frame, card, map, controls, quantity].join('\n');
