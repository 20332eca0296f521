import { fieldName } from '../../parts/field-name.ts';

/** The words of a record: those that the server says are English already. */
export const record = {
  /** Puts fixed texts of the server into the language: what happened, what a field is for, a clause. */
  said: async (): Promise<(text: string) => string> => (text) => text,
  /** What falls due. It is told back as the server words it, so it is put into the language where it is shown. */
  due: (what: string): string => what,
  /** The name of a field of an event. */
  field: (name: string): string => fieldName(name),
  /** What happened, by the name of the event. */
  verb: (event: string): string => event.replaceAll('-', ' '),
  /** One of the words that a field offers to choose from. */
  choice: (word: string): string => word,
  /** What is counted: seats, hours. */
  unit: (unit: string): string => unit,
};
