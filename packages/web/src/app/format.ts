/** Days, instants and numbers in a person's language. A day has no clock: it is written as of UTC so that it stays that day. */
export type Format = {
  /** `14 March 2027` */
  day: (day: string) => string;
  /** `14 Mar 2027`, for tables */
  shortDay: (day: string) => string;
  /** A sentence with its days as people write them; one within an id stays. */
  withDays: (text: string) => string;
  /** `March 2027` */
  month: (day: string) => string;
  /** `Mar` */
  shortMonth: (day: string) => string;
  /** Day and time of an instant, in the organization's time zone. */
  instant: (instant: string) => string;
  number: (number: number) => string;
  /** `10K`, for the side of a picture */
  compact: (number: number) => string;
  /** A difference, with its sign: `+3`, `-11.75 USD`. */
  signed: (difference: number | string) => string;
  /** `in 5 days`, `yesterday` */
  fromNow: (days: number) => string;
  /** An exact amount with its currency, digits untouched: `2400.5 USD` becomes `USD 2,400.50`. */
  amount: (amount: string) => string;
  compare: (a: string, b: string) => number;
};

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

export function makeFormat(language: string, zone = 'UTC'): Format {
  const plain = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    // A day that is `unknown` or none is shown as it is.
    return (day: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? format.format(dateOf(day)) : day);
  };
  const shortDay = plain({ day: 'numeric', month: 'short', year: 'numeric' });
  const instant = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  });
  const number = new Intl.NumberFormat(language);
  const compact = new Intl.NumberFormat(language, { notation: 'compact' });
  const signed = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  return {
    day: plain({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay,
    withDays: (text) => text.replaceAll(/(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g, shortDay),
    month: plain({ month: 'long', year: 'numeric' }),
    shortMonth: plain({ month: 'short' }),
    instant: (text) => instant.format(new Date(text)),
    number: (value) => number.format(value),
    compact: (value) => compact.format(value),
    signed: (value) =>
      typeof value === 'number'
        ? signed.format(value)
        : `${/^-|^0 /.test(value) ? '' : '+'}${amountText(value, language)}`,
    fromNow: (days) =>
      Math.abs(days) < 60 ? relative.format(days, 'day') : relative.format(Math.round(days / 30), 'month'),
    amount: (amount) => amountText(amount, language),
    compare: collator.compare,
  };
}

/** The digits go through as text, so that nothing is rounded. */
function amountText(amount: string, language: string): string {
  const [, digits, currency] = /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(amount) ?? [];
  if (digits === undefined || currency === undefined) return amount;
  const places = Math.max(2, digits.split('.')[1]?.length ?? 0);
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  return format.format(digits as `${number}`);
}
