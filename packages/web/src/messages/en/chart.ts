/** Words of every picture. */
export const chart = {
  day: 'Day',
  month: 'Month',
  copy: 'Copy the table',
  copied: 'Copied',
};
