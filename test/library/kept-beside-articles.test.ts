import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/coverage/judgement.js';
import { type Alert, addEvents, alerts, events, markSent, putAlert, removeAlert } from '../../src/library/alerts.js';
import { addJudgements, judgements } from '../../src/library/judgements.js';
import { meta, putMeta } from '../../src/library/meta.js';
import { onBothEngines } from './engines.js';

const AT = '2031-06-01T00:00:00.000Z';

describe('what a library keeps beside articles', () => {
  onBothEngines((bench) => {
    it('judgements, in the order in which they were made, and by article', async () => {
      const library = await bench.library();
      const made = (id: string, decision: Judgement['decision']): Judgement => {
        return { id, at: AT, who: 'ann', why: 'I asked', decision, undoneBy: null };
      };
      const on = (article: string) => ({ article, statement: 'q1' });
      const all: readonly Judgement[] = [
        made('z', { kind: 'claim', one: on('a'), other: on('b'), same: true }),
        made('a', { kind: 'lineage', article: 'c', relation: 'copy', from: [{ article: 'b' }, { outlet: 'Quay' }] }),
        made('m', { kind: 'missed', article: 'd', source: null, content: [[3, 9]] }),
      ];
      await addJudgements(library, all);
      await addJudgements(library, all.slice(1));
      expect(await judgements(library)).toEqual(all);
      expect((await judgements(library, ['b'])).map(({ id }) => id)).toEqual(['z', 'a']);
      await addJudgements(library, [made('u', { kind: 'undo', judgement: 'z', articles: ['a', 'b'] })]);
      expect((await judgements(library, ['a']))[0]).toMatchObject({ undoneBy: 'u' });
    });

    it('alerts, and each of their events once', async () => {
      const library = await bench.library();
      const alert: Alert = { id: 'x', target: { kind: 'claim', id: 'c' }, on: 'denial', to: 'feed.xml', madeAt: AT };
      await putAlert(library, { ...alert, to: 'elsewhere.xml' });
      await putAlert(library, alert);
      expect(await alerts(library)).toEqual([alert]);
      const event = {
        alert: 'x',
        mark: 'denied by Brel',
        article: null,
        at: AT,
        title: 'Denied',
        url: 'https://a.example',
        text: 'by Brel',
      };
      expect(await addEvents(library, [event, { ...event, mark: 'again' }])).toBe(2);
      expect(await addEvents(library, [event])).toBe(0);
      const [first] = await events(library, 'x');
      expect(first).toMatchObject({ ...event, sentAt: null });
      await markSent(library, [first!.key], AT);
      expect((await events(library, 'x', { waiting: true })).map(({ mark }) => mark)).toEqual(['again']);
      expect(await removeAlert(library, 'x')).toBe(true);
      expect(await removeAlert(library, 'x')).toBe(false);
      expect(await events(library, 'x')).toEqual([]);
    });

    it('facts about itself', async () => {
      const library = await bench.library();
      expect(await meta(library, 'model')).toBeNull();
      await putMeta(library, 'model', 'one');
      await putMeta(library, 'model', 'two');
      expect(await meta(library, 'model')).toBe('two');
    });
  });
});
