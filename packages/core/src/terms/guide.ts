/**
 * The headings of the Terms of Participation Guide of 2024-12-20, in its order. They are the places that clauses name,
 * and the marks by which a passage is found in a copy that a person registers.
 */
export const headings = [
  'Introduction to the Microsoft AI Cloud Partner Program',
  'Overview',
  'Program Administrator',
  'Program Benefits',
  'Technical Presales and Deployment Services',
  'Product Benefits Terms of Use',
  'Product benefits granted can be used for',
  'Product benefits granted to partners cannot be used for',
  'Product Keys and Tokens',
  'On-premises Software Installation and Activation',
  'Cloud Services Activation',
  'Visual Studio Benefits – Developer Tools',
  'Assigning subscriptions',
  'Sharing',
  'Azure Services Benefits',
  'Technical Support Benefits',
  'Marketing Benefits',
  'Refund Requests',
  'Retaining Legacy Benefits',
  'Partner Support',
] as const;

export type Heading = (typeof headings)[number];

/** Where a clause stands among the others: the place of its innermost heading. */
export const placeOf = (section: readonly Heading[]): number => headings.indexOf(section.at(-1) as Heading);
