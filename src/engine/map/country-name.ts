const names = new Intl.DisplayNames(['en'], { type: 'region' });
const known = new Map<string, string>();

/** The English name of a country by its ISO 3166-1 alpha-2 code; the code itself where it has none. */
export function countryName(code: string): string {
  let name = known.get(code);
  if (name === undefined) {
    name = names.of(code) ?? code;
    known.set(code, name);
  }
  return name;
}
