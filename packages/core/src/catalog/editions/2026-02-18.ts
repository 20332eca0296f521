import { measure } from '../row.ts';
import type { CatalogRow, Certainty, CatalogEdition, Quantity } from '../row.ts';

// The Benefits Guide of 2026-02-18, as a third-party calculator has it. It is for tenants whose Microsoft 365 comes
// without Teams. Rows marked B are confirmed by a second source.

const asOf = '2026-02-18';
const calculator = 'a third-party calculator after the Benefits Guide of 2026-02-18';

/** Not listed. */
const no = undefined;
type Cell = Quantity | undefined;
type Line = readonly [
  benefit: string,
  unit: string,
  launch: Cell,
  core: Cell,
  expanded: Cell,
  infrastructure: Cell,
  certainty?: Certainty,
];

const table: Record<string, Line[]> = {
  'Microsoft 365': [
    ['Microsoft 365 Business Premium (no Teams)', 'users', 5, 15, 35, no, 'B'],
    ['Microsoft 365 E3 (no Teams)', 'users', no, no, no, 100],
    ['Teams Enterprise', 'users', 5, 15, 35, 100],
    ['Teams Premium', 'users', no, no, 10, no],
    ['Teams Rooms Pro', 'users', no, no, 2, no],
    ['Viva Suite', 'users', no, no, 15, no],
    ['Project Online Project Plan 5', 'users', 1, 5, 5, 20],
    ['Visio Plan 2', 'users', 1, 5, 5, 5],
  ],
  Windows: [
    ['Windows 365 Enterprise 8vCPU/32GB/512GB', 'users', no, 1, 2, no],
    ['Windows 11 IoT Enterprise LTSC', 'licenses', no, no, no, 20],
  ],
  Copilot: [
    ['Microsoft 365 Copilot', 'users', no, no, 10, no, 'B'],
    ['Copilot Studio (25000 credits/month pack)', 'packs', no, no, 1, no, 'B'],
    ['Dragon Copilot', 'users', no, 5, 15, 20],
    ['GitHub Copilot Enterprise via ring-fenced Azure credit', 'per year', no, no, no, '5000 USD'],
  ],
  Azure: [['Azure bulk credit', 'per year', '700 USD', '2400 USD', '5000 USD', '10000 USD', 'B']],
  Security: [
    ['Entra ID P2', 'users', 5, 15, 35, 100, 'B'],
    ['Defender Suite', 'users', 5, 15, 35, 100, 'B'],
    ['Defender for Endpoint P2', 'users', 5, 15, 35, 100],
    ['Entra Suite', 'users', no, no, 35, no],
    ['Intune Suite', 'users', no, no, 35, no],
  ],
  'Power Platform': [
    ['Power BI Premium (per user)', 'users', 4, 15, 35, 100],
    ['Power Apps Premium', 'users', 1, 8, 15, 25],
    ['Power Automate Premium', 'users', 1, 8, 15, 25],
    ['Power Automate Process', 'bots', no, no, 2, 5],
  ],
  'Dynamics 365': [
    ['Business Central Premium', 'users', 4, 15, 35, no],
    ['Sales Enterprise', 'users', 4, 15, 35, no],
    ['Customer Insights', 'tenants', no, no, 1, no],
    ['Customer Service Enterprise', 'users', no, no, 35, no],
    ['Finance Premium', 'users', no, no, 35, no],
    ['Human Resources', 'users', no, no, 35, no],
    ['Marketing base pack', 'tenants', no, no, 1, no],
    ['Project Operations', 'users', no, no, 35, no],
    ['Team Members', 'users', no, no, 35, no],
    ['Contact Center', 'users', no, no, 35, no],
  ],
  'On-premises': [
    ['Windows Server Standard 2025 (per core)', 'cores', no, 16, 32, 100],
    ['Windows Server Datacenter 2025 (per core)', 'cores', no, 16, 32, 32],
    ['Windows Server CAL 2025', 'CALs', no, 16, 35, 100],
    ['Windows Server RDS CAL 2025', 'CALs', no, 20, 35, 100],
    ['System Center Client Management Suite 2022', 'licenses', no, 10, 35, 100],
    ['System Center Endpoint Protection 2019', 'licenses', no, 10, 35, 100],
    ['System Center Standard 2022', 'licenses', no, 8, 16, 32],
    ['Endpoint Configuration Manager 2019', 'licenses', no, no, 35, 100],
    ['SQL Server Enterprise 2019 (per core)', 'cores', no, no, 8, 16],
    ['Windows Storage Server Workgroup 2016', 'licenses', no, no, no, 2],
  ],
  Sandbox: [
    ['D365 Business Central sandbox', 'users', 5, 5, 5, no],
    ['D365 Operations Application sandbox', 'users', no, 25, 25, 25],
    ['D365 Operations Tier 2 add-on', 'tenants', no, 1, 1, no],
    ['D365 Sales/Field Service/Customer Service sandbox', 'users', no, 25, 25, 25],
    ['D365 Contact Center sandbox', 'users', no, no, 25, no],
    ['D365 CS Digital Messaging sandbox', 'tenants', no, no, 1, no],
    ['D365 eCommerce and Cloud Scale Unit sandbox', 'tenants', no, no, 1, no],
    ['D365 Human Resources sandbox', 'users', no, no, 5, no],
    ['D365 Intelligent Order Management sandbox', 'tenants', no, no, 1, no],
    ['D365 Marketing sandbox', 'tenants', no, no, 1, no],
    ['D365 Sales Insights sandbox', 'users', no, no, 5, no],
    ['D365 Guides sandbox', 'users', no, no, 1, no],
  ],
};

