import type { z } from "zod/v4";
import type { FoundClause } from "../../domain/agreements/answers/answer.ts";
import { clauseAsRead } from "../../domain/agreements/clause-at.ts";
import { askInquiry } from "../../domain/agreements/inquiries/change-inquiry.ts";
import type { InquiryKind } from "../../domain/agreements/inquiries/inquiry-event.ts";
import { readClause } from "../../domain/agreements/inquiries/read-clause.ts";
import { showClause } from "../../domain/agreements/show-clause.ts";
import type { Community } from "../../domain/community/community.ts";
import { osloToday } from "../../domain/kernel/clock.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import { inquiryTexts } from "../text/inquiry-texts.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { clauseDetailView } from "../view/clause-detail-view.ts";
import { askingForm } from "../view/inquiry-forms.ts";
import { inquiryReceiptView } from "../view/inquiry-receipt-view.ts";
import type { FormView, View } from "../view/view.ts";
import { filledIn, struckText } from "./fill-form.ts";
import { sendingSchema, startSchema } from "./inquiry-click-data.ts";
import { type InquiryRoomParts, inquiryNotice, readReader } from "./inquiry-turn.ts";
import type { Matter } from "./matter.ts";

type Start = z.infer<typeof startSchema>;

/** The form, with the question and the clause that the person came from. */
export function openAsking(
  about: InquiryKind,
  data: JsonObject,
  parts: InquiryRoomParts,
  matter: Matter,
): View {
  return formOf(about, data, parts, matter, { filled: {}, problem: undefined });
}

/** Whoever has no account that we know of cannot be answered, and nothing is stored. */
export async function sendInquiry(data: JsonObject, parts: InquiryRoomParts, matter: Matter): Promise<View> {
  const start = startSchema.safeParse(data).data ?? {};
  const community = communityOf(start, parts, matter);
  const { account, language } = matter;
  if (community === undefined) return communityChoiceView(parts.communities, "open", language);
  if (account === undefined) return inquiryNotice("unknown-account", matter);
  const sent = sendingSchema.safeParse(data).data;
  if (sent === undefined)
    return formOf(data["about"] === "dispute" ? "dispute" : "question", data, parts, matter, {
      filled: filledIn(data),
      problem: inquiryTexts(language).asking.unreadable,
    });
  const clause = clauseOf(start, parts, matter);
  if (sent.about === "dispute" && clause === undefined) return inquiryNotice("clause-needed", matter);
  const { actor, at } = await readReader({ parts, matter, community, account });
  const { tenantId, objectId } = account;
  const id = await askInquiry(parts.inquiries, community.id, {
    kind: "asked",
    at,
    by: actor,
    mark: sent.form,
    about: sent.about,
    text: sent.words,
    account: { tenantId, objectId },
    ...(clause === undefined ? {} : { clause: readClause(clause) }),
  });
  await parts.carryOut(community.id, id);
  const told = (await parts.inquiries.readInquiry(community.id, id))?.value.told;
  const preferences = (await parts.people.readPreferences(account))?.value;
  const reachable = preferences?.personalConversation !== undefined;
  return inquiryReceiptView({ id, community, told, reachable }, language);
}

/** The form with what was filled in, without the fields that the guard stopped. */
export function mendAsking(
  about: InquiryKind,
  data: JsonObject,
  struck: readonly string[],
  parts: InquiryRoomParts,
  matter: Matter,
): View {
  const form = formOf(about, data, parts, matter, { filled: filledIn(data), problem: undefined });
  return form.kind === "form" ? withoutStruck(form, struck) : form;
}

/** Tells what the guard took away; what stood on the button, and not in a field, would have stood in the first. */
export function withoutStruck(form: FormView, struck: readonly string[]): FormView {
  const [first] = form.fields;
  const inField = form.fields.some(({ id }) => struck.includes(id)) || first === undefined;
  return { ...form, problem: struckText(form, inField ? struck : [first.id]) };
}

/** Back to the clause that the person came from. */
export function leaveAsking(data: JsonObject, parts: InquiryRoomParts, matter: Matter): View {
  const { clause, source } = startSchema.safeParse(data).data ?? {};
  const community = parts.communities.find(({ id }) => id === source) ?? matter.community;
  const asOf = osloToday(parts.clock);
  const shown = clause && showClause({ clauseId: clause, asOf, community }, matter.library);
  return shown ? clauseDetailView(shown, matter.language) : inquiryNotice("left", matter);
}

function formOf(
  about: InquiryKind,
  data: JsonObject,
  parts: InquiryRoomParts,
  matter: Matter,
  state: Pick<Parameters<typeof askingForm>[0], "filled" | "problem">,
): View {
  const start = startSchema.safeParse(data).data ?? {};
  const community = communityOf(start, parts, matter);
  if (community === undefined) return communityChoiceView(parts.communities, "open", matter.language);
  const clause = clauseOf(start, parts, matter);
  if (about === "dispute" && clause === undefined) return inquiryNotice("clause-needed", matter);
  const mark = typeof data["form"] === "string" ? data["form"] : parts.newMark();
  return askingForm({ about, community, clause, question: start.question, mark, ...state }, matter.language);
}

/** The one that the button names, else the person's own. */
function communityOf(
  { community }: Start,
  { communities }: InquiryRoomParts,
  matter: Matter,
): Community | undefined {
  return communities.find(({ id }) => id === community) ?? matter.community;
}

function clauseOf(
  { source, document, version, clause }: Start,
  { clock }: InquiryRoomParts,
  { library }: Matter,
): FoundClause | undefined {
  if (source === undefined || document === undefined || clause === undefined) return undefined;
  return clauseAsRead({ community: source, document, version, clause }, library, osloToday(clock));
}
