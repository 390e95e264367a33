/** The package types its whole; the gate takes this file of it alone. */
declare module '@mozilla/readability/Readability-readerable.js' {
  const isProbablyReaderable: typeof import('@mozilla/readability').isProbablyReaderable;
  export = isProbablyReaderable;
}
