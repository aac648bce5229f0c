import type { Source } from '../../sources/source.js';
import type { Statement } from '../../statements/reading.js';
import { printable } from '../../text/printable.js';
import { affiliationOf, countOf, descriptionOf } from '../footing.js';
import { actOf } from '../said.js';
import { counted } from '../summary.js';
import { wordsOf } from '../words.js';
import { escapeHtml } from './escape.js';
import { evident, type Fact, factList } from './facts.js';
import { mentionLinks } from './mention-links.js';
import { percent } from './percent.js';
import { evidenceKey, mentionKey, sourceKey, statementKey } from './places.js';
import { swatch } from './swatch.js';
import type { Voice } from './voices.js';

/** So many cards are shown at once; the others open on demand. */
const SHOWN = 40;

/** The sources, those who say most first, each with its footing and the exact words that this rests on. */
export function sourceCards(text: string, voices: readonly Voice[], statements: readonly Statement[]): string {
  if (voices.length === 0) return '';
  const cards = voices.map((voice, i) => card(text, voice, i, voices, statements));
  const others = cards.slice(SHOWN);
  const more =
    others.length > 0
      ? `<details class="more"><summary>${others.length} more</summary><ol class="cards">${others.join('')}</ol></details>`
      : '';
  return `<section class="sources" aria-labelledby="sources">
<h2 id="sources">Sources <span>share of words</span></h2>
<ol class="cards">${cards.slice(0, SHOWN).join('')}</ol>${more}
</section>`;
}

function card(
  text: string,
  voice: Voice,
  i: number,
  voices: readonly Voice[],
  statements: readonly Statement[],
): string {
  const { source, color, whole, label, share, standing } = voice;
  const first = source?.mentions.length ? mentionKey(i, 0) : statementKey(voice.statements[0] ?? 0);
  const name = standing === 'nobody' ? `<em>${label}</em>` : `<bdi>${escapeHtml(label)}</bdi>`;
  const about = source === null ? '' : who(source, i);
  const facts = factList([
    ...(source === null ? [] : footing(text, source, i)),
    whole && ['among', `<a href="#${sourceKey(voices.indexOf(whole))}"><bdi>${escapeHtml(whole.label)}</bdi></a>`],
    saying(voice, statements),
    source !== null && source.mentions.length > 0 && ['called', mentionLinks(text, source.mentions, i)],
  ]);
  return `<li class="card c${color} ${standing}${whole ? ' part' : ''}" id="${sourceKey(i)}" data-v="${i}" data-s="${voice.statements.join(' ')}">
<h3><a class="pick" href="#${first}">${swatch(voice)}<span class="note">${i + 1}</span><span class="name">${name}</span></a><span class="n">${share > 0 ? percent(share) : '–'}</span></h3>
${about}${facts}</li>`;
}

/** What it is, with its position and whom it belongs to. */
function who(source: Source, i: number): string {
  const { evidence, unresolved } = source;
  const link = (field: 'description' | 'affiliation', words: string | null) =>
    words !== null && evident(words, evidence[field] ? evidenceKey(i, field) : null);
  const parts = [
    unresolved && 'can’t tell who',
    countOf(source),
    link('description', descriptionOf(source)),
    // where it stands is worth a link, though the description has the words
    link('affiliation', evidence.affiliation ? source.affiliation : affiliationOf(source)),
  ].filter((part) => part !== false);
  return `<p class="who">${parts.join(' · ')}</p>`;
}

function footing(text: string, source: Source, i: number): readonly (Fact | null)[] {
  const { access, anonymity, reason, reasonClass, evidence, kind, named, unresolved } = source;
  const key = (field: keyof Source['evidence']) => (evidence[field] ? evidenceKey(i, field) : null);
  // of an organisation or a document, nobody asks how it knows
  const human = kind === 'person' || kind === 'group';
  const asked = anonymity === 'stated' && evidence.anonymity ? wordsOf(text, [evidence.anonymity]) : null;
  const why = [
    asked !== null
      ? evident(printable(asked), key('anonymity'))
      : anonymity === 'stated'
        ? 'asked not to be named'
        : '',
    reason !== null ? evident(reason, key('reason')) : 'no reason given',
    reasonClass && reasonClass !== 'other' ? `<span class="class">${reasonClass}</span>` : '',
  ].filter((part) => part);
  return [
    access !== null
      ? ['access', evident(access, key('access'))]
      : human && !named && !unresolved
        ? ['access', 'not said']
        : null,
    (anonymity !== null || reason !== null) && !unresolved ? ['no name', why.join(' · ')] : null,
  ];
}

/** How much it says, and what it does in saying it, with the numbers of the statements. */
function saying({ statements: own, words }: Voice, statements: readonly Statement[]): Fact {
  if (own.length === 0) return ['says', 'nothing itself'];
  const acts = new Map<string, number[]>();
  for (const i of own) {
    const act = actOf(statements[i]!);
    acts.set(act, [...(acts.get(act) ?? []), i]);
  }
  const numbers = [...acts].map(
    ([act, ids]) => `${act} ${ids.map((id) => `<a class="ref" href="#${statementKey(id)}">${id + 1}</a>`).join(' ')}`,
  );
  const inside = own.filter((i) => statements[i]!.within !== null).length;
  const outer = own.length - inside;
  const count = [outer > 0 && counted(outer, 'statement'), inside > 0 && `${inside} in what others say`]
    .filter((part) => part !== false)
    .join(', ');
  return [counted(words, 'word'), `${count}: ${numbers.join(' · ')}`];
}
