import type { z } from "zod/v4";
import { clauseAt } from "../../domain/agreements/clause-at.ts";
import { showClause } from "../../domain/agreements/show-clause.ts";
import { submitOnce } from "../../domain/cases/submit-case.ts";
import type { Community } from "../../domain/community/community.ts";
import { osloToday } from "../../domain/kernel/clock.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import { caseTexts } from "../text/case-texts.ts";
import { type Filled, submissionForm } from "../view/case-forms.ts";
import { caseReceiptView } from "../view/case-receipt-view.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { clauseDetailView } from "../view/clause-detail-view.ts";
import type { FormView, View } from "../view/view.ts";
import { startSchema, submissionSchema } from "./case-click-data.ts";
import { type CaseRoomParts, type CaseTurn, caseNotice, readReader } from "./case-turn.ts";
import { filledIn, struckText } from "./fill-form.ts";
import type { Matter } from "./matter.ts";
import { tellOfSubmission } from "./tell-of-preparation.ts";

type Start = z.infer<typeof startSchema>;

/** The form, with what the person came from already in it. */
export function startCase(start: Start, parts: CaseRoomParts, matter: Matter): View {
  const community = communityOf(start, parts, matter);
  if (community === undefined) return communityChoiceView(parts.communities, "open", matter.language);
  const filled = filledIn({
    ...(start.title && { title: start.title }),
    ...(start.need && { need: start.need }),
  });
  return formOf(start, community, parts, matter, { mark: parts.newMark(), filled, problem: undefined });
}

/** Anyone may submit (M65); whoever has no account that we know of cannot be told what became of it. */
export async function submit(data: JsonObject, parts: CaseRoomParts, matter: Matter): Promise<View> {
  const start = startSchema.safeParse(data).data ?? {};
  const community = communityOf(start, parts, matter);
  if (community === undefined) return communityChoiceView(parts.communities, "open", matter.language);
  const sent = submissionSchema.safeParse(data).data;
  if (sent === undefined) return again(data, parts, matter, caseTexts(matter.language).unreadable);
  const { account } = matter;
  if (account === undefined) return caseNotice("unknown-account", matter);
  const turn: CaseTurn = { parts, matter, community, account, caseId: "", seat: undefined };
  const reader = await readReader(turn);
  const { title, need, patients, form: mark } = sent;
  const origin = originOf(start, parts, matter);
  const submission = {
    ...{ title, need, patients, mark },
    ...(origin === undefined
      ? {}
      : {
          origin: {
            community: origin.document.community,
            document: origin.document.id,
            version: origin.version.id,
            clause: origin.clause.id,
          },
        }),
  };
  const { treated, isNew } = await submitOnce(parts.cases, community.id, submission, reader);
  if (isNew) await tellOfSubmission({ ...turn, caseId: treated.id });
  return caseReceiptView(treated, community, matter.language);
}

/** The form with what was filled in, without the fields that the guard stopped. */
export function mendSubmission(
  data: JsonObject,
  struck: readonly string[],
  parts: CaseRoomParts,
  matter: Matter,
): View {
  const form = again(data, parts, matter, undefined);
  return form.kind === "form" ? { ...form, problem: struckText(form, struck) } : form;
}

/** Back to the clause that the person came from. */
export function leaveSubmission(start: Start, parts: CaseRoomParts, matter: Matter): View {
  const { language, library } = matter;
  const asOf = osloToday(parts.clock);
  const { clause, source } = start;
  const community = parts.communities.find(({ id }) => id === source);
  const shown = clause === undefined ? undefined : showClause({ clauseId: clause, asOf, community }, library);
  return shown === undefined
    ? { ...caseNotice("left", matter), tone: "information" }
    : clauseDetailView(shown, language);
}

function again(data: JsonObject, parts: CaseRoomParts, matter: Matter, problem: string | undefined): View {
  const start = startSchema.safeParse(data).data ?? {};
  const community = communityOf(start, parts, matter);
  if (community === undefined) return communityChoiceView(parts.communities, "open", matter.language);
  const mark = typeof data["form"] === "string" ? data["form"] : parts.newMark();
  return formOf(start, community, parts, matter, { mark, filled: filledIn(data), problem });
}

function formOf(
  start: Start,
  community: Community,
  parts: CaseRoomParts,
  matter: Matter,
  form: { readonly mark: string; readonly filled: Filled; readonly problem: string | undefined },
): FormView {
  return submissionForm({ ...form, community, origin: originOf(start, parts, matter) }, matter.language);
}

/** The one that the button names, else the person's own. */
function communityOf(
  { community }: Start,
  { communities }: CaseRoomParts,
  matter: Matter,
): Community | undefined {
  return communities.find(({ id }) => id === community) ?? matter.community;
}

function originOf({ source, document, clause }: Start, { clock }: CaseRoomParts, { library }: Matter) {
  if (source === undefined || document === undefined || clause === undefined) return undefined;
  return clauseAt({ community: source, document, clause }, library, osloToday(clock));
}
