/** An offer that the partner holds, as it was typed. */
export type Held = {
  offer: string;
  on: string;
  until: string;
  eligible: '' | 'yes' | 'no';
  renewal: boolean;
};

/** A name for an enrollment: its offer and year, and a number where that is taken. */
export function nameOf({ offer, on }: Held, taken: ReadonlySet<string>): string {
  const plain = `enr-${offer}-${on.slice(0, 4)}`;
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? plain : `${plain}-${n}`;
    if (!taken.has(name)) return name;
  }
}

/** What is told of it. */
export const boughtOf = (held: Held, taken: ReadonlySet<string>) => ({
  thing: nameOf(held, taken),
  event: 'bought',
  on: held.on,
  offer: held.offer,
  ...(held.until !== '' && { until: held.until }),
  ...(held.eligible !== '' && { eligible: held.eligible }),
  ...(held.renewal && { renewal: true }),
});
