import type { Day } from '../kernel/day.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import { lifecycleRows } from './lifecycle-data.gen.ts';
import { productIn, titleOf } from './lifecycle-product.ts';
import type { OwnLifecycle } from './lifecycle-row.ts';
import { versionsOf } from './lifecycle-version.ts';
import { supportOf } from './lifecycle.ts';
import type { Support } from './lifecycle.ts';

/** A version of a product, as on-premises incidents see it on a day. */
export type LifecycleLine = Pick<Support, 'rank' | 'mainstream' | 'mainstreamUntil'> & {
  product: string;
  version: string;
  /** The day of its first release. */
  released: Day;
  /** The thing that it is told of, where it is the user's own. */
  own?: string;
};

type Asked = { on: Day; rows: readonly OwnLifecycle[]; product?: string | undefined };

/**
 * The versions that are out on a day, newest first, of one product or of all that any row names.
 * @throws ProblemError `unknown-product`
 */
export function lifecyclesOf({ on, rows, product }: Asked): LifecycleLine[] {
  const own = rows.map((row) => row.product);
  const shorts = [...new Set([...lifecycleRows, ...rows].map((row) => productIn(row.product)))];
  const asked = product === undefined ? undefined : productIn(product, own);
  if (asked !== undefined && !shorts.includes(asked)) {
    throw new ProblemError({
      code: 'unknown-product',
      status: 404,
      message: `the list of lifecycles has no ${quote(product)}`,
      cure: 'tell a row of your own: `benefolio events life` says how',
    });
  }
  return shorts
    .filter((short) => asked === undefined || short === asked)
    .flatMap((short) => {
      const title = rows.find((row) => productIn(row.product) === short)?.product ?? short;
      const name = titleOf(short) === short ? title : titleOf(short);
      return versionsOf(short, lifecycleRows, rows)
        .filter(({ since }) => since <= on)
        .map(({ name: version, since: released, rows: all }) => {
          const { rank, mainstream, mainstreamUntil } = supportOf({ product: name, version, on, rows });
          const [told] = all.flatMap((row) => rows.find((one) => one === row)?.own ?? []);
          return {
            product: name,
            version: version.replace('r2', 'R2'),
            released,
            rank,
            mainstream,
            ...(mainstreamUntil && { mainstreamUntil }),
            ...(told !== undefined && { own: told }),
          };
        });
    });
}
