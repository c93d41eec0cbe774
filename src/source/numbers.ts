/** Numbers that JavaScript cannot hold as they are written. */

/** Most digits that a double holds exactly, whatever they are. */
const exactDigits = 15;

/** Whether reading changed a number: too many digits, too large, too small, or no number at all. */
export function isAltered(written: string, value: number): boolean {
  if (!Number.isFinite(value)) return true;
  if (/^0[xo]/.test(written)) return !Number.isSafeInteger(value);
  if (written.length <= exactDigits && !/e/i.test(written)) return false;
  return canonical(written) !== canonical(String(value));
}

/** A decimal number as its significant digits and the power of ten to multiply them by. */
function canonical(decimal: string): string {
  const isSigned = decimal.startsWith("-") || decimal.startsWith("+");
  const [mantissa = "", power = "0"] = decimal
    .slice(isSigned ? 1 : 0)
    .toLowerCase()
    .split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = whole + fraction;
  let start = 0;
  while (digits.charAt(start) === "0") start++;
  let end = digits.length;
  while (end > start && digits.charAt(end - 1) === "0") end--;
  if (start === end) return "0";
  const sign = decimal.startsWith("-") ? "-" : "";
  return `${sign}${digits.slice(start, end)}e${Number(power) - fraction.length + digits.length - end}`;
}
