import { activatedBy } from '../catalog/activation.ts';
import { compareVersions } from '../catalog/lifecycle.ts';
import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { keyActivationRequired } from '../terms/key-activation-required.ts';
import { licenseNoDowngrade } from '../terms/license-no-downgrade.ts';
import { licenseNoSoftwareAssurance } from '../terms/license-no-software-assurance.ts';
import { sharingAssociatedOnly } from '../terms/sharing-associated-only.ts';
import type { World } from './world.ts';

/** Software on a machine: since which day, for which company, which version, and whether it is activated. */
export type Installed = {
  since: Day;
  company: string;
  version?: string | undefined;
  activated: 'yes' | 'no' | 'unknown';
};

/** What was granted: `version` where it was said, else the name of the product may carry it. */
export type Granted = { product: string; version?: string | undefined };

/** Names of machines do not tell capitals from small letters. */
export const machineOf = ({ machine }: { machine: string }): string => machine.toLowerCase();

export const claimable = ['new-version', 'home-use', 'mobility', 'other'] as const;

/** Nothing is said of versions where neither is on record. */
export function judgeVersion(granted: Granted, deployed: string | undefined, world: World): Finding[] {
  if (deployed === undefined && granted.version === undefined) return [];
  const { on } = world;
  const { product, version = product } = granted;
  const stands =
    deployed === undefined
      ? 'unknown'
      : compareVersions({ product, deployed, granted: version, rows: world.lifecycles() });
  const downgrade = apply(licenseNoDowngrade, { on, deployed: stands });
  return stands === 'newer'
    ? [downgrade, apply(licenseNoSoftwareAssurance, { on, right: 'new-version' })]
    : [downgrade];
}

/** What the terms make of one installation, on the day it is made or while it stands. */
export const judgeInstalled = (
  granted: Granted,
  { version, activated }: Installed,
  world: World,
): Finding[] => [
  ...judgeVersion(granted, version, world),
  ...(activated === 'yes'
    ? []
    : [apply(keyActivationRequired, { on: world.on, product: activatedBy(granted.product), activated })]),
];

/** What is wrong or open with installations on a day, each with its machine, and with the companies that have them. */
export function standingInstalled(
  granted: Granted,
  installed: ReadonlyMap<string, Installed>,
  world: World,
): Finding[] {
  const { on } = world;
  const companies = new Set([...installed.values()].map(({ company }) => company));
  const open = [...installed].flatMap(([machine, one]) =>
    judgeInstalled(granted, one, world)
      .filter(({ answer }) => answer !== 'permitted')
      .map((finding) => ({ ...finding, why: `${machine}: ${finding.why}` })),
  );
  return [
    ...[...companies].map((of) => apply(sharingAssociatedOnly, { on, ...world.association(of) })),
    ...open,
  ];
}
