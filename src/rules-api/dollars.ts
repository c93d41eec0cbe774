/** Dollars as messages name them: `$39.60`, `$59,800`. */
export function dollars(amount: number): string {
  return `$${amount
    .toFixed(2)
    .replace(/\.00$/, "")
    .replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ",")}`;
}
