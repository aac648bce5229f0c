import { counted, percent } from '../words/counted.js';
import type { Standing } from '../words/footing.js';
import type { Voice } from './voices.js';

const SHARES = [
  ['unnamed', 'from unnamed sources'],
  ['named', 'from named ones'],
  ['untold', 'we can’t tell whose'],
  ['nobody', 'with no source given'],
] as const;

/** On whom an article rests, in numbers. */
export function Numbers({ voices }: { readonly voices: readonly Voice[] }) {
  if (voices.every(({ statements }) => statements.length === 0))
    return <p class="numbers">No statements: nobody is said to say anything.</p>;
  // parts of a source are no further sources
  const sources = voices.filter(({ source, whole }) => source !== null && whole === null);
  const count = (standing: Standing) => sources.filter(({ sign }) => sign.standing === standing).length;
  const share = (standing: Standing) =>
    voices.filter(({ sign }) => sign.standing === standing).reduce((sum, voice) => sum + voice.share, 0);
  const who = [
    counted(sources.length, 'source'),
    ...(count('unnamed') > 0 ? [`${count('unnamed')} unnamed`] : []),
    ...(count('untold') > 0 ? [`${count('untold')} we can’t tell`] : []),
  ];
  const shares = SHARES.filter(([standing]) => share(standing) > 0).map(
    ([standing, words], i) => `${percent(share(standing))}${i === 0 ? ' of the words' : ''} ${words}`,
  );
  const own = 1 - voices.reduce((sum, voice) => sum + voice.share, 0);
  return (
    <p class="numbers">
      <b>{who.join(' · ')}</b> · {[...shares, `${percent(own)} the article’s own`].join(' · ')}
    </p>
  );
}
