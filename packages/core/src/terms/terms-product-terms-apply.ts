import { told } from './clause.ts';

export const termsProductTermsApply = told({
  id: 'terms.product-terms-apply',
  title: 'This guide and the terms of each product',
  says: 'The partner keeps to this guide and to the terms of each product. The standard license terms of a product apply unless the guide says otherwise. The guide may change, and promises nothing.',
  section: ['Program Benefits', 'Product Benefits Terms of Use'],
  reading:
    'It stands in the overview too, and binds whoever buys a membership or an offer, or keeps one that has gone out of ' +
    'sale. Only the guide is encoded here: the terms of a single product are not, and a ' +
    'permitted of ours says nothing about them. That the guide may change is why each judged clause has dated editions.',
  doubts: {},
  serves:
    '`benefolio terms CLAUSE` and docs/reference/terms.md show every judged clause with its dated editions; a finding ' +
    'names the edition that it used, and keeps it. Product terms themselves are not kept.',
});
