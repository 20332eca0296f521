export { formats } from './formats.ts';
export { passageOf, readGuide } from './guide/read-guide.ts';
export type { GuideCopy, Passage } from './guide/read-guide.ts';
export { importFile, importing } from './import-file.ts';
export type { Step } from './import-file.ts';
export type { Difference } from './difference.ts';
export type { ImportFile, ImportOptions, Imported, RevocableNames, RowResult } from './imported.ts';
export { largestFile, textOf } from './reading/text.ts';
export { refusedCsv } from './refused-csv.ts';
