import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { type Article, type InFile, type Remark, UnreadableInput } from './article.js';
import { bylineAmong } from './byline.js';
import { isForUs } from './comments.js';
import { frontMatter } from './front-matter.js';
import { type MarkdownBlock, markdownBlocks } from './markdown-words.js';
import { oneLine } from './normalise.js';
import { lineStarts } from './place-in-file.js';
import { articleFromText, type Given } from './plain-text.js';

/** More Markdown than this is no article. */
const LONGEST_MARKDOWN = 2_000_000;
/** Nor is what has more of the marks whose pairs the parser has to find: its time grows with their square. */
const MOST_MARKS = 10_000;

/**
 * The article in a Markdown document: its words without markup, paragraphs parted by a blank line, and where each
 * stretch of them stands in the file. The first heading of level 1 is the title and not in the text; where front matter
 * gives a title, only a heading before all else is. Nor is a byline of its own.
 *
 * @throws UnreadableInput if it is too long, or more marks than words
 */
export function articleFromMarkdown(source: string, given: Given): Article {
  if (source.length > LONGEST_MARKDOWN)
    throw new UnreadableInput(
      `the Markdown has ${source.length} characters; an article's has at most ${LONGEST_MARKDOWN}`,
    );
  const marks = source.match(/[*_~`[\]]+/g)?.length ?? 0;
  if (marks > MOST_MARKS) throw new UnreadableInput(`the Markdown has ${marks} marks such as * and [: no article has`);
  const tree = parsed(source);
  const [first] = tree.children;
  const { told, warnings } = first?.type === 'yaml' ? frontMatter(first.value) : { told: {}, warnings: [] };
  const blocks = markdownBlocks(tree, source);
  const withWords = blocks.filter(({ pieces }) => pieces.some(({ kind }) => kind === 'words'));
  const headline = (told.title ? withWords.slice(0, 1) : withWords).find(({ heading }) => heading === 1);
  const story = withWords.filter((block) => block !== headline);
  const byline = story[bylineAmong(story.map((block) => wordsOf(block).trim()))];
  const out = (block: MarkdownBlock) => block === headline || block === byline;
  const { text, places, comments } = joined(blocks.map((block) => (out(block) ? remarksOf(block) : block)));
  const heading = headline ? oneLine(wordsOf(headline)) : null;
  const title = heading === null ? (told.title ?? null) : { value: heading, from: 'heading' };
  const article = articleFromText(text, given, { ...told, title, ...(byline ? { above: wordsOf(byline) } : {}) });
  return {
    ...article,
    from: { ...article.from, text: 'markdown' },
    warnings: [...warnings, ...article.warnings],
    inFile: { places, lines: lineStarts(source) },
    ...(comments.length > 0 ? { comments } : {}),
  };
}

function parsed(source: string): Root {
  return fromMarkdown(source, {
    // a paragraph that a reporter indents is no code
    extensions: [gfm(), frontmatter(['yaml', 'toml']), { disable: { null: ['codeIndented'] } }],
    // without the steps that find addresses afterwards: what they make has no place in the file
    mdastExtensions: [
      gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
      frontmatterFromMarkdown(['yaml', 'toml']),
    ],
  });
}

const remarksOf = ({ heading, pieces }: MarkdownBlock): MarkdownBlock => ({
  heading,
  pieces: pieces.filter(({ kind }) => kind === 'comment'),
});

const wordsOf = ({ pieces }: MarkdownBlock): string =>
  pieces.map(({ kind, words }) => (kind === 'words' ? words : '')).join('');

interface Joined {
  readonly text: string;
  readonly places: InFile['places'];
  readonly comments: readonly Remark[];
}

/** Blocks as one text, with the place of each stretch; white space at the ends of a block is left out. */
function joined(blocks: readonly MarkdownBlock[]): Joined {
  const parts: string[] = [];
  const places: [number, number][] = [];
  const comments: Remark[] = [];
  let length = 0;
  const waiting: string[] = [];
  const add = (words: string, at: number) => {
    const [textStart, fileStart] = places.at(-1) ?? [0, Number.NaN];
    if (at - fileStart !== length - textStart) places.push([length, at]);
    parts.push(words);
    length += words.length;
  };
  for (const block of blocks) {
    let left = wordsOf(block).trimEnd().length;
    let started = false;
    for (const { kind, words, at } of block.pieces) {
      if (kind === 'comment') {
        if (isForUs(words)) {
          if (started) comments.push({ words, at: length });
          else waiting.push(words);
        }
        continue;
      }
      const kept = words.slice(0, Math.max(left, 0));
      left -= words.length;
      const lead = started ? 0 : kept.length - kept.trimStart().length;
      if (kept.length === lead) continue;
      if (!started && length > 0) {
        parts.push('\n\n');
        length += 2;
      }
      started = true;
      for (const words of waiting.splice(0)) comments.push({ words, at: length });
      add(kept.slice(lead), at + lead);
    }
  }
  for (const words of waiting) comments.push({ words, at: length });
  return { text: parts.join(''), places, comments };
}
