import { Alert } from '../contract/alert.js';
import { ArticleLine, WholeArticle } from '../contract/article.js';
import { Claim, ClaimLine, WholeClaim } from '../contract/claim.js';
import { ArticleFound, SearchResult, StatementFound, WholeStatement } from '../contract/found.js';
import { Judgement } from '../contract/judgement.js';
import { Descent, Lineage, Quotation, Series, Shown } from '../contract/lineage.js';
import { Problem } from '../contract/problem.js';
import { ReadEvent } from '../contract/read.js';
import { Finding, Reading, Source, Statement } from '../contract/reading.js';
import { ArticleCard, Party, PartyInShort, SourceLine, StatementCard, WholeSource } from '../contract/source.js';
import { StoryLine, WholeStory } from '../contract/story.js';

/** The schemas that the description of the interface has names for. */
export const NAMED = {
  ...{ Alert, ArticleCard, ArticleFound, ArticleLine, Claim, ClaimLine, Descent, Finding, Judgement, Lineage },
  ...{ Party, PartyInShort, Problem, Quotation, ReadEvent, Reading, SearchResult, Series, Shown, Source, SourceLine },
  ...{ Statement, StatementCard, StatementFound, StoryLine, WholeArticle, WholeClaim, WholeSource, WholeStatement },
  ...{ WholeStory },
} as const;
