/** The people beside the journal. */
export type Names = {
  /** The person that a handle, a mail address or an id means. */
  find: (reference: string) => string | undefined;
  /** Takes in a new person and gives the id and the commitment that the journal may know. */
  admit: (person: { handle: string; name?: string; mail?: string }) => { id: string; commitment: string };
  /** Whether a person is kept by that name and mail address, as far as they are given. Absent: none are kept. */
  isKept?: (id: string, person: { name?: string; mail?: string }) => boolean;
};
