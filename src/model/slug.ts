/** "Deir ez-Zor" → "deir-ez-zor": most ids are their entity's name like this, and then they are not stored. */
export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
