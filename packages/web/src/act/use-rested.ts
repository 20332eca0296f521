import { useEffect, useState } from 'react';

/** The value as it was when the hand last rested for so many milliseconds. */
export function useRested<V>(value: V, rest: number): V {
  const [rested, setRested] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
