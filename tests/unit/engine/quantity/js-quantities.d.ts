/** The little of `js-quantities` that the cross-check needs; the package has no types of its own. */
declare module 'js-quantities' {
  interface Quantity {
    readonly scalar: number;
    to(unit: string): Quantity;
  }
  function Qty(text: string): Quantity;
  export = Qty;
}
