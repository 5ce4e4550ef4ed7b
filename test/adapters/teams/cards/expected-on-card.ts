import type {
  AnchoringQuestionView,
  AnchoringView,
} from "../../../../src/presentation/view/anchoring-view.ts";
import type { CasePersonalView, CaseSharedView } from "../../../../src/presentation/view/case-view.ts";
import type { InquiryView } from "../../../../src/presentation/view/inquiry-view.ts";
import type { AnswerView, View } from "../../../../src/presentation/view/view.ts";

/** What a reader must find on the card, whatever its layout: the words of the view, each paragraph for itself. */
export function expectedTexts(view: View): readonly string[] {
  switch (view.kind) {
    case "answer":
      return textsOfAnswer(view);
    case "short-answer":
      return [];
    case "clause":
      return [...view.clause.quote.split("\n"), view.clause.place, view.decider?.value ?? ""];
    case "refusal":
      return [view.lead, view.explanation, view.turnTo, ...view.nearest.map(({ place }) => place)];
    case "notice":
      return [view.title, view.text];
    case "help":
      return [
        view.title,
        view.intro,
        view.closing,
        ...view.examples,
        ...view.commands.map(({ does }) => does),
      ];
    case "documents":
      return [view.title, ...view.documents.flatMap(({ title, facts, notes }) => [title, facts, ...notes])];
    case "choice":
      return [view.question, ...view.options.map(({ label }) => label)];
    case "form":
      return [
        view.title,
        ...view.intro,
        view.problem ?? "",
        ...view.fields.flatMap(({ label, wrong = "" }) => [label, wrong]),
      ];
    case "section":
    case "changes":
    case "decisions":
      return textsOfLookup(view);
    case "meeting-list":
      return [view.title, view.intro, ...view.meetings.flatMap(({ title, facts }) => [title, facts])];
    case "meeting":
      return [
        [view.title, view.said?.text ?? "", view.agendaTitle, view.before, view.after ?? "", ...view.notes],
        view.facts.map(({ title, value }) => `${title}: ${value}`),
        view.agenda.flatMap(({ title, facts, points, outcome = "" }) => [
          title,
          ...facts,
          ...points,
          outcome,
        ]),
      ].flat();
    case "meeting-item":
      return [
        [view.title, view.said?.text ?? "", view.proposalTitle, ...view.points, ...view.noted, ...view.notes],
        [view.outcome ?? "", view.missing?.title ?? "", ...(view.missing?.seats ?? [])],
        view.facts.map(({ title, value }) => `${title}: ${value}`),
      ].flat();
    case "meeting-page":
      return [
        [view.title, view.said?.text ?? "", ...view.intro, ...view.notes],
        view.sections.flatMap(({ title, lines }) => [title, ...lines]),
      ].flat();
    case "minutes":
      return [
        [view.title, view.said?.text ?? "", view.state],
        [...view.sections, ...(view.answers === undefined ? [] : [view.answers])].flatMap(
          ({ title, lines }) => [title, ...lines],
        ),
      ].flat();
    case "confirm":
      return [view.title, ...view.text];
    case "seats":
      return [
        [view.title, view.lead, ...view.notes, ...view.assumptions],
        view.groups.flatMap(({ title, seats }) => [
          title,
          ...seats.flatMap(({ name, holder, details }) => [name, holder, ...details]),
        ]),
      ].flat();
    case "who-am-i":
      return [
        [view.title, view.lead, view.can.title, ...view.can.items, view.closing ?? "", ...view.assumptions],
        view.places.flatMap(({ title, details }) => [title, details]),
      ].flat();
    case "invitation-code":
      return [view.title, view.code, view.warning, ...view.steps].concat(
        view.facts.map(({ title, value }) => `${title}: ${value}`),
      );
    case "case-shared":
    case "case-personal":
      return textsOfCase(view);
    case "case-receipt":
      return [view.title, ...view.next, ...view.facts.map(({ title, value }) => `${title}: ${value}`)];
    case "case-list":
      return [
        view.title,
        view.intro,
        ...view.cases.flatMap(({ label, title, state, waiting = "" }) => [label, title, state, waiting]),
      ];
    case "inquiry":
      return textsOfInquiry(view);
    case "anchoring":
    case "anchoring-question":
      return textsOfAnchoring(view);
    case "follow-up":
      return [
        [view.title, view.about ?? "", view.said?.text ?? "", ...view.lead, ...view.notes],
        view.sections.flatMap(({ title, names, rows }) => [title, names, ...rows.map((row) => row.title)]),
        view.facts.map(({ title, value }) => `${title}: ${value}`),
      ].flat();
    case "hearing":
      return [
        [view.title, view.state, ...view.notes],
        view.sections.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
        view.facts.map(({ value }) => value),
        view.rows.flatMap(({ label, remark = "", words, facts }) => [
          label,
          remark,
          ...words.split("\n"),
          ...facts,
        ]),
      ].flat();
    case "reminder":
      return [
        view.title,
        ...view.intro,
        view.note,
        ...view.items.flatMap(({ title = "", lines }) => [title, ...lines]),
      ];
    case "statute-coverage":
      return [
        [view.title, view.summary, ...view.structure.lines, ...view.notes],
        view.rows.flatMap(({ requirement, state, missing = "" }) => [requirement, state, missing]),
      ].flat();
    case "wheel":
      return [
        [view.title, view.next.title, view.closing, ...view.notes, ...(view.undated?.lines ?? [])],
        [view.next, ...view.table.months].flatMap(({ rows }) =>
          rows.flatMap(({ date, text, details = "", state = "" }) => [date, text, details, state]),
        ),
      ].flat();
    case "plan-check":
      return [
        view.title,
        view.intro,
        ...view.groups.flatMap(({ heading, rows }) => [
          heading,
          ...rows.flatMap(({ label, facts }) => [label, facts]),
        ]),
        ...view.notes,
      ];
    case "plan-status":
    case "plan-progress":
    case "task-list":
    case "task":
      return textsOfPlan(view);
  }
}

