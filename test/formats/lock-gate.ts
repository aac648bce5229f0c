import { readingWith } from './reading.js';

const TEXT = `SALLOW BRIDGE, May 12 - The Canal Trust knew in January that the lower gate at Sallow Lock was cracked, three people familiar with the inspection said, four months before it gave way and drained the pound.

The three, who asked not to be named because they feared for their jobs, said an engineer had asked for the lock to be shut at once. One of them said the request "went into a drawer and stayed there".

Delia Farrow, chief executive of the Canal Trust, denied that there had been any delay. "Nobody sat on a warning," she told a press conference in Sallow Bridge on Monday. "We acted within the week."

A spokesman for the Trust declined to say when its engineers first saw the crack. Orrin Locks Ltd, which made the gate, did not respond to a request for comment.

An internal report dated Jan. 19, seen by The Courier, lists the gate as "unfit for use" and says that the engineer wanted it replaced "without waiting for the season to end".

Boat owners said they might never get back what they had lost. "I think we are looking at the end of the club," Per Asmund, its secretary, wrote on Mastodon on Sunday. He purportedly sold his own boat last month, though he told the Trust in a letter that he would stay.

Farrow said the minister believed the Trust had done its duty. The minister's office confirmed that, citing a call on Tuesday.

"He was seen on the gate that night," the officer said, without saying who she meant. Several residents said the water went in under an hour. The repair is expected to take until September.

The Canal Trust, founded in 1911, looks after 340 locks.`;

