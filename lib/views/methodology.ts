import {
  ABOUT_MINUTES,
  ABOUT_SHARE,
  ABOUT_SHARE_WIDEST,
  ABOUT_TIME_WIDEST,
  ABOUT_UNITS_OF_TIME,
  FEWEST_DIGITS,
  FEWEST_FOR_A_SHARE,
  METHOD_VERSION,
} from '@/lib/domain/constants';
import type { EventRecord, Source, Wording } from '@/lib/domain/record';
import type { Form, ValueType } from '@/lib/domain/value';
import { RELIABILITY } from './columns';
import { evidenceViews } from './evidence';
import { countText, listText, numeralText } from './figures';
import { FORMS, METHOD_CHANGES, NAMINGS, NO_GAP, PAIR_RELATIONS, REASONS, VALUE_TYPES, WORDINGS } from './method-words';
import { chainExample, driftsView, fidelitiesView } from './methodology-chains';
import {
  apartView,
  campsView,
  daysOf,
  gapExample,
  originsView,
  rankingView,
  timelineView,
  verdictsView,
} from './methodology-claims';
import { limitsView } from './methodology-limits';
import { lexiconView, rangesView, touchingView } from './methodology-ranges';
import { rulesView } from './methodology-rules';
import {
  claimIn,
  echoedBy,
  nameIn,
  pairOnRecord,
  rangedView,
  renderingIn,
  saidView,
  sourceOn,
  statementIn,
} from './methodology-said';
import { notComparableView, scopesView } from './methodology-scopes';
import type { MethodologyView, WordView } from './methodology-view';
import { CREDIBILITY } from './statement-fields';

/**
 * The page of the method: its text, and worked examples computed from two records. `example` is that of Makiivka;
 * `beside`, of the same night, has what the first lacks (two offices that exclude each other) and completes fidelity.
 */
export function methodologyView(example: EventRecord, beside: EventRecord): MethodologyView {
  const both = [example, beside];
  const killed = 'killed';
  const [, revisionDay, afterRevision] = daysOf(example, killed);
  if (revisionDay === undefined || afterRevision === undefined) throw new Error('Too few days in the worked example.');
  return {
    version: METHOD_VERSION,
    changes: METHOD_CHANGES,
    record: {
      title: example.event.title,
      counts: listText([
        countText(example.claims.length, 'question'),
        countText(example.sources.size, 'source'),
        countText(example.statements.length, 'statement'),
        countText(example.renderings.length, 'rendering'),
      ]),
      beside: beside.event.title,
    },
    constants: {
      aboutShare: `${ABOUT_SHARE.times(100).toFixed()}%`,
      fewestDigits: numeralText(FEWEST_DIGITS),
      aboutUnitsOfTime: numeralText(ABOUT_UNITS_OF_TIME),
      aboutMinutes: String(ABOUT_MINUTES),
      aboutShareWidest: `${ABOUT_SHARE_WIDEST.times(100).toFixed()}%`,
      aboutTimeWidest: numeralText(ABOUT_TIME_WIDEST),
      fewestForAShare: numeralText(FEWEST_FOR_A_SHARE),
      lexicon: lexiconView(),
      reliability: Object.values(RELIABILITY),
      credibility: Object.values(CREDIBILITY),
    },
    rules: rulesView(),
    pieces: piecesView(example),
    words: {
      forms: formsView(example),
      namings: namingsView(example),
      wordings: listed(WORDINGS, (kind: Wording['kind']) => wordsOf(example, kind)),
      types: listed(VALUE_TYPES, (type: ValueType) => example.claims.find((claim) => claim.type === type)?.question),
      notComparable: notComparableView(example),
      noGap: listed(NO_GAP, () => undefined),
      drifts: driftsView(both),
      reasons: Object.entries(REASONS).map(([word, { relation, words }]) => ({ word, means: words, relation })),
      pairRelations: PAIR_RELATIONS,
    },
    ranges: rangesView(example),
    scopes: scopesView(example),
    position: positionView(example),
    origins: originsView(example, killed),
    pairs: {
      contradicts: [
        pairOnRecord(example, 's01', 's23'),
        pairOnRecord(example, 's23', 's28'),
        pairOnRecord(beside, 's32', 's33'),
      ],
      agrees: [pairOnRecord(example, 's16', 's04'), pairOnRecord(example, 's13', 's27')],
      consistent: [
        pairOnRecord(example, 's01', 's28'),
        pairOnRecord(example, 's01', 's15'),
        pairOnRecord(example, 's17', 's18'),
      ],
    },
    touching: touchingView(example),
    verdicts: verdictsView(example),
    camps: campsView(example, killed, afterRevision, 's12'),
    gaps: [gapExample(example, killed, revisionDay), gapExample(example, killed, afterRevision)],
    ranking: rankingView(example),
    apart: apartView(example),
    timeline: timelineView(example, killed, statementIn(example, 's23').source),
    chain: chainExample(example, 's01', 'r02'),
    fidelity: fidelitiesView(both),
    limits: limitsView(example),
  };
}

