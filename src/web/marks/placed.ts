import type { Finding, Source, Statement } from '../../api/contract/reading.js';
import type { Span } from '../../text/span.js';

export type Part = 'source' | 'cue' | 'content' | 'mention' | 'finding' | 'passage';

/** A stretch of text that is something: a part of a statement, a mention of a source, what a finding or a copy is about. */
export interface Placed {
  readonly span: Span;
  readonly part: Part;
  /** Id of the statement or source; `f0` for the first finding, `p0` for the first passage. */
  readonly of: string;
}

/** All parts of the statements of a text, or of the title. */
export const statementPlaces = (statements: readonly Statement[], field: 'text' | 'title'): readonly Placed[] =>
  statements.flatMap(({ id, spans, field: own }) =>
    own === field
      ? (['source', 'cue', 'content'] as const).flatMap((part) =>
          spans[part].map((span): Placed => ({ span, part, of: id })),
        )
      : [],
  );

/** Where the sources are mentioned in the text. */
export const mentionPlaces = (sources: readonly Source[]): readonly Placed[] =>
  sources.flatMap(({ id, mentions }) => mentions.map((span): Placed => ({ span, part: 'mention', of: id })));

/** What the findings are about. */
export const findingPlaces = (findings: readonly Finding[]): readonly Placed[] =>
  findings.map(({ span }, i): Placed => ({ span, part: 'finding', of: `f${i}` }));
