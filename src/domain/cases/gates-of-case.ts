import type { CaseKind, Community } from "../community/community.ts";
import type { Case } from "./case.ts";
import { JOINT_MEASURE_FIELDS, type PaperFields, patchesOf } from "./paper-shape.ts";

/** What a paper must hold before the last step (practice 4). */
export const GATES = ["joint-measure", "involvement", "consequences", "figures", "hearing"] as const;

export type GateName = (typeof GATES)[number];

export interface Gate {
  readonly gate: GateName;
  readonly met: boolean;
  /** Unmet it stops the last step; one that does not is shown as a warning. */
  readonly blocks: boolean;
}

type Weight = "block" | "warn";

const AGREED_TEXT: ReadonlySet<CaseKind> = new Set(["changes-agreement", "approves-guideline"]);

/**
 * The checklist of a case for decision; empty before there is a paper, and for what nobody decides. What the community
 * does not say blocks where the mission demands the field, and warns where it asks for it.
 */
export function gatesOf({ paper, hearing }: Case, { gates = {} }: Community): Gate[] {
  if (paper?.type !== "decision") return [];
  const { fields, routedAs, proposal } = paper;
  const gate = (name: GateName, met: boolean, weight: Weight): Gate => ({
    gate: name,
    met,
    blocks: weight === "block",
  });
  const isOne = fields.jointMeasure?.isOne;
  return [
    // M8, M79. While nobody has said whether it is one, the question stands and nothing is guessed.
    gate(
      "joint-measure",
      isOne === false || isFilled(fields),
      isOne === true ? (gates.joint_measure ?? "block") : "warn",
    ),
    ...(AGREED_TEXT.has(routedAs) || patchesOf(proposal).length > 0
      ? [gate("involvement", fields.involvement !== undefined, gates.involvement ?? "block")]
      : []),
    gate(
      "consequences",
      fields.economy !== undefined && fields.administration !== undefined,
      // What is strategic is so for its consequences (M45): they must be told.
      gates.consequences ?? (routedAs === "strategic" ? "block" : "warn"),
    ),
    gate("figures", fields.figures !== undefined, gates.figures ?? "warn"),
    // Nobody is asked without being heard: every comment of a closed hearing is assessed (practice 12).
    ...(hearing?.result === undefined ? [] : [gate("hearing", hearing.result.unassessed === 0, "block")]),
  ];
}

/** The gates that stop the last step; none where it may be opened and decided. */
export function blockingGates(treated: Case, community: Community): Gate[] {
  return gatesOf(treated, community).filter(({ met, blocks }) => blocks && !met);
}

function isFilled({ jointMeasure }: PaperFields): boolean {
  return jointMeasure?.isOne === true && JOINT_MEASURE_FIELDS.every((field) => jointMeasure[field]);
}
