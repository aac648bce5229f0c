import { useMemo } from 'preact/hooks';
import { paragraphsOf } from '../../text/paragraphs.js';
import { overlaps, type Span } from '../../text/span.js';
import type { Marking } from '../marks/looks.js';
import { MarkedWords } from '../marks/marked-words.js';
import type { Placed } from '../marks/placed.js';

/** A text by its paragraphs, with its marks. */
export function ArticleText({
  text,
  places,
  marking,
  lit,
}: {
  readonly text: string;
  readonly places: readonly Placed[];
  readonly marking: Marking;
  readonly lit: ReadonlySet<string>;
}) {
  const paragraphs = useMemo(
    () => paragraphsOf(text).map((span) => ({ span, places: places.filter((placed) => overlaps(placed.span, span)) })),
    [text, places],
  );
  return (
    <>
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.span[0]} {...paragraph} text={text} marking={marking} lit={lit} />
      ))}
    </>
  );
}

/** Drawn anew only if something in it lights up or goes out: a long article follows the pointer without delay. */
function Paragraph({ text, span, places, marking, lit }: Parameters<typeof ArticleText>[0] & { readonly span: Span }) {
  const own = [...new Set(places.map(({ of }) => of))].filter((id) => lit.has(id)).join(' ');
  return useMemo(
    () => (
      <p>
        <MarkedWords text={text} within={span} places={places} marking={marking} lit={new Set(own.split(' '))} />
      </p>
    ),
    [text, span, places, marking, own],
  );
}
