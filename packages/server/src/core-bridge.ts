// Temporary, until core's index exports them.
export { commitmentOf } from '../../core/src/journal/commitment.ts';
export { evidenceFiles } from '../../core/src/review/evidence.ts';
