// Products whose names differ from tool to tool. Titles, part numbers and ids are facts of Microsoft's public
// "Product names and service plan identifiers for licensing" (MicrosoftDocs/entra-docs,
// docs/identity/users/licensing-service-plan-reference.md @ 067a0c7, 2025-10-29, CC-BY-4.0); `also` has the title of
// an earlier edition (MicrosoftDocs/azure-docs @ 0097bb4, 2019-04-15, CC-BY-4.0). A product that is not here is
// matched by its own name.

export type Product = {
  title: string;
  partNumber: string;
  skuId: string;
  /** Other titles that it has or had. */
  also?: readonly string[];
};

export const products: readonly Product[] = [
  {
    title: 'Copilot for Microsoft 365',
    partNumber: 'Microsoft_365_Copilot',
    skuId: '639dec6b-bb19-468b-871c-c5c441c4b0cb',
  },
  {
    title: 'Dynamics 365 for Sales Enterprise Edition',
    partNumber: 'DYN365_ENTERPRISE_SALES',
    skuId: '1e1a282c-9c54-43a2-9310-98ef728faace',
  },
  {
    title: 'Dynamics 365 for Sales Professional',
    partNumber: 'D365_SALES_PRO',
    skuId: 'be9f9771-1c64-4618-9907-244325141096',
  },
  {
    title: 'Dynamics 365 for Sales and Customer Service Enterprise Edition',
    partNumber: 'DYN365_ENTERPRISE_SALES_CUSTOMERSERVICE',
    skuId: '8edc2cf8-6438-4fa9-b6e3-aa1660c640cc',
  },
  {
    title: 'Dynamics 365 for Supply Chain Management',
    partNumber: 'DYN365_SCM',
    skuId: 'f2e48cb3-9da0-42cd-8464-4a54ce198ad0',
  },
  {
    title: 'Dynamics 365 for Team Members Enterprise Edition',
    partNumber: 'DYN365_ENTERPRISE_TEAM_MEMBERS',
    skuId: '8e7a3d30-d97d-43ab-837c-d7701cef83dc',
  },
  {
    title: 'Dynamics 365 Sales Premium',
    partNumber: 'DYN365_SALES_PREMIUM',
    skuId: '2edaa1dc-966d-4475-93d6-8ee8dfd96877',
  },
  {
    title: 'Dynamics 365 Sales, Field Service and Customer Service Partner Sandbox',
    partNumber: 'Dynamics_365_Sales_Field_Service_and_Customer_Service_Partner_Sandbox',
    skuId: '494721b8-1f30-4315-aba6-70ca169358d9',
  },
  {
    title: 'Microsoft 365 Audio Conferencing',
    partNumber: 'MCOMEETADV',
    skuId: '0c266dff-15dd-4b49-8397-2bb16070ed52',
    also: ['Audio Conferencing'],
  },
  {
    title: 'Microsoft 365 Business Premium',
    partNumber: 'SPB',
    skuId: 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46',
    also: ['Microsoft 365 Business'],
  },
  { title: 'Microsoft 365 E3', partNumber: 'SPE_E3', skuId: '05e9a617-0261-4cee-bb44-138d3ef5d965' },
  {
    title: 'Microsoft 365 E3 (no Teams)',
    partNumber: 'Microsoft_365_E3_(no_Teams)',
    skuId: 'dcf0408c-aaec-446c-afd4-43e3683943ea',
  },
  { title: 'Microsoft 365 E5', partNumber: 'SPE_E5', skuId: '06ebc4ee-1bb5-47dd-8120-11324bc54e06' },
  {
    title: 'Microsoft 365 E5 (no Teams)',
    partNumber: 'Microsoft_365_E5_(no_Teams)',
    skuId: '18a4bd3f-0b5b-4887-b04f-61dd0ee15f5e',
  },
  {
    title: 'Microsoft Entra ID P1',
    partNumber: 'AAD_PREMIUM',
    skuId: '078d2b04-f1bd-4111-bbd4-b4b1b354cef4',
    also: ['Azure Active Directory Premium P1'],
  },
  {
    title: 'Microsoft Entra ID P2',
    partNumber: 'AAD_PREMIUM_P2',
    skuId: '84a661c4-e949-4bd2-a560-ed7766fcaf2b',
    also: ['Azure Active Directory Premium P2'],
  },
  {
    title: 'Office 365 E3',
    partNumber: 'ENTERPRISEPACK',
    skuId: '6fd2c87f-b296-42f0-b197-1e91e994b900',
    also: ['Office 365 Enterprise E3'],
  },
  { title: 'Office 365 E5', partNumber: 'ENTERPRISEPREMIUM', skuId: 'c7df2760-2c81-4ef7-b578-5b5392b571df' },
  {
    title: 'Power Apps Premium',
    partNumber: 'POWERAPPS_PER_USER',
    skuId: 'b30411f5-fea1-4a59-9ad9-3db7c7ead579',
  },
  {
    title: 'Power Automate per user plan',
    partNumber: 'FLOW_PER_USER',
    skuId: '4a51bf65-409c-4a91-b845-1121b571cc9d',
  },
  {
    title: 'Power Automate Premium',
    partNumber: 'POWERAUTOMATE_ATTENDED_RPA',
    skuId: 'eda1941c-3c4f-4995-b5eb-e85a42175ab9',
  },
  {
    title: 'Power BI Premium Per User',
    partNumber: 'PBI_PREMIUM_PER_USER',
    skuId: 'c1d032e0-5619-4761-9b5c-75b6831e1711',
  },
  { title: 'Power BI Pro', partNumber: 'POWER_BI_PRO', skuId: 'f8a1db68-be16-40ed-86d5-cb42ce701560' },
  {
    title: 'Project Online Premium',
    partNumber: 'PROJECTPREMIUM',
    skuId: '09015f9f-377f-4538-bbb5-f75ceb09358a',
  },
  {
    title: 'Teams Premium (for Departments)',
    partNumber: 'Teams_Premium_(for_Departments)',
    skuId: '52ea0e27-ae73-4983-a08f-13561ebdb823',
  },
  { title: 'Visio Plan 2', partNumber: 'VISIOCLIENT', skuId: 'c5928f49-12ba-48f7-ada3-0d743a3601d5' },
];

const plain = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, ' ');

const byName = new Map(
  products.flatMap(({ title, partNumber, skuId, also = [] }) =>
    [title, partNumber, skuId, ...also].map((name) => [plain(name), plain(title)] as const),
  ),
);

/** One key for all the names of a product, so that counts of different tools meet. */
export const productKeyOf = (name: string): string => byName.get(plain(name)) ?? plain(name);