function textsOfAnchoring(view: AnchoringView | AnchoringQuestionView): readonly string[] {
  return view.kind === "anchoring"
    ? [
        [view.title, view.said?.text ?? "", ...view.lead, ...(view.copy?.value.split("\n") ?? [])],
        view.groups.flatMap(({ title, parties, said }) => [title, parties, ...said]),
        view.sections.flatMap(({ title, lines }) => [title, ...lines]),
      ].flat()
    : [
        [view.title, view.said?.text ?? "", view.case, view.question?.value ?? "", view.patients.value],
        [view.deadline.value, ...view.notes, ...(view.proposal?.points ?? [])],
        view.fields.map(({ label }) => label),
      ].flat();
}

function textsOfInquiry(view: InquiryView): readonly string[] {
  return [
    [view.title, view.said?.text ?? "", view.state, view.asked.title, view.asked.value],
    [view.clause?.place ?? "", view.clause?.quote ?? "", view.clause?.changed ?? ""],
    view.facts.map(({ title, value }) => `${title}: ${value}`),
    [view.answer?.title ?? "", ...(view.answer?.value.split("\n") ?? []), view.answer?.reading ?? ""],
  ].flat();
}

function textsOfCase(view: CaseSharedView | CasePersonalView): readonly string[] {
  const { label, title, state, notes, patients, proposal, answers, more } = view.summary;
  const own = view.kind === "case-personal" ? [view.said?.text ?? "", ...view.part] : [];
  return [
    ...own,
    ...[label, title, state, ...notes, patients.value],
    ...[proposal?.title ?? "", ...(proposal?.points ?? []), proposal?.clause?.text ?? ""],
    proposal?.task?.value ?? "",
    ...[answers?.title ?? "", answers?.coverage ?? "", ...(answers?.lacking ?? []), answers?.withheld ?? ""],
    ...(answers?.sides ?? []).flatMap((side) => [
      side.title,
      ...side.seats.flatMap(({ seat, parties = "", answer, words = "" }) => [seat, parties, answer, words]),
    ]),
    ...more.facts.flatMap((fact) => [fact.title, ...fact.value.split("\n")]),
  ];
}

