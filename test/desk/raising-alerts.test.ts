import { describe, expect, it } from 'vitest';
import type { Covered } from '../../src/coverage/covered.js';
import { raiseAlerts } from '../../src/desk/alerting.js';
import { addReadings } from '../../src/library/add.js';
import { type Alert, alerts, events, putAlert } from '../../src/library/alerts.js';
import { covered } from '../../src/library/articles.js';
import type { Library } from '../../src/library/open.js';
import { covered as article } from '../coverage/covered.js';
import { workedOut } from '../coverage/worked-out.js';
import { addition } from '../library/additions.js';
import { onBothEngines } from '../library/engines.js';

const AT = '2031-05-01T00:00:00.000Z';
const READ = '2031-05-08T10:00:00.000Z';
const SAID = article('tide', '[1:Ada Finch] {1:said} <1:the dam would be closed in May>.', {
  outlet: 'Tide',
  url: 'https://tide.example/dam',
});
const TOO = article('quay', '[1:An engineer] {1:said} <1:that the dam would be shut in May>.', {
  outlet: 'Quay',
  url: 'https://quay.example/dam',
});

const alert = (id: string, target: Alert['target'], on: Alert['on'] = 'origin'): Alert => {
  return { id, target, on, to: 'feed.xml', madeAt: AT };
};

/** A library with both articles, and what is known of the story before and after the second came. */
async function story(library: Library, idNow = 'claim1') {
  const added = await addReadings(
    library,
    [SAID, TOO].map(({ reading }) => ({ ...addition({}, { readAt: READ }), reading })),
  );
  const [one, two] = (await Promise.all(added.map(({ id }) => covered(library, [id])))).flat() as [Covered, Covered];
  const text = 'the dam would be closed in May';
  const origin = ({ id }: Covered) => [{ article: id }, `${id} 1`] as const;
  const before = workedOut([one], [{ text, statements: [`${one.id} 1`], origins: [origin(one)] }]);
  const statements = [`${one.id} 1`, `${two.id} 1`];
  const after = workedOut([one, two], [{ id: idNow, text, statements, origins: [origin(one), origin(two)] }]);
  return { before: new Map([['s', before]]), after: new Map([['s', after]]), second: two };
}

describe('what happens in a story', () => {
  onBothEngines((bench) => {
    it('is raised once for each alert that waits for it', async () => {
      const library = await bench.library();
      const { before, after, second } = await story(library);
      const all = [
        alert('claim', { kind: 'claim', id: 'claim1' }),
        alert('story', { kind: 'story', id: 's' }),
        alert('party', { kind: 'party', id: 'Ada Finch' }),
        alert('other claim', { kind: 'claim', id: 'claim9' }),
        alert('other story', { kind: 'story', id: 't' }),
        alert('other event', { kind: 'claim', id: 'claim1' }, 'denial'),
      ];
      for (const one of all) await putAlert(library, one);
      expect(await raiseAlerts(library, before, after)).toBe(3);
      const raised = await Promise.all(all.map(({ id }) => events(library, id)));
      expect(raised.map(({ length }) => length)).toEqual([1, 1, 1, 0, 0, 0]);
      expect(raised[0]![0]).toMatchObject({
        article: second.id,
        at: READ,
        title: '“the dam would be closed in May” has 2 independent origins now, the latest: Quay.',
        url: 'https://quay.example/dam',
        text: 'An engineer said that the dam would be shut in May',
        sentAt: null,
      });
      expect(await raiseAlerts(library, before, after)).toBe(0);
    });

    it('is nothing without alerts, or before and after alike', async () => {
      const library = await bench.library();
      const { before, after } = await story(library);
      expect(await raiseAlerts(library, before, after)).toBe(0);
      await putAlert(library, alert('claim', { kind: 'claim', id: 'claim1' }));
      expect(await raiseAlerts(library, after, after)).toBe(0);
    });

    it('is raised for a claim that has another id since, which the alert then follows', async () => {
      const library = await bench.library();
      const { before, after } = await story(library, 'now');
      await putAlert(library, alert('claim', { kind: 'claim', id: 'claim1' }));
      expect(await raiseAlerts(library, before, after)).toBe(1);
      expect(await alerts(library)).toEqual([alert('claim', { kind: 'claim', id: 'now' })]);
    });
  });
});
