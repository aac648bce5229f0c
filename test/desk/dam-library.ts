import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Covered } from '../../src/coverage/covered.js';
import { fingerprintOf } from '../../src/coverage/fingerprint.js';
import { storyTerms } from '../../src/coverage/story-terms.js';
import { termHashes } from '../../src/coverage/term-hashes.js';
import { addReadings } from '../../src/library/add.js';
import { allArticles } from '../../src/library/articles.js';
import { keepMeanings } from '../../src/library/meanings.js';
import { type Library, openLibrary } from '../../src/library/open.js';
import { allStories, type StoredStory } from '../../src/library/story-list.js';
import { byTopic, type Topics } from '../coverage/by-topic.js';
import { folderForTests } from '../library/engines.js';

/** A library of readings without the models: what statements mean is told by their topics. */
export interface ByTopic {
  readonly library: Library;
  /** Adds articles without working out what they touch. @returns their ids in the library */
  add(...articles: readonly Covered[]): Promise<readonly string[]>;
  /** The stories by the titles of their articles, sorted. */
  stories(): Promise<readonly string[]>;
  /** The story that an article of that title is of. */
  storyOf(title: string): Promise<StoredStory>;
}

/** Makes libraries in files of their own, closed after each test. */
export function topicLibraries(topics: Topics): () => Promise<ByTopic> {
  const folder = folderForTests();
  const opened: Library[] = [];
  let made = 0;
  afterEach(async () => {
    for (const library of opened.splice(0)) await library.close();
  });
  return async () => {
    const library = await openLibrary(join(folder(), `topics${++made}.db`), { create: true });
    opened.push(library);
    return withTopics(library, topics);
  };
}

function withTopics(library: Library, topics: Topics): ByTopic {
  const titles = async () => {
    const found = new Map<string, string>();
    for await (const { id, reading } of allArticles(library)) found.set(id, reading.article.title ?? id);
    return found;
  };
  const all = async () => {
    const found: StoredStory[] = [];
    for await (const story of allStories(library)) found.push(story);
    return found;
  };
  return {
    library,
    add: async (...articles) => {
      const added = await addReadings(
        library,
        articles.map(({ reading, readAt }) => ({
          ...{ reading, readAt, reader: 'by hand', page: null },
          fingerprints: fingerprintOf(reading.article.text),
          terms: termHashes(storyTerms(reading.article)),
        })),
      );
      const meaningOf = byTopic(articles, topics);
      const meanings = articles.map(({ id, reading }, i) => {
        const own = reading.statements.map(({ id: statement }) => [statement, meaningOf({ article: id, statement })!]);
        return [added[i]!.id, new Map(own as [string, Int8Array][])] as const;
      });
      await keepMeanings(library, new Map(meanings));
      return added.map(({ id }) => id);
    },
    stories: async () => {
      const named = await titles();
      return (await all()).map(({ articleIds }) => articleIds.map((id) => named.get(id)).join(' + ')).sort();
    },
    storyOf: async (title) => {
      const named = await titles();
      return (await all()).find(({ articleIds }) => articleIds.some((id) => named.get(id) === title))!;
    },
  };
}
