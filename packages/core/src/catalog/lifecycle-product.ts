// By which words a product is named, at the beginning of a row of Partner Center or of a person's own words. A name that
// only begins alike (`Exchange Online`, `Office 365`, `Windows Storage Server`) is another product.
const named: readonly (readonly [product: string, title: string, pattern: RegExp])[] = [
  ['windows-server', 'Windows Server', /^windows server\b/],
  [
    'windows',
    'Windows',
    /^windows (?:(?:client|iot|enterprise|pro|professional|home|education|ltsc|version) )*(?:11|10|8\.1|8|7|vista|xp)\b/,
  ],
  ['mssqlserver', 'SQL Server', /^(?:ms ?)?sql ?server\b(?! management)/],
  ['msexchange', 'Exchange Server', /^exchange\b(?! online)/],
  ['sharepoint', 'SharePoint Server', /^sharepoint\b(?! (?:online|designer|foundation))/],
  ['office', 'Office', /^office\b(?! (?:365|online|web|communications))(?!.* for mac)/],
  [
    'azure-devops-server',
    'Azure DevOps Server',
    /^(?:azure devops server|(?:visual studio )?team foundation server|tfs)\b/,
  ],
  ['visual-studio', 'Visual Studio', /^visual studio\b(?!.*(?:subscription|\bcode\b|\bteam\b))/],
  ['dotnetfx', '.NET Framework', /^\.net framework\b/],
  ['dotnet', '.NET', /^\.net\b/],
  ['powershell', 'PowerShell', /^powershell\b/],
];

/** One form of the words of a name: small letters, single spaces, no `Microsoft`, `2012R2` apart. */
export const plainName = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[®™]|\bmicrosoft\b/g, ' ')
    .replaceAll(/(\d{4})r2\b/g, '$1 r2')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Whether all words of one name are among those of another: `System Center` in `System Center Standard 2022`. */
const within = (name: string, words: string): boolean =>
  name.split(' ').every((word) => words.split(' ').includes(word));

/** The short name of the product that some words name, or one of some other names; else the words themselves. */
export function productIn(words: string, others: readonly string[] = []): string {
  const plain = plainName(words);
  const found = named.find(([product, , pattern]) => product === plain || pattern.test(plain));
  return found?.[0] ?? others.map(plainName).find((name) => within(name, plain)) ?? plain;
}

/** How a product of the list is called; its own words where the list has none. */
export const titleOf = (product: string): string =>
  named.find(([short]) => short === product)?.[1] ?? product;
