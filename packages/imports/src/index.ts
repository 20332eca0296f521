export { formats } from './formats.ts';
export { passageOf, readGuide } from './guide/read-guide.ts';
export type { GuideCopy, Passage } from './guide/read-guide.ts';
export { importFile } from './import-file.ts';
export type { ImportFile, ImportOptions, Imported, RowResult } from './imported.ts';
export { stagedNames } from './people.ts';
export { largestFile, textOf } from './reading/text.ts';
export { refusedCsv } from './refused-csv.ts';