type OfMeetings = Extract<View, { kind: "meeting-list" | "meeting" | "meeting-item" | "minutes" }>;

/** What is folded away has a button of its own beside the one that unfolds it. */
function meetingButtons(view: OfMeetings): number {
  const there = (...parts: readonly unknown[]) => parts.filter((part) => part !== undefined).length;
  switch (view.kind) {
    case "meeting-list":
      return view.meetings.length + there(view.start);
    case "meeting":
      return view.presses.length + there(view.change, view.change);
    case "meeting-item":
      return view.presses.length + there(view.agree, view.close, view.exception, view.exception);
    case "minutes":
      return view.presses.length + there(view.send);
  }
}

/** How many things on the card can be pressed. */
export function expectedButtons(view: View): number {
  switch (view.kind) {
    case "answer":
      return answerButtons(view);
    case "short-answer":
      return 0;
    case "clause":
      return view.clause.sourceUrl ? 1 : 0;
    case "refusal":
      return view.nearest.length + view.presses.length;
    case "section":
    case "decisions":
      return lookupButtons(view);
    case "help":
      return view.examples.length;
    case "choice":
      return view.options.length;
    case "form":
      return view.cancel ? 2 : 1;
    case "reminder":
      return (
        view.presses.length + view.items.flatMap(({ go, presses }) => [...presses, go ?? []].flat()).length
      );
    case "meeting-page":
      return [view, ...view.sections].flatMap(({ presses }) => presses).length;
    case "meeting-list":
    case "meeting":
    case "meeting-item":
    case "minutes":
      return meetingButtons(view);
    case "confirm":
      return 2;
    case "case-shared":
      return view.summary.answers ? 3 : 2;
    case "case-personal":
      return casePersonalButtons(view);
    case "case-receipt":
      return 1;
    case "anchoring":
      return view.presses.length + (view.primary ? 1 : 0);
    case "anchoring-question":
      return view.answers.length;
    case "follow-up":
      return (
        view.presses.length +
        view.sections.flatMap(({ rows }) => rows.flatMap(({ press }) => press ?? [])).length
      );
    case "case-list":
      return view.cases.length + 1;
    case "hearing":
      return view.presses.length + view.rows.filter(({ open }) => open !== undefined).length;
    case "inquiry":
      return view.presses.length + (view.reply ? 2 : 0);
    case "statute-coverage":
      return view.rows.flatMap(({ clauses, start }) => [...clauses.slice(0, 1), start ?? []].flat()).length;
    case "wheel":
      return (
        view.presses.length + view.links.length + (view.table.unfold && view.table.months.length > 0 ? 1 : 0)
      );
    case "plan-check":
      return (
        view.groups.flatMap(({ rows }) => rows).length +
        view.ways.length +
        (view.repair === undefined ? 0 : 1)
      );
    case "plan-status":
    case "plan-progress":
    case "task-list":
    case "task":
      return planButtons(view);
    case "notice":
      return (view.links?.length ?? 0) + (view.presses?.length ?? 0);
    case "changes":
    case "documents":
    case "seats":
    case "who-am-i":
    case "invitation-code":
      return 0;
  }
}

function textsOfAnswer(view: AnswerView): readonly string[] {
  return [view.best, ...(view.beside === undefined ? [] : [view.beside.clause]), ...view.others]
    .flatMap(({ quote, place, warning = "" }) => [...quote.split("\n"), place, warning])
    .concat(view.best.facts.map(({ title, value }) => `${title}: ${value}`))
    .concat(view.best.notes, view.best.standing, view.decider?.value ?? "", view.assumptions)
    .concat(view.onDate, view.beside === undefined ? [] : [view.beside.bestLabel, view.beside.label])
    .concat(view.decider?.facts.map(({ title, value }) => `${title}: ${value}`) ?? [])
    .concat(view.readings.flatMap(({ title, paragraphs, notes }) => [title, ...paragraphs, ...notes]));
}

function answerButtons(view: AnswerView): number {
  return (
    1 +
    view.presses.length +
    (view.best.sourceUrl ? 1 : 0) +
    (view.beside ? 1 : 0) +
    (view.decider?.ask ? 1 : 0) +
    (view.others.length > 0 ? 1 : 0) +
    view.others.length
  );
}

