import type { components } from '@benefolio/client';
import { printClause, printVerdict } from './finding-text.ts';
import type { Out } from './out.ts';
import { table, wrap } from './out.ts';

type Renewal = components['schemas']['Renewal'];
type Plan = components['schemas']['RenewalPlan'];
type Ending = components['schemas']['Ending'];
type Work = components['schemas']['RenewalEffect']['work'];

/** Each work as it is asked for, in the order in which it is shown. */
const works: Record<Work, string> = {
  end: 'ends (kinds of benefit)',
  redeem: 'redeem anew',
  reassign: 'assign anew',
  reactivate: 'activate or install again',
  uninstall: 'uninstall, or license commercially',
  buy: 'license commercially, or give up',
  unknown: 'not known whether enough of it comes',
};
const order = Object.keys(works) as Work[];

const nameOf = ({ what, title, offer }: Plan): string =>
  what === 'lapse' ? 'let it lapse' : what === 'renew' ? `renew ${offer}` : `${title} instead`;

const headingOf = ({ what, offer }: Plan): string => (what === 'switch' ? (offer ?? what) : what);

type Renewals = { renewals: readonly Ending[]; totals: components['schemas']['RenewalTotals'] };

export function printEndings(out: Out, on: string, { renewals: endings, totals }: Renewals): void {
  if (endings.length === 0) {
    out.line(`no enrollment year ends on or after ${on}`);
    return;
  }
  const work = (counts: Partial<Record<Work, number>> | undefined): string =>
    order
      .filter((name) => name !== 'end' && counts?.[name] !== undefined)
      .map((name) => `${counts?.[name]} ${name}`)
      .join(', ');
  const rows = endings.map((one) => [
    one.until,
    one.enrollment,
    one.title,
    one.state === 'open' ? `${one.days} days` : [one.state, ...one.renewedBy].join(' '),
    one.renewBy,
    one.paid,
    one.renew?.fee,
    work(one.renew?.work),
    work(one.lapse?.work),
  ]);
  const headings = [
    'last day',
    'enrollment',
    'offer',
    'in',
    'renew by',
    'paid',
    'fee',
    'to renew',
    'to lapse',
  ];
  for (const line of table(headings, rows)) out.line(line);
  const { open, fees, unknown, paid } = totals;
  const missing = unknown === 0 ? '' : `, and ${unknown} of unknown price`;
  out.line(
    `to renew all ${open}: ${fees.join(' + ') || 'no known price'}${missing}; paid last ${paid.join(' + ') || 'not told'}`,
  );
}

/** The plans side by side, then each with its days, and what the clauses make of them. */
export function printRenewal(out: Out, renewal: Renewal): void {
  const { enrollment, title, until, anniversary, renewBy, state, renewedBy, plans } = renewal;
  out.line(out.paint('bold', `${enrollment}: ${title}`));
  const last = renewBy === undefined ? '' : `; last day to renew it ${renewBy}`;
  out.line(`last day ${until}, anniversary ${anniversary}${last}`);
  if (plans.length === 0) {
    out.line(`nothing is left to plan: ${[state, ...renewedBy].join(' by ')}`);
    return;
  }
  part(out, 'what is to be done', ['', ...plans.map(headingOf)], sideBySide(plans));
  part(out, 'benefits', ['', 'now', 'in use', ...plans.map(headingOf)], benefitRows(plans));
  for (const plan of plans) printPlan(out, plan);
  printFindings(out, plans);
}

function part(out: Out, title: string, headings: readonly string[], rows: Cell[][]): void {
  out.line();
  out.line(out.paint('bold', title));
  for (const line of table(headings, rows)) out.line(line);
}

type Cell = string | number | undefined;

function sideBySide(plans: readonly Plan[]): Cell[][] {
  const many = (plan: Plan, work: Work): Cell => {
    const own = plan.effects.filter((effect) => effect.work === work);
    if (own.length === 0) return undefined;
    if (work === 'end') return own.length;
    return own.reduce<Cell>(
      (sum, effect) => (effect.many === 'unknown' || typeof sum !== 'number' ? 'unknown' : sum + effect.many),
      0,
    );
  };
  return [
    ['terms', ...plans.map(({ answer }) => answer)],
    ['fee', ...plans.map(({ cost }) => cost.fee)],
    ['paid last', ...plans.map(({ cost }) => cost.paid)],
    ...order
      .map((work): Cell[] => [works[work], ...plans.map((plan) => many(plan, work))])
      .filter(([, ...cells]) => cells.some((cell) => cell !== undefined)),
  ];
}

function benefitRows(plans: readonly Plan[]): Cell[][] {
  const now = plans[0]?.benefits.filter(({ thing }) => thing !== undefined) ?? [];
  const next = (plan: Plan, benefit: string): Cell =>
    plan.benefits.find((one) => one.benefit === benefit)?.next;
  const fresh = [
    ...new Set(
      plans.flatMap(({ benefits }) =>
        benefits.filter(({ thing }) => thing === undefined).map(({ benefit }) => benefit),
      ),
    ),
  ];
  return [
    ...now.map((one) => [one.benefit, one.now, one.inUse, ...plans.map((plan) => next(plan, one.benefit))]),
    ...fresh.map((benefit) => [benefit, 'new', undefined, ...plans.map((plan) => next(plan, benefit))]),
  ];
}

function printPlan(out: Out, plan: Plan): void {
  const { cost, tasks, says } = plan;
  const rows = tasks.map((task) => [
    task.on,
    task.what,
    [task.many, task.product, task.left === undefined ? undefined : `(${task.left} left)`]
      .filter((word) => word !== undefined)
      .join(' ') || thingsIn(task.things),
    task.clause,
  ]);
  part(out, nameOf(plan), ['day', 'what', 'of what', 'clause'], rows);
  if (cost.listed) {
    const { source, asOf, certainty, conflict, note } = cost.listed;
    const more = [conflict && `but ${conflict}`, note].filter(Boolean).map((text) => `; ${text}`);
    const text = `fee ${cost.fee}: list price of the United States before tax, as of ${asOf}, certainty ${certainty}, ${source}${more.join('')}`;
    for (const line of wrap(text, '  ')) out.line(line);
  }
  for (const text of says) for (const line of wrap(text, '  ')) out.line(line);
  for (const { words } of tasks) if (words !== undefined) out.line(`  benefolio tell ${words}`);
}

const thingsIn = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? first : `${first} and ${others.length} more`;

/** A clause says the same of most plans: once is enough. */
function printFindings(out: Out, plans: readonly Plan[]): void {
  const all = plans.flatMap((plan) => plan.findings.map((finding) => ({ finding, plan: headingOf(plan) })));
  const groups = Map.groupBy(all, ({ finding }) => `${finding.clause} ${finding.answer}`);
  for (const [first, ...others] of groups.values()) {
    if (!first) continue;
    const where = [...new Set([first, ...others].map(({ plan }) => plan))].join(', ');
    out.line();
    printVerdict(out, first.finding, `(${where}) ${thingsIn(first.finding.things)}`);
    printClause(out, first.finding);
  }
}
