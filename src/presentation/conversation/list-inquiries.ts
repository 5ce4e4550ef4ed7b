import { type Inquiry, replayInquiry } from "../../domain/agreements/inquiries/inquiry.ts";
import { mayLift } from "../../domain/agreements/inquiries/inquiry-actions.ts";
import { readOffice } from "../../domain/agreements/inquiries/inquiry-office.ts";
import type { Community } from "../../domain/community/community.ts";
import { everyItem } from "../../domain/kernel/every-page.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { inquiryTexts } from "../text/inquiry-texts.ts";
import { type InquiryList, inquiryListView } from "../view/inquiry-list-view.ts";
import type { View } from "../view/view.ts";
import { type InquiryTurn, inquiryNotice, readReader } from "./inquiry-turn.ts";

/** The secretariat's inbox; one's own; and for whoever may lift them, the disagreements that are open. */
export async function listInquiries(turn: InquiryTurn, whose: "all" | "mine"): Promise<View> {
  const { community, matter } = turn;
  const { actor, standing } = await readReader(turn);
  const shown = (list: Omit<InquiryList, "remark">, remark?: string) =>
    inquiryListView({ ...list, remark }, community, matter.language);
  const found = await everyInquiry(turn);
  if (whose === "mine") {
    const inquiries = found.filter(({ askedBy }) => askedBy.person === actor.person);
    return shown({ whose: "mine", inquiries });
  }
  if (standing.secretaryFor.length > 0) {
    const inquiries = found.filter(isForSecretariat);
    return shown({ whose: "inbox", inquiries }, await channelRemark(turn, community, matter.language));
  }
  if (!mayLift(standing)) return inquiryNotice("not-secretariat", matter);
  const inquiries = found.filter(
    ({ about, state }) => about === "dispute" && state !== "lifted" && state !== "closed",
  );
  return shown({ whose: "disputes", inquiries });
}

/** Not yet taken, taken, fallen, or waiting for the other side's approval. */
function isForSecretariat({ state, about }: Inquiry): boolean {
  if (state === "answered") return about === "question";
  return state === "asked" || state === "taken" || state === "fallen";
}

/** Newest first. */
async function everyInquiry({ parts, community }: InquiryTurn): Promise<readonly Inquiry[]> {
  const stored = await everyItem((request) => parts.inquiries.listInquiries(community.id, request));
  return stored
    .flatMap(({ value }) => replayInquiry(value.id, value.events) ?? [])
    .toSorted((one, other) => (one.askedAt < other.askedAt ? 1 : one.askedAt > other.askedAt ? -1 : 0));
}

/** What stands in the way of new inquiries reaching the secretariat's channel; absent when nothing does. */
async function channelRemark(
  { parts }: InquiryTurn,
  { id }: Community,
  language: Language,
): Promise<string | undefined> {
  const { list, say } = inquiryTexts(language);
  const { channel } = await readOffice(parts.inquiries, id);
  if (channel === undefined) return list.noChannel(say.channel);
  return channel.lostAt === undefined ? undefined : list.channelLost(say.channel);
}