function casePersonalButtons(view: CasePersonalView): number {
  return (
    view.seats.length +
    (view.stance ? 2 : 0) +
    (view.stance?.consent ? 1 : 0) +
    view.errands.length +
    view.options.presses.length +
    (view.work?.presses.length ?? 0) +
    // «Flere valg», for options and for what the secretariat has no room for at once.
    (view.options.presses.length > 0 || (view.work?.presses.length ?? 0) > 2 ? 1 : 0) +
    (view.summary.answers ? 2 : 1)
  );
}

type Lookup = Extract<View, { kind: "section" | "changes" | "decisions" }>;

function textsOfLookup(view: Lookup): readonly string[] {
  switch (view.kind) {
    case "section":
      return [
        [view.title, view.source, view.warning ?? "", view.page ?? ""],
        view.clauses.flatMap(({ heading = "", place, mark = "", text }) => [
          heading,
          place,
          mark,
          ...text.split("\n"),
        ]),
      ].flat();
    case "changes":
      return [
        [view.title, ...view.intro, view.rest ?? ""],
        view.changes.flatMap(({ kind, place, moved = "", words }) => [
          `${kind}: ${place}`,
          moved,
          ...words.flatMap(({ text, mark = "" }) => [text, mark]),
        ]),
      ].flat();
    case "decisions":
      return [
        [view.title, ...view.intro, view.adopted?.title ?? ""],
        view.decisions.flatMap(({ label, title, facts, points, reservations = "" }) => [
          `${label}: ${title}`,
          facts,
          ...points,
          reservations,
        ]),
        view.adopted?.items.map(({ title, value }) => `${title}: ${value}`) ?? [],
      ].flat();
  }
}

function lookupButtons(view: Extract<View, { kind: "section" | "decisions" }>): number {
  switch (view.kind) {
    case "section":
      return (view.more ? 1 : 0) + (view.sourceUrl ? 1 : 0);
    case "decisions":
      return view.decisions.reduce((sum, { clause }) => sum + (clause ? 3 : 2), 0);
  }
}

type OfPlan = Extract<View, { kind: "plan-status" | "plan-progress" | "task-list" | "task" }>;

function planButtons(view: OfPlan): number {
  switch (view.kind) {
    case "plan-status":
      return (view.overdue ? 1 : 0) + view.areas.length + view.groups.length + view.ways.length;
    case "plan-progress":
      return view.areas.length + 1;
    case "task-list":
      return (
        view.sections.flatMap(({ lines }) => lines.flatMap(({ presses = [] }) => [1, ...presses])).length +
        (view.ways?.length ?? 0) +
        1
      );
    case "task":
      return (
        [view.change, view.tie].filter((press) => press !== undefined).length +
        view.reports.length +
        view.evidence.length +
        view.ways.length
      );
  }
}

function textsOfPlan(view: OfPlan): readonly string[] {
  switch (view.kind) {
    case "plan-status":
      return [
        [view.title, view.warning ?? "", view.overdue?.label ?? "", ...view.notes],
        view.facts.map(({ title, value }) => `${title}: ${value}`),
        view.progress?.words ?? "",
        view.areas.flatMap(({ label, facts }) => [label, facts]),
      ].flat();
    case "plan-progress":
      return [view.title, view.warning ?? "", ...[view.whole, ...view.areas].map(({ words }) => words)];
    case "task-list":
      return [
        [view.said?.text ?? "", view.warning ?? "", view.title, view.count, ...view.notes],
        view.sections.map(({ heading = "" }) => heading),
        view.sections.flatMap(({ lines }) =>
          lines.flatMap(({ label = "", text, facts, overdue = "" }) => [label, text, facts, overdue]),
        ),
      ].flat();
    case "task":
      return [
        view.said?.text ?? "",
        view.title,
        view.text,
        view.overdue ?? "",
        ...view.notes,
        view.historyTitle,
        ...view.history,
      ].concat(view.facts.map(({ title, value }) => `${title}: ${value}`));
  }
}