/** A report with every kind of source, act and footing that a page can have to show, and two findings. */
export const lockGate = readingWith(
  TEXT,
  {
    sources: [
      {
        kind: 'group',
        count: [3, 3],
        description: 'three people familiar with the inspection',
        access: 'familiar with the inspection',
        anonymity: 'stated',
        reason: 'they feared for their jobs',
        reasonClass: 'retaliation',
        mentions: ['three people familiar with the inspection', 'The three'],
        evidence: {
          description: 'three people familiar with the inspection',
          access: 'familiar with the inspection',
          anonymity: 'asked not to be named',
          reason: 'they feared for their jobs',
        },
      },
      {
        partOf: 's1',
        description: 'One of them',
        anonymity: 'stated',
        reason: 'they feared for their jobs',
        reasonClass: 'retaliation',
        mentions: ['One of them'],
        evidence: { reason: 'they feared for their jobs' },
      },
      {
        name: 'Delia Farrow',
        description: 'chief executive',
        affiliation: 'the Canal Trust',
        mentions: ['Delia Farrow, chief executive of the Canal Trust', '[she] told', '[Farrow] said the'],
        evidence: { description: 'chief executive', affiliation: 'chief executive of [the Canal Trust]' },
      },
      {
        description: 'A spokesman for the Trust',
        affiliation: 'the Canal Trust',
        anonymity: 'unnamed',
        mentions: ['A spokesman for the Trust'],
        evidence: { description: 'A spokesman for the Trust' },
      },
      {
        kind: 'organisation',
        name: 'Orrin Locks Ltd',
        count: null,
        description: 'which made the gate',
        mentions: ['Orrin Locks Ltd'],
        evidence: { description: 'which made the gate' },
      },
      {
        kind: 'document',
        count: null,
        description: 'An internal report dated Jan. 19',
        access: 'seen by The Courier',
        anonymity: 'unnamed',
        mentions: ['An internal report dated Jan. 19'],
        evidence: { access: 'seen by The Courier' },
      },
      { kind: 'group', count: null, description: 'Boat owners', anonymity: 'unnamed', mentions: ['Boat owners'] },
      {
        name: 'Per Asmund',
        description: 'secretary',
        affiliation: 'the club',
        mentions: ['Per Asmund', 'though [he]'],
        evidence: { description: 'its secretary' },
      },
      { name: 'the minister', named: false, anonymity: 'unnamed', mentions: ['[the minister] believed'] },
      {
        kind: 'organisation',
        count: null,
        description: "The minister's office",
        anonymity: 'unnamed',
        mentions: ["The minister's office"],
      },
      { description: 'the officer', unresolved: true, anonymity: 'unnamed', mentions: ['the officer'] },
      {
        kind: 'group',
        count: [3, null],
        description: 'Several residents',
        anonymity: 'unnamed',
        mentions: ['Several residents'],
      },
    ],
    statements: [
      {
        by: 's1',
        field: 'title',
        words: { source: 'sources', cue: 'say', content: 'Trust knew of crack' },
        inferred: ['source'],
        because: { source: 'the headline’s “sources” are the three people of the first paragraph' },
      },
      {
        by: 's1',
        words: {
          source: 'three people familiar with the inspection',
          cue: 'familiar with the inspection [said]',
          content: [
            'The Canal Trust knew in January that the lower gate at Sallow Lock was cracked',
            'four months before it gave way and drained the pound',
          ],
        },
        about: ['the Canal Trust'],
      },
      {
        by: 's1',
        words: {
          source: ['The three', 'who asked not to be named because they feared for their jobs'],
          cue: '[said] an engineer',
          content: 'an engineer had asked for the lock to be shut at once',
        },
      },
      {
        by: null,
        act: 'direct',
        within: 'q3',
        words: { source: 'an engineer', cue: 'had asked for', content: 'the lock to be shut at once' },
      },
      {
        by: 's2',
        mode: 'mixed',
        words: {
          source: 'One of them',
          cue: '[said] the request',
          content: 'the request "went into a drawer and stayed there"',
        },
      },
      {
        by: 's3',
        act: 'deny',
        answers: 'q3',
        words: {
          source: 'Delia Farrow, chief executive of the Canal Trust',
          cue: 'denied',
          content: 'that there had been any delay',
        },
        when: '2027-05-10',
        channel: 'press conference',
        inferred: ['channel', 'when'],
        because: {
          channel: 'the next sentence quotes her from a press conference',
          when: 'the press conference was on Monday',
        },
      },
      {
        by: 's3',
        mode: 'direct',
        channel: 'press conference',
        channelWords: 'a press conference',
        when: '2027-05-10',
        whenWords: 'on Monday',
        words: {
          source: '[she] told',
          cue: 'told a press conference in Sallow Bridge on Monday',
          content: ['"Nobody sat on a warning,"', '"We acted within the week."'],
        },
        inferred: ['source'],
        because: { source: '“she” is the woman last named' },
      },
      {
        by: 's4',
        act: 'decline',
        answered: true,
        words: {
          source: 'A spokesman for the Trust',
          cue: 'declined',
          content: 'to say when its engineers first saw the crack',
        },
      },
      {
        by: 's5',
        act: 'decline',
        answered: false,
        words: {
          source: 'Orrin Locks Ltd, which made the gate',
          cue: 'did not respond',
          content: 'to a request for comment',
        },
      },
      {
        by: 's6',
        mode: 'mixed',
        channel: 'document',
        when: '2027-01-19',
        whenWords: 'Jan. 19',
        words: {
          source: 'An internal report dated Jan. 19, seen by The Courier',
          cue: '[lists] the gate',
          content: 'the gate as "unfit for use"',
        },
      },
      {
        by: 's6',
        mode: 'mixed',
        channel: 'document',
        words: {
          source: 'An internal report dated Jan. 19, seen by The Courier',
          cue: '[says] that the engineer',
          content: 'that the engineer wanted it replaced "without waiting for the season to end"',
        },
      },
      {
        by: 's7',
        hedged: true,
        words: { source: 'Boat owners', cue: '[said] they might', content: 'might never get back what they had lost' },
      },
      {
        by: 's8',
        mode: 'direct',
        act: 'believe',
        hedged: true,
        channel: 'social',
        channelWords: 'on Mastodon',
        platform: 'Mastodon',
        when: '2027-05-09',
        whenWords: 'on Sunday',
        words: {
          source: 'Per Asmund, its secretary',
          cue: 'wrote on Mastodon on Sunday',
          content: '"I think we are looking at the end of the club,"',
        },
      },
      {
        by: null,
        distanced: true,
        words: { cue: 'purportedly', content: ['[He] purportedly', 'sold his own boat last month'] },
      },
      {
        by: 's8',
        act: 'commit',
        channel: 'message',
        channelWords: 'in a letter',
        to: 'the Trust',
        toWords: 'told [the Trust] in',
        words: { source: 'though [he]', cue: 'told the Trust in a letter', content: 'that he would stay' },
      },
      {
        by: 's3',
        words: {
          source: '[Farrow] said the',
          cue: '[said] the minister believed',
          content: 'the minister believed the Trust had done its duty',
        },
      },
      {
        by: 's9',
        act: 'believe',
        within: 'q16',
        via: 's3',
        words: { source: '[the minister] believed', cue: 'believed', content: 'the Trust had done its duty' },
      },
      {
        by: 's10',
        act: 'confirm',
        answers: 'q17',
        channel: 'call',
        channelWords: 'a call',
        when: '2027-05-11',
        whenWords: 'on Tuesday',
        words: { source: "The minister's office", cue: 'confirmed', content: 'confirmed [that]' },
      },
      {
        by: 's11',
        mode: 'direct',
        unresolved: true,
        words: { source: 'the officer', cue: 'the officer [said]', content: '"He was seen on the gate that night,"' },
      },
      {
        by: 's12',
        words: { source: 'Several residents', cue: 'residents [said]', content: 'the water went in under an hour' },
      },
      { by: null, words: { cue: 'is expected', content: ['The repair', 'to take until September'] } },
    ],
    findings: [
      {
        rule: 'unexplained-access',
        severity: 'warning',
        words: 'three people familiar with the inspection',
        message: 'The article does not say how these people came to know of the inspection.',
        standard: 'Associated Press, News Values and Principles: anonymous sources',
        mend: 'Say what they do or where they saw it, as far as it does not give them away.',
      },
      {
        rule: 'unnamed-opinion',
        severity: 'error',
        words: '"went into a drawer and stayed there"',
        message: 'A source without a name is quoted with an opinion.',
        standard: 'Reuters, Handbook of Journalism: sources',
        mend: 'Have somebody say it by name, or keep to what the source saw.',
      },
      {
        rule: 'nobody-in-particular',
        severity: 'info',
        words: 'is expected',
        message: 'Nobody is said to expect it.',
        standard: 'BBC Editorial Guidelines',
        mend: 'Say who expects it.',
      },
    ],
  },
  {
    title: 'Trust knew of crack in lock gate months before it burst, sources say',
    outlet: 'The Courier',
    byline: ['Ada Holm'],
    published: '2027-05-12T06:30:00+01:00',
    url: 'https://courier.example/2027/05/12/sallow-lock',
    language: 'en',
  },
);
