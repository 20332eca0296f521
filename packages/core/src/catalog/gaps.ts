/** What is known to be missing from the shipped editions, by the code of an offer. */
export const gaps: Readonly<Record<string, string>> = {
  launch: 'which marketing benefits it has was not found',
  core: 'which marketing benefits it has was not found',
  expanded: 'which marketing benefits it has was not found',
  spd: 'whole product lists of Data & AI, Digital & App Innovation, Modern Work, Security and Business Applications were not found; what is listed is not all',
  silver:
    'its license table was not found; in 2018 it brought 5 Visual Studio Enterprise, and more by competency',
  gold: 'its license table was not found; in 2018 it brought 10 Visual Studio Enterprise, and more by competency',
  specialization: 'products that specializations bring beside credit were not found',
};

/** Offers whose list of products was not found whole: what it leaves out may come all the same. */
export const listedInPart: ReadonlySet<string> = new Set(['spd', 'silver', 'gold', 'specialization']);

/** Of every shipped row. */
export const keyGap = 'whether a product key is required is on no public list: copy it from Partner Center';
