const [longest, head, tail] = [24, 12, 6];

/** An id whose middle is left out where it is long: ids of one list often differ at their end alone. */
export const shortId = (id: string): string =>
  id.length <= longest ? id : `${id.slice(0, head)}…${id.slice(-tail)}`;
