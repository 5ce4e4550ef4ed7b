import type { ConfirmView, Field, FormView } from "../../../presentation/view/view.ts";
import { plainPressAction, pressAction } from "./actions.ts";
import type { Element, Input } from "./card.ts";
import { heading, paragraph } from "./text-elements.ts";

/** As many choices as are read at a glance; more become a list that folds out. */
const MOST_EXPANDED = 5;

export function formBody(view: FormView): readonly Element[] {
  const { title, intro, problem, fields, submit, cancel } = view;
  return [
    heading(title, { size: "large" }),
    ...(problem === undefined ? [] : [problemBox(problem)]),
    ...intro.map((text) => paragraph(text, {}, { spacing: "small" })),
    ...fields.flatMap(fieldOf),
    {
      type: "ActionSet",
      spacing: "medium",
      actions: [pressAction(submit, "positive"), ...(cancel === undefined ? [] : [plainPressAction(cancel)])],
    },
  ];
}

export function confirmBody({ title, text, confirm, cancel }: ConfirmView): readonly Element[] {
  return [
    heading(title, { size: "large" }),
    ...text.map((each) => paragraph(each, {}, { spacing: "small" })),
    {
      type: "ActionSet",
      spacing: "medium",
      actions: [pressAction(confirm, "positive"), pressAction(cancel)],
    },
  ];
}

/** An input with what is wrong with it above, where the eye is when it goes from label to field. */
function fieldOf(field: Field): readonly Element[] {
  return field.wrong === undefined
    ? [inputOf(field)]
    : [
        paragraph(`⚠ ${field.wrong}`, { weight: "bolder", color: "attention" }, { spacing: "medium" }),
        inputOf(field),
      ];
}

export function inputOf(field: Field): Input {
  const { id, label, value, required } = field;
  const asked = {
    id,
    label,
    ...(value === undefined ? {} : { value }),
    ...(required === undefined ? {} : { isRequired: true as const, errorMessage: required }),
  };
  switch (field.kind) {
    case "text":
      return {
        type: "Input.Text",
        ...asked,
        maxLength: field.most,
        ...(field.lines === "many" ? { isMultiline: true } : {}),
        ...(field.placeholder === undefined ? {} : { placeholder: field.placeholder }),
        ...(field.pattern === undefined
          ? {}
          : { regex: field.pattern.expression, errorMessage: field.pattern.otherwise }),
      };
    case "choice":
      return {
        type: "Input.ChoiceSet",
        ...asked,
        style: field.look === "folded" || field.options.length > MOST_EXPANDED ? "compact" : "expanded",
        ...(field.many === undefined ? {} : { isMultiSelect: true as const }),
        wrap: true,
        choices: field.options.map((option) => ({ title: option.label, value: option.value })),
      };
    case "date":
      return {
        type: "Input.Date",
        ...asked,
        ...(field.earliest === undefined ? {} : { min: field.earliest }),
      };
  }
}

function problemBox(problem: string): Element {
  return { type: "Container", style: "attention", items: [paragraph(`⚠ ${problem}`, { weight: "bolder" })] };
}
