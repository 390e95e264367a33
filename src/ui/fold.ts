/** Finding names as they are typed: in another case, without accents, only begun. */

/** Without case, accents and marks between letters: "al Tanf" finds "al-Tanf", "sao" finds "São". */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/['’ʼʿʾ]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether a word of the name begins so.
 *
 * @param wanted folded.
 */
export function hasWord(name: string, wanted: string): boolean {
  return ` ${folded(name)}`.includes(` ${wanted}`);
}
