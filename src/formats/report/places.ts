import type { Reading } from '../../statements/reading.js';
import type { Span } from '../../text/span.js';
import type { Placed } from './pieces.js';
import type { Voice } from './voices.js';

/** Ids of the places in the text that something on the page leads to. */
export const statementKey = (statement: number): string => `s${statement + 1}`;
export const findingKey = (finding: number): string => `f${finding + 1}`;
export const sourceKey = (voice: number): string => `source${voice + 1}`;
export const mentionKey = (voice: number, mention: number): string => `${sourceKey(voice)}-${mention + 1}`;
/** Where a statement's channel, time or addressee stands. */
export const factKey = (statement: number, fact: string): string => `${statementKey(statement)}-${fact}`;
export const evidenceKey = (voice: number, field: string): string => `${sourceKey(voice)}-${field}`;

/** All that is marked in the text: statements, where sources are mentioned and described, and what was found. */
export function placesInText({ statements, findings }: Reading, voices: readonly Voice[]): readonly Placed[] {
  return [
    ...statementPlaces(statements, 'text'),
    ...voices.flatMap((voice, of) => voicePlaces(voice, of)),
    ...findings.map(({ span }, of): Placed => ({ part: 'finding', of, key: findingKey(of), span })),
  ];
}

/** What is marked in the title. */
export const placesInTitle = ({ statements }: Reading): readonly Placed[] => statementPlaces(statements, 'title');

function statementPlaces(statements: Reading['statements'], where: 'text' | 'title'): readonly Placed[] {
  return statements.flatMap((statement, of) => {
    const { spans, field, channelSpan, whenSpan, toSpan } = statement;
    if (field !== where) return [];
    const facts = [
      ['channel', channelSpan],
      ['when', whenSpan],
      ['to', toSpan],
    ] as const;
    return [
      ...(['source', 'cue', 'content'] as const).flatMap((part) =>
        spans[part].map((span): Placed => ({ part, of, key: statementKey(of), span })),
      ),
      ...facts.flatMap(([fact, span]): Placed[] =>
        span === null ? [] : [{ part: 'evidence', of, key: factKey(of, fact), span }],
      ),
    ];
  });
}

function voicePlaces({ source }: Voice, of: number): readonly Placed[] {
  if (source === null) return [];
  const evidence = Object.entries(source.evidence) as [string, Span][];
  return [
    ...source.mentions.map((span, i): Placed => ({ part: 'mention', of, key: mentionKey(of, i), span })),
    ...evidence.map(([field, span]): Placed => ({ part: 'evidence', of, key: evidenceKey(of, field), span })),
  ];
}
