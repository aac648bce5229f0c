import { describe, expect, it } from 'vitest';
import { type StoryArticle, storiesOf, type Tie } from '../../src/coverage/stories.js';
import { storyTerms } from '../../src/coverage/story-terms.js';

interface Report extends StoryArticle {
  readonly id: string;
}

function report(id: string, date: string, title: string, text: string): Report {
  return { id, day: Date.parse(date) / 86_400_000, terms: storyTerms({ title, text }) };
}

/** The stories by the ids of their articles. */
const stories = (articles: readonly Report[], ties: readonly Tie[] = []): readonly string[] =>
  storiesOf(articles, ties)
    .map((group) =>
      group
        .map((i) => articles[i]!.id)
        .sort()
        .join(' '),
    )
    .sort();

const fire = (id: string, date: string, when: string) =>
  report(
    id,
    date,
    'Fire destroys warehouse in Dunmarrow',
    `A fire destroyed a warehouse on Kettle Street in Dunmarrow ${when}, and firefighters took six hours to put it out. The warehouse belonged to a furniture dealer, and nobody was hurt. Dunmarrow's fire chief said the cause was not known.`,
  );
const FIRST = fire('may', '2031-05-04', 'on Sunday night');
const AGAIN = report(
  'may2',
  '2031-05-05',
  'Dunmarrow warehouse was full of furniture when fire broke out',
  'The warehouse on Kettle Street in Dunmarrow that burned down on Sunday was full of furniture, its owner said. The fire chief has sent two investigators to look for the cause of the fire.',
);
const STRIKE = report(
  'strike',
  '2031-05-04',
  'Tram drivers in Ostrava Bay vote to strike',
  'Tram drivers in Ostrava Bay voted on Sunday to strike for higher pay. Their union said nine in ten members voted for the strike, the first of the drivers since 2012. The transport company called the vote regrettable.',
);

describe('articles are of one story', () => {
  it('if they tell of one event', () => {
    expect(stories([FIRST, AGAIN, STRIKE])).toEqual(['may may2', 'strike']);
  });

  it('day after day, as long as there is news of it', () => {
    const days = ['04', '06', '08', '10', '12', '14', '16'];
    const trial = days.map((day) =>
      report(
        `day${day}`,
        `2031-05-${day}`,
        'Marsh ferry trial: captain answers questions',
        `The trial of Ferdo Marsh, captain of the ferry Lissa that sank in the Orne strait, went on in Port Haldane on the ${day}th. Prosecutors asked about the ferry's lifeboats. The captain told the court he had followed the rules of the shipping line.`,
      ),
    );
    expect(stories(trial)).toEqual([trial.map(({ id }) => id).join(' ')]);
  });
});

describe('articles are of two stories', () => {
  it('if a like event comes a month later', () => {
    const later = fire('june', '2031-06-05', 'on Thursday night');
    expect(stories([FIRST, AGAIN, later])).toEqual(['june', 'may may2']);
  });

  it('if they only have the place and the day in common', () => {
    const burned = report(
      'fire',
      '2031-05-04',
      'Fire destroys warehouse',
      'DUNMARROW — A fire destroyed a warehouse on Kettle Street on Sunday night, and firefighters took six hours to put it out. The warehouse belonged to Ollen & Sons, a dealer in furniture. Nobody was hurt, but the flats above a bakery next door had to be cleared, and eleven people spent the night in a gymnasium. The fire chief, Petra Lund, said the cause was not known. Wardrobes and beds worth four million crowns burned, according to the dealer. The insurer has sent an assessor.',
    );
    const elected = report(
      'mayor',
      '2031-05-04',
      'Botanist is elected first green mayor',
      'DUNMARROW — Voters elected Sile Farrant as mayor on Sunday. The botanist, who had never run for office, won 52 percent against Owen Brack, who has governed since 2015. Turnout was the highest in twenty years, the town clerk said. Ms. Farrant, 47, wants to plant two thousand trees, and close the market square to cars. She takes office in September, and must find a majority in a council in which her party has four of nineteen seats. Mr. Brack said he would go back to his law practice.',
    );
    expect(stories([burned, elected])).toEqual(['fire', 'mayor']);
  });
});

it('the order of the articles makes no difference', () => {
  const all = [FIRST, AGAIN, STRIKE, fire('june', '2031-06-05', 'on Thursday night')];
  for (const order of [
    [3, 2, 1, 0],
    [1, 3, 0, 2],
    [2, 0, 3, 1],
  ])
    expect(stories(order.map((i) => all[i]!))).toEqual(stories(all));
});

describe('what is tied', () => {
  const late = report(
    'reprint',
    '2031-07-20',
    'From the archive: the Kettle Street fire',
    'A fire destroyed a warehouse.',
  );
  const tie = (one: number, other: number, same: boolean): Tie => ({ one, other, same });

  it('is of one story however late: a copy is of the story that it was copied from', () => {
    const all = [FIRST, STRIKE, late];
    expect(stories(all)).toEqual(['may', 'reprint', 'strike']);
    expect(stories(all, [tie(0, 2, true)])).toEqual(['may reprint', 'strike']);
  });

  it('is of one story if a person says so, with all that is in either', () => {
    expect(stories([FIRST, AGAIN, STRIKE], [tie(1, 2, true)])).toEqual(['may may2 strike']);
  });

  it('is of two if a person says so, whatever else ties them', () => {
    expect(stories([FIRST, AGAIN, STRIKE], [tie(0, 1, true), tie(0, 1, false)])).toEqual(['may', 'may2', 'strike']);
  });
});

it('an article without words that tell anything is a story of its own', () => {
  expect(stories([FIRST, report('empty', '2031-05-04', '', 'It is. They were.')])).toEqual(['empty', 'may']);
  expect(storiesOf([])).toEqual([]);
});
