import { fieldName } from '../../parts/field-name.ts';

/** The words of a record: those that the server says are English already. */
export const record = {
  /** A fixed text of the server: what happened, what a field is for, what falls due, a clause. */
  said: (text: string): string => text,
  /** The name of a field of an event. */
  field: (name: string): string => fieldName(name),
  /** What happened, by the name of the event. */
  verb: (event: string): string => event.replaceAll('-', ' '),
  /** One of the words that a field offers to choose from. */
  choice: (word: string): string => word,
  /** What is counted: seats, hours. */
  unit: (unit: string): string => unit,
};
