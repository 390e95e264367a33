/** Values made when they are first asked for, and kept in pages: of most tables an article needs little. */
export function cached<R>(make: (index: number) => R): (index: number) => R {
  const pages: (R | undefined)[][] = [];
  return (index) => {
    pages[index >>> PAGE_BITS] ??= new Array<R | undefined>(1 << PAGE_BITS);
    const page = pages[index >>> PAGE_BITS]!;
    const known = page[index & PAGE_MASK];
    if (known !== undefined) return known;
    const value = make(index);
    page[index & PAGE_MASK] = value;
    return value;
  };
}

const PAGE_BITS = 7;
const PAGE_MASK = (1 << PAGE_BITS) - 1;
