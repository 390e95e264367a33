import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../../src/page/painter.ts';

const css = readFileSync(fileURLToPath(new URL('../../../src/page/marks.css', import.meta.url)), 'utf8');

/** White, paper tints of newspapers, and the dark greys of night themes. */
const PAGES = ['#ffffff', '#fff1e5', '#f4f4f4', '#000000', '#121212', '#1e1e1e', '#2b2b2b'];

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function lineOf(name: string) {
  const rule = new RegExp(`::highlight\\(${name}\\) \\{[^}]*text-decoration: underline (\\w+) [\\d.]+px (#\\w{6})`);
  const [, style, colour] = rule.exec(css) ?? [];
  return { style, colour };
}

describe('the lines of marks', () => {
  const lines = [HIGHLIGHT_NAMES.actor, HIGHLIGHT_NAMES.place, HIGHLIGHT_NAMES.quantity].map(lineOf);

  it('stand out from light and dark pages by 3:1', () => {
    for (const { colour } of lines) {
      for (const page of PAGES) expect(contrast(colour!, page)).toBeGreaterThanOrEqual(3);
    }
  });

  it('tell the kinds apart without colour', () => {
    expect(new Set(lines.map(({ style }) => style)).size).toBe(3);
  });

  it('exist for every highlight that is painted', () => {
    for (const name of Object.values(HIGHLIGHT_NAMES)) expect(css).toContain(`::highlight(${name})`);
  });
});
