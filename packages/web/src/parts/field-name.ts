/** The name of a field or fact in words: `heldBefore` becomes `held before`. */
export const fieldName = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