function piecesView(record: EventRecord): MethodologyView['pieces'] {
  const claim = claimIn(record, 'killed');
  const rendering = renderingIn(record, 'r02');
  const [document] = evidenceViews(rendering.evidence, record);
  const speaker = sourceOn(record, 's08');
  if (document === undefined) throw new Error('The worked example has no document.');
  return {
    event: record.event.title,
    question: claim.question,
    measure: `${claim.measure}, ${claim.scope}`,
    claims: countText(record.claims.length, 'question'),
    source: nameIn(record, 'ua-stratcom'),
    speaksFor: { who: nameIn(record, speaker.id), body: nameIn(record, speaker.speaksFor ?? speaker.id) },
    statement: saidView(record, 's01'),
    rendering: { outlet: nameIn(record, rendering.outlet), words: rendering.wording.words },
    document: { title: document.title, capture: document.capture },
  };
}

function listed<K extends string>(words: Record<K, string>, exampleOf: (word: K) => string | undefined): WordView[] {
  return Object.entries<string>(words).map(([word, means]) => {
    const example = exampleOf(word as K);
    return { word, means, ...(example !== undefined && { example }) };
  });
}

/** The forms, each with the first statement of the record that has it. */
function formsView(record: EventRecord): readonly WordView[] {
  return listed(FORMS, (form: Form) => {
    const statement = record.statements.find(({ content }) => content.form === form);
    if (statement === undefined) return undefined;
    const { who, value } = saidView(record, statement.ref);
    return `${who}: ${value}`;
  });
}

function namingsView(record: EventRecord): readonly WordView[] {
  return listed(NAMINGS, (naming: Source['naming']) => {
    const spoke = new Set(record.statements.map(({ source }) => source));
    // A source that speaks for a body counts as that body, however it is named: it is no example of an unnamed one.
    const source = [...record.sources.values()].find(
      (one) => one.naming === naming && spoke.has(one.id) && one.speaksFor === undefined,
    );
    return source && nameIn(record, source.id);
  });
}

/** The first words of that kind on record; with quotation marks only if they were really said so. */
function wordsOf(record: EventRecord, kind: Wording['kind']): string | undefined {
  const one = [...record.statements, ...record.renderings].find(({ wording }) => wording.kind === kind);
  if (one === undefined) return undefined;
  const { wording } = one;
  if (wording.kind === 'paraphrase') return wording.words;
  return wording.kind === 'translation'
    ? `“${wording.words}”, translated by ${wording.translator}`
    : `“${wording.words}”`;
}

function positionView(record: EventRecord): MethodologyView['position'] {
  return {
    first: saidView(record, 's20'),
    now: saidView(record, 's23'),
    denial: rangedView(record, 's15'),
    echo: { ...saidView(record, 's26'), repeats: echoedBy(record, 's26') },
  };
}