const visualStudio = 'Visual Studio Enterprise IDE (no monthly Azure credit)';
const professional = 'the Guide of 2024-12-20 gives Visual Studio Professional to this offer';
const developer = { benefit: visualStudio, category: 'Developer tools', unit: 'users', asOf };
const packageOf = (offer: string, quantity: number): CatalogRow => ({
  ...developer,
  offer,
  quantity,
  source: calculator,
  certainty: 'C',
  conflict: professional,
});

const columns = [
  { offer: 'launch' },
  { offer: 'core' },
  { offer: 'expanded' },
  { offer: 'spd', scope: 'Infrastructure' },
] as const;

const listed = Object.entries(table).flatMap(([category, lines]) =>
  lines.flatMap(([benefit, unit, launch, core, expanded, infrastructure, certainty = 'C']) =>
    [launch, core, expanded, infrastructure].flatMap((quantity, n): CatalogRow[] => {
      const column = columns[n];
      return quantity === undefined || column === undefined
        ? []
        : [
            {
              ...column,
              benefit,
              category,
              quantity,
              ...measure(unit),
              source: certainty === 'B' ? `${calculator}; public research notes of August 2026` : calculator,
              asOf,
              certainty,
            },
          ];
    }),
  ),
);

export const products2026: CatalogEdition = {
  list: 'products',
  asOf,
  rows: [
    ...listed,
    packageOf('launch', 1),
    packageOf('core', 8),
    packageOf('expanded', 15),
    // The calculator adds it for each designation; kept once, which is the smaller number.
    {
      ...developer,
      offer: 'spd',
      quantity: 25,
      source: `${calculator}; another third-party table`,
      certainty: 'B',
      conflict:
        'unclear whether once for the partner or 25 for each designation, as the calculator adds them',
    },
    {
      offer: 'specialization',
      scope: 'Azure Virtual Desktop',
      benefit: 'GitHub Copilot credit',
      category: 'Copilot',
      quantity: '10000 USD',
      unit: 'money',
      per: 'year',
      source: `a formula of ${calculator}`,
      asOf,
      certainty: 'D',
    },
  ],
};
