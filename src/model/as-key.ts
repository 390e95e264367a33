/** The same text as engines keep the names of properties: as a key of records it need not be looked for each time. */
export function asKey(text: string): string {
  for (const key in { [text]: 0 }) return key;
  return text;
}
