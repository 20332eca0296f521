import type { ReactElement } from 'react';

/** What is said in lower case, to stand anywhere, as a sentence. */
export const sentence = (text: string): string => {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
};

/** A text of ours; what stands between backticks are somebody's own words. */
export function Marked({ text }: { text: string }): ReactElement {
  const parts = text.split('`');
  // A backtick without its other half is one of the text.
  if (parts.length % 2 === 0) return <>{text}</>;
  return <>{parts.map((part, n) => (n % 2 === 0 ? part : <code key={n}>{part}</code>))}</>;
}
