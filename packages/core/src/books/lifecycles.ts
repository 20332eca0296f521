import { lifecyclesOf } from '../catalog/lifecycle-list.ts';
import type { LifecycleLine } from '../catalog/lifecycle-list.ts';
import type { Books } from './books.ts';
import { worldOn } from './view.ts';
import type { Reading } from './view.ts';

/**
 * The versions of products on a day, shipped and own, as known at an instant.
 * @throws ProblemError `unknown-product`
 */
export const lifecyclesOn = (books: Books, reading: Reading, product?: string): LifecycleLine[] =>
  lifecyclesOf({ on: reading.on, rows: worldOn(books, reading).lifecycles(), product });
