// Compares readings with the labelled passages: the figures that score.mjs prints.
const ACTS = ['deny', 'confirm', 'decline'];
const bag = (x) => new Set((x ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Do two wordings share at least half of the longer one's words? */
function alike(a, b) {
  const x = bag(a),
    y = bag(b);
  let n = 0;
  for (const word of x) if (y.has(word)) n++;
  return n > 0 && 2 * n >= Math.max(x.size, y.size);
}

const spansOf = (statement, which) =>
  which.flatMap((key) => statement.spans?.[key] ?? []).filter((span) => span?.length === 2);
const inside = (spans, [start, end]) => spans.some(([s, e]) => s < end && e > start);

/** How many characters two sets of spans share. */
function shared(xs, ys) {
  let n = 0;
  for (const [a, b] of xs) for (const [c, d] of ys) n += Math.max(0, Math.min(b, d) - Math.max(a, c));
  return n;
}

/** Pairs [i, j] of items that agree, one to one, the best agree first. */
function pairs(golds, preds, agree) {
  const all = golds
    .flatMap((g, i) => preds.map((p, j) => [agree(g, p), i, j]))
    .filter(([n]) => n > 0)
    .sort((x, y) => y[0] - x[0]);
  const left = new Set(),
    right = new Set(),
    out = [];
  for (const [, i, j] of all) {
    if (left.has(i) || right.has(j)) continue;
    left.add(i);
    right.add(j);
    out.push([i, j]);
  }
  return out;
}

const goldSpans = (g) => [g.cue, ...(g.content ?? [])];
const predSpans = (p) => spansOf(p, ['cue', 'content']);
const tally = () => ({ tp: 0, pred: 0, gold: 0 });
const f1 = ({ tp, pred, gold }) => ({
  precision: pred ? tp / pred : null,
  recall: gold ? tp / gold : null,
  f1: pred + gold ? (2 * tp) / (pred + gold) : null,
  tp,
  pred,
  gold,
});

/** Statements of one reading whose cue (without one, content) lies in the passage. */
function statementsIn(reading, span) {
  return (reading.statements ?? [])
    .filter((p) => (p.field ?? 'text') === 'text')
    .filter((p) => {
      const cue = spansOf(p, ['cue']);
      return inside(cue.length ? cue : spansOf(p, ['content']), span);
    });
}

function scoreStatements(passage, reading, sum, wrong) {
  const found = statementsIn(reading, passage.span);
  for (const act of ACTS) {
    const golds = passage.statements.filter((g) => g.act === act && !g.optional);
    const open = passage.statements.filter((g) => g.act === act && g.optional);
    const preds = found.filter((p) => p.act === act);
    const matched = pairs(golds, preds, (g, p) => shared(goldSpans(g), predSpans(p)));
    const hit = new Map(matched.map(([i, j]) => [j, golds[i]]));
    const counted = preds.filter((p, j) => hit.has(j) || !open.some((g) => shared(goldSpans(g), predSpans(p))));
    const t = sum.acts[act];
    t.tp += matched.length;
    t.gold += golds.length;
    t.pred += counted.length;
    golds.forEach((g, i) => {
      if (matched.some(([k]) => k === i)) return;
      const other = found.filter((p) => shared(goldSpans(g), predSpans(p))).map((p) => p.act)[0] ?? 'nothing';
      sum.instead[act][other] = (sum.instead[act][other] ?? 0) + 1;
      wrong.push({ what: `${act} missed (${other})`, span: g.cue });
    });
    for (const p of counted) {
      if (hit.has(preds.indexOf(p))) continue;
      wrong.push({ what: `${act} wrong`, span: predSpans(p)[0], statement: true });
    }
    if (act !== 'decline') continue;
    for (const value of [true, false]) {
      const a = sum.answered[value];
      a.gold += golds.filter((g) => g.answered === value).length;
      preds.forEach((p, j) => {
        if (!counted.includes(p) || p.answered !== value || (hit.has(j) && hit.get(j).answered === null)) return;
        a.pred++;
        if (hit.get(j)?.answered === value) a.tp++;
        else if (hit.has(j))
          wrong.push({ what: `answered ${value}, labelled ${hit.get(j).answered}`, span: hit.get(j).cue });
      });
    }
  }
}

const within = (g, p) => !!p && p[0] >= g[0] && (g[1] === null || (p[1] !== null && p[1] <= g[1]));
const sameClass = (a, b) =>
  (a ?? '').toLowerCase().replace(/ised\b/, 'ized') === (b ?? '').toLowerCase().replace(/ised\b/, 'ized');

/** Sources of one reading that are mentioned in the passage, each with the places. */
function sourcesIn(reading, span) {
  return (reading.sources ?? [])
    .map((source) => {
      const said = (reading.statements ?? [])
        .filter((p) => p.source === source.id && (p.field ?? 'text') === 'text')
        .flatMap((p) => spansOf(p, ['source']));
      return { source, places: [...(source.mentions ?? []), ...said].filter((place) => inside([place], span)) };
    })
    .filter(({ places }) => places.length);
}

function scoreSources(passage, reading, text, sum, wrong) {
  const golds = passage.sources,
    preds = sourcesIn(reading, passage.span);
  const words = text.slice(...passage.span);
  const said = (x) => {
    const y = bag(words);
    return [...bag(x)].every((word) => y.has(word));
  };
  const closeness = (g, p) =>
    Math.max(
      ...p.places.map(
        (place) => shared([place], [g.words]) / (Math.max(place[1], g.words[1]) - Math.min(place[0], g.words[0])),
      ),
    );
  const matched = pairs(golds, preds, closeness);
  const slice = (span) => (span ? text.slice(...span) : null);
  golds.forEach((g, i) => {
    if (g.optional) return;
    const p = preds[matched.find(([k]) => k === i)?.[1]]?.source;
    if (!g.either) {
      sum.stated.gold += g.anonymity === 'stated';
      sum.stated.pred += p?.anonymity === 'stated';
      sum.stated.tp += g.anonymity === 'stated' && p?.anonymity === 'stated';
      if (g.anonymity === 'stated' && p?.anonymity !== 'stated')
        wrong.push({ what: `anonymity missed (${p ? (p.anonymity ?? 'none') : 'no such source'})`, span: g.words });
      if (g.anonymity !== 'stated' && p?.anonymity === 'stated')
        wrong.push({ what: 'anonymity wrong', span: g.words, stated: true });
    }
    for (const field of ['reason', 'access']) {
      if (field === 'reason' && g.either) continue;
      const gold = slice(g[field]),
        pred = p?.[field] ?? null;
      if (!gold && pred && !said(pred)) continue; // told elsewhere in the article
      const ok = !!gold && !!pred && alike(gold, pred);
      sum[field].gold += !!gold;
      sum[field].pred += !!pred;
      sum[field].tp += ok;
      if (!ok && (gold || pred))
        wrong.push({
          what: `${field} ${gold ? (pred ? 'other words' : 'missed') : 'wrong'}: ${pred ?? ''}`,
          span: g[field] ?? g.words,
        });
    }
    const reasonHere = g.reason || !p?.reason || said(p.reason);
    if (reasonHere && !g.either && (g.reasonClass || p?.reasonClass)) {
      const ok = !!g.reasonClass && sameClass(g.reasonClass, p?.reasonClass);
      sum.reasonClass.gold += !!g.reasonClass;
      sum.reasonClass.pred += !!p?.reasonClass;
      sum.reasonClass.tp += ok;
      if (g.reasonClass) {
        const { gold, right } = sum.classes[g.reasonClass] ?? { gold: 0, right: 0 };
        sum.classes[g.reasonClass] = { gold: gold + 1, right: right + ok };
      }
      if (!ok && g.reasonClass && p?.reasonClass)
        wrong.push({ what: `reasonClass ${p.reasonClass}, labelled ${g.reasonClass}`, span: g.reason });
    }
    if (g.count) {
      const ok = within(g.count, p?.count);
      sum.count.gold++;
      sum.count.pred += !!p?.count;
      sum.count.tp += ok;
      if (!ok && p?.count)
        wrong.push({ what: `count ${JSON.stringify(p.count)}, labelled ${JSON.stringify(g.count)}`, span: g.words });
    }
  });
  if (!passage.kinds.some((kind) => kind === 'near miss' || kind === 'anonymity')) return;
  preds.forEach(({ source, places }, j) => {
    if (source.anonymity !== 'stated' || matched.some(([, k]) => k === j)) return;
    if (golds.some((g) => shared(places, [g.words]))) return; // a second reading of the same words
    sum.stated.pred++;
    wrong.push({ what: 'anonymity wrong', span: places[0], stated: true });
  });
}

/** All figures for readings (a map from article id) over the passages; articles is a map from id to text. */
export function score(passages, readings, articles) {
  const sum = {
    acts: Object.fromEntries(ACTS.map((act) => [act, tally()])),
    instead: Object.fromEntries(ACTS.map((act) => [act, {}])),
    answered: { true: tally(), false: tally() },
    stated: tally(),
    reason: tally(),
    reasonClass: tally(),
    access: tally(),
    count: tally(),
    classes: {},
  };
  const nearMiss = { passages: 0, statements: 0, stated: 0 },
    misses = [];
  for (const passage of passages) {
    const wrong = [],
      reading = readings.get(passage.article),
      text = articles.get(passage.article);
    scoreStatements(passage, reading, sum, wrong);
    scoreSources(passage, reading, text, sum, wrong);
    if (passage.kinds.includes('near miss')) {
      nearMiss.passages++;
      nearMiss.statements += wrong.some((w) => w.statement);
      nearMiss.stated += wrong.some((w) => w.stated);
    }
    misses.push(...wrong.map((w) => ({ article: passage.article, passage: passage.span, ...w })));
  }
  const fields = {
    ...Object.fromEntries(ACTS.map((act) => [`act ${act}`, f1(sum.acts[act])])),
    'decline, no answer': f1(sum.answered.false),
    'decline, answered': f1(sum.answered.true),
    'anonymity stated': f1(sum.stated),
    reason: f1(sum.reason),
    reasonClass: f1(sum.reasonClass),
    access: f1(sum.access),
    count: f1(sum.count),
  };
  return {
    passages: passages.length,
    articles: new Set(passages.map((p) => p.article)).size,
    fields,
    instead: sum.instead,
    reasonClasses: sum.classes,
    nearMiss,
    misses,
  };
}
