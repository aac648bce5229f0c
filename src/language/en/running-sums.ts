/** Things that money is said to be, each by the words that tell it: nouns, and verbs with an amount behind them. */
export interface Sum {
  readonly quantity: string;
  readonly nouns: string;
  readonly verbs?: string;
}

/** What sums are for, in the words of business and court reports. The one that stands nearest to an amount is its own. */
export const SUMS: readonly Sum[] = [
  {
    quantity: 'size of the loan',
    nouns:
      'loans?|lending|borrowings?|credit lines?|lines? of credit|facilit(?:y|ies)|bail-?outs?|bridging finance|rescue (?:package|loan|deal)s?|the rescue',
    verbs: 'len[dt]s?|lending|loan(?:ed|ing)|borrow(?:ed|s|ing)?|bail(?:ed|ing)? out',
  },
  { quantity: 'cost', nouns: 'costs?|price tags?|bills?|price|budget|tab|overrun', verbs: 'cost(?:s|ing)?' },
  { quantity: 'damage', nouns: 'damage|damages|losses from|insured losses|compensation|settlements?|payouts?|award' },
  { quantity: 'fine', nouns: 'fines?|penalt(?:y|ies)', verbs: 'fin(?:ed|ing)|penali[sz]ed' },
  {
    quantity: 'price offered',
    nouns: 'bids?|offers?|deals?|takeovers?|acquisitions?|buyouts?|mergers?|purchase|sale',
    verbs: 'buy(?:ing|s)?|bought|acquir(?:e|ed|ing)|offer(?:ed|s|ing)|bid|sold|sell(?:ing)?|purchas(?:ed|ing)',
  },
  { quantity: 'debt', nouns: 'debts?|deficit|liabilit(?:y|ies)|arrears|shortfall|hole', verbs: 'ow(?:e|es|ed|ing)' },
  { quantity: 'loss', nouns: 'loss(?:es)?', verbs: 'los(?:e|es|t|ing)' },
  { quantity: 'profit', nouns: 'profits?|earnings|net income', verbs: 'earn(?:ed|s|ing)?' },
  { quantity: 'revenue', nouns: 'revenues?|sales|turnover|takings' },
  {
    quantity: 'aid',
    nouns: 'aid|grants?|subsid(?:y|ies)|relief|assistance|funding|donations?|package|stimulus',
    verbs: 'donat(?:e|ed|ing)|grant(?:ed)?|pledg(?:e|ed|ing)|contribut(?:e|ed|ing)',
  },
  { quantity: 'funds raised', nouns: 'funding round', verbs: 'rais(?:e|ed|ing)' },
  {
    quantity: 'spending',
    nouns: 'spending|expenditure|investments?',
    verbs: 'spen[dt]s?|spending|invest(?:ed|ing|s)?',
  },
  { quantity: 'fees', nouns: 'fees?' },
  { quantity: 'pay', nouns: 'salar(?:y|ies)|pay|wages|bonus(?:es)?' },
  { quantity: 'interest', nouns: 'interest' },
  { quantity: 'tax', nouns: 'tax(?:es)?' },
  { quantity: 'bribe', nouns: 'bribes?|kickbacks?' },
  { quantity: 'payment', nouns: 'payments?|rent', verbs: 'pa(?:y|ys|id|ying)' },
  {
    quantity: 'value',
    nouns: 'worth|value|valuation|market cap(?:italisation|italization)?|stake|fortune|assets',
    verbs: 'valu(?:ed|ing)',
  },
  { quantity: 'ransom', nouns: 'ransom|bail|bond|reward|bounty' },
  { quantity: 'savings', nouns: 'savings?|cuts?|reductions?', verbs: 'sav(?:e|ed|ing)|slash(?:ed|ing)' },
  {
    quantity: 'money taken',
    nouns: 'theft|fraud|heist|haul',
    verbs: 'st(?:eal|ole|olen|ealing)|defraud(?:ed|ing)?|embezzl(?:ed|ing)|launder(?:ed|ing)|drawn?|withdr(?:ew|awn)',
  },
];

/** Words behind an amount that are no noun it counts. */
export const NO_NOUN_AFTER_SUM =
  /^(?:for|to|in|on|at|of|and|or|but|from|by|with|that|which|who|was|is|are|were|the|a|an|it|he|she|they|over|as|after|when|not|if|said|says|this|last|next|more|less|loan|loans|bailout|rescue|deal|bid|cut|fine|settlement|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** Invented and rare coins are plurals that name no thing that reports count. */
export const MAYBE_MONEY =
  /^(?!(?:people|passengers|users|years|customers|barrels|tons|tonnes|acres|jobs|votes|viewers|followers|downloads|miles|children|students|workers|members|copies|units|visitors|voters|subscribers|homes|views|square|others|times|records|shares|accounts|households|refugees|residents|immigrants|cars|vehicles|americans|fans|gallons|pages|emails|documents|tests|doses|cases|deaths|women|men|patients|families|readers|devices|tweets|eggs|phones|pounds|animals|lives|players|listeners)$)\p{L}+s$/u;
