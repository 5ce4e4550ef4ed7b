import assert from "node:assert/strict";
import { buildClauseSearch } from "../../../src/domain/agreements/search/clause-search.ts";
import type { Account } from "../../../src/domain/people/account.ts";
import type { Matter } from "../../../src/presentation/conversation/matter.ts";
import type { Messenger } from "../../../src/presentation/conversation/message.ts";
import { createPeopleRoom } from "../../../src/presentation/conversation/people-room.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import type { ConfirmView, FormView, View } from "../../../src/presentation/view/view.ts";
import { standingClock } from "../../builders/clock.ts";
import { community as otherCommunity } from "../../builders/community.ts";
import {
  accountOf,
  countingBytes,
  HOSPITAL_SECRETARY,
  MUNICIPAL_SECRETARY,
  secretaries,
} from "../../builders/invitations.ts";
import { peopleMemory } from "../../builders/people-memory.ts";
import { GP, MOSS, MOSS_DEPUTY, occupancy, person, seated } from "../../builders/seated-community.ts";

const MARIT = accountOf(MUNICIPAL_SECRETARY);
const HANS = accountOf(HOSPITAL_SECRETARY);
const KARI = accountOf(person("kari"));
const NORA: Account = { tenantId: "tenant-kommune", objectId: "object-nora" };

function chat(communities = [seated]) {
  const memory = peopleMemory();
  memory.put(secretaries);
  const posted: { conversation: string; view: View }[] = [];
  let reachable = true;
  const messenger: Messenger = {
    async post(conversation, view) {
      if (!reachable) throw new Error("the channel does not answer");
      posted.push({ conversation, view });
      return { conversation, message: String(posted.length) };
    },
    async update() {},
  };
  const room = createPeopleRoom({
    ...memory.stores,
    communities,
    clock: standingClock(),
    random: countingBytes(),
    messenger,
  });
  const matter = (account: Account | undefined, over: Partial<Matter> = {}): Matter => ({
    account,
    sender: { name: "Nora Eksempel", userId: "29:nora" },
    conversation: { id: "chat", kind: "personal" },
    language: "nb",
    community: seated,
    library: { communities: [seated], search: buildClauseSearch([]) },
    ...over,
  });
  const say = async (account: Account | undefined, text: string, over: Partial<Matter> = {}) => {
    const views = await room.respond(text, matter(account, over));
    assert.ok(views, `«${text}» was not heard`);
    return views;
  };
  const said = async (account: Account | undefined, text: string, over: Partial<Matter> = {}) =>
    (await say(account, text, over)).map(textOf).join("\n");
  const click = (account: Account | undefined, verb: string, data: unknown, over: Partial<Matter> = {}) =>
    room.click(
      {
        verb,
        data,
        mark: "1",
        account,
        conversation: { id: "chat", kind: "personal" },
        locale: "nb",
        sender: { name: "Nora Eksempel", userId: "29:nora" },
      },
      matter(account, over),
    );
  return {
    ...memory,
    room,
    matter,
    posted,
    say,
    said,
    click,
    loseChannel: () => {
      reachable = false;
    },
  };
}

type Chat = ReturnType<typeof chat>;

function asForm(view: View | undefined): FormView {
  assert.equal(view?.kind, "form");
  return view;
}

function asQuestion(view: View | undefined): ConfirmView {
  assert.equal(view?.kind, "confirm");
  return view;
}

/** What a secretary gets who fills in the invitation form. */
async function invited({ say, click }: Chat, place: string, tenant = "tenant-kommune") {
  const form = asForm((await say(MARIT, "inviter til SSU"))[0]);
  return click(MARIT, form.submit.verb, { ...form.submit.data, place, tenant });
}

async function codeFor(here: Chat, place = "holder/ssu/ssu-moss"): Promise<string> {
  const view = await invited(here, place);
  assert.equal(view.kind, "invitation-code");
  return view.code;
}

describe("asking who sits where", () => {
  it("shows a body's seats with their holders, and which are vacant", async () => {
    const { put, said } = chat();
    put({
      identities: [person("kari", "tenant-kommune", "Kari Eksempel")],
      occupancies: [occupancy("kari", MOSS)],
    });
    const answer = await said(NORA, "Hvem sitter i SSU?");
    assert.match(answer, /3 plasser, 2 ledige/);
    assert.match(answer, /Kari Eksempel · på vegne av Moss kommune og Råde kommune/);
    assert.match(answer, /Sykehuset Østfold 1: Ledig/);
    assert.match(answer, /Hvem som utpeker til ledige plasser: ikke oppgitt/);
    assert.match(answer, /Antakelse: Distriktene er antatt/);
  });

  it("of a body without seats says that they are not stated", async () => {
    assert.match(await chat().said(NORA, "hvem sitter i Partnerskapsmøtet"), /er ikke oppgitt/);
  });

  it("shows who represents and who stands in, in every body or in one", async () => {
    const { put, said } = chat();
    put({
      identities: [person("kari", "tenant-kommune", "Kari Eksempel")],
      occupancies: [occupancy("kari", MOSS_DEPUTY)],
    });
    const everywhere = await said(NORA, "hvem representerer Råde?");
    assert.match(everywhere, /SSU/);
    assert.match(everywhere, /FSU/);
    const deputies = await said(NORA, "hvem er vara for Moss i SSU?");
    assert.match(deputies, /vara: Kari Eksempel/);
    assert.doesNotMatch(deputies, /FSU/);
    assert.match(await said(NORA, "hvem er vara for Moss i FSU"), /vara: ingen er utpekt/);
    assert.match(
      await said(NORA, "hvem representerer Moss i Partnerskapsmøtet"),
      /ingen plass i PM som taler for Moss/,
    );
  });

  it("answers «meg» from the asker's own seat", async () => {
    const { put, said } = chat();
    put({ identities: [person("kari")], occupancies: [occupancy("kari", MOSS_DEPUTY)] });
    assert.match(
      await said(KARI, "hvem representerer meg?"),
      /Plassen din taler for Moss kommune og Råde kommune/,
    );
  });

  it("asks somebody without a seat, or with one that speaks for an interest, which municipality", async () => {
    const { put, say, click } = chat();
    put({ identities: [person("kari")], occupancies: [occupancy("kari", GP)] });
    for (const account of [NORA, KARI, undefined]) {
      const form = asForm((await say(account, "hvem representerer meg i FSU?"))[0]);
      const answer = await click(account, form.submit.verb, { ...form.submit.data, party: "rade" });
      assert.match(textOf(answer), /Hvem representerer Råde kommune\?/);
      assert.doesNotMatch(textOf(answer), /SSU/);
    }
  });

  it("tells somebody what they have and may do, and an outsider that they have nothing", async () => {
    const { put, said } = chat();
    put({
      identities: [person("kari", "tenant-kommune", "Kari Eksempel")],
      occupancies: [occupancy("kari", MOSS)],
    });
    const own = await said(KARI, "hvem er jeg?");
    assert.match(own, /Du er Kari Eksempel/);
    assert.match(own, /Representant for Moss helsehusdistrikt, SSU \(på vegne av .* fra 1\. januar 2026\)/);
    assert.match(own, /ta standpunkt i SSU/);
    assert.match(await said(MARIT, "hva kan jeg?"), /Sekretær for kommunene[\s\S]*invitere andre/);
    const stranger = await said(NORA, "hva kan jeg");
    assert.match(stranger, /Du har ingen plass/);
    assert.doesNotMatch(stranger, /standpunkt/);
    assert.match(await said(undefined, "hvem er jeg"), /Jeg ser ikke hvem du er/);
  });

  it("does not show people to somebody who belongs to another helsefellesskap", async () => {
    const innlandet = otherCommunity({ id: "innlandet", name: "Innlandet" });
    const { put, said, stores, room, matter } = chat([seated, innlandet]);
    put({
      identities: [person("kari", "tenant-kommune", "Kari Eksempel")],
      occupancies: [occupancy("kari", MOSS)],
    });
    const elsewhere = peopleMemory();
    elsewhere.put({
      identities: [person("nora")],
      occupancies: [occupancy("nora", { as: "leader", body: "ssu" })],
    });
    const people = {
      ...stores.people,
      listIdentities: (id: string, request: { limit: number }) =>
        (id === "innlandet" ? elsewhere : { stores }).stores.people.listIdentities(id, request),
      listOccupancies: (id: string, request: { limit: number }) =>
        (id === "innlandet" ? elsewhere : { stores }).stores.people.listOccupancies(id, request),
    };
    const both = createPeopleRoom({
      people,
      invitations: stores.invitations,
      communities: [seated, innlandet],
      clock: standingClock(),
      random: countingBytes(),
      messenger: { post: async () => undefined, update: async () => {} },
    });
    const views = (await both.respond("hvem sitter i SSU?", matter(NORA))) ?? [];
    assert.match(views.map(textOf).join(), /viser jeg ikke/);
    assert.match(await said(KARI, "hvem sitter i SSU?"), /Kari Eksempel/);
    assert.ok(await room.respond("hvem sitter i SSU?", matter(KARI)));
  });

  it("asks which helsefellesskap when none is known, and leaves what is no command alone", async () => {
    const { say, room, matter } = chat();
    const [choice] = await say(NORA, "hvem sitter i SSU?", { community: undefined });
    assert.equal(choice?.kind, "choice");
    for (const community of [seated, undefined])
      assert.equal(
        await room.respond("hvem betaler for opplæringen?", matter(NORA, { community })),
        undefined,
      );
  });
});

describe("inviting", () => {
  it("goes from form to code to the other side's confirmation to the seat", async () => {
    const here = chat();
    const { stores, say, said, click, posted } = here;
    await stores.people.writePreferences(
      HANS,
      { personalConversation: "chat-hans", language: "en" },
      undefined,
    );
    const code = await codeFor(here);

    assert.match(
      await said(NORA, `kode ${code}`),
      /Koden er riktig[\s\S]*Representant for Moss helsehusdistrikt, SSU[\s\S]*Hans Eksempel/,
    );
    assert.match(await said(NORA, "hvem er jeg"), /Du har ingen plass/);
    assert.equal(posted.length, 1);
    assert.equal(posted[0]?.conversation, "chat-hans");
    const asked = asQuestion(posted[0]?.view);
    assert.match(textOf(asked), /Is Nora Eksempel to have the seat\?[\s\S]*Invited by Marit Eksempel/);

    const [waiting] = await say(HANS, "invitasjoner");
    assert.deepEqual(asQuestion(waiting).confirm.data, asked.confirm.data);
    const answer = await click(HANS, asked.confirm.verb, asked.confirm.data);
    assert.match(textOf(answer), /Nora Eksempel har fra i dag denne plassen/);
    assert.match(await said(NORA, "hvem er jeg"), /Representant for Moss helsehusdistrikt, SSU/);
    assert.match(textOf(await click(HANS, asked.confirm.verb, asked.confirm.data)), /har fra i dag/);
    assert.match(textOf(await click(HANS, asked.cancel.verb, asked.cancel.data)), /bekreftet fra før/);
    assert.match(await said(HANS, "invitasjoner"), /Ingenting venter/);
  });

  it("asks the other side once, however often the code is presented, and goes on without a channel", async () => {
    const here = chat();
    await here.stores.people.writePreferences(HANS, { personalConversation: "chat-hans" }, undefined);
    const code = await codeFor(here);
    await here.say(NORA, code);
    assert.match(await here.said(NORA, code), /Koden er riktig/);
    assert.equal(here.posted.length, 1);
    here.loseChannel();
    assert.match(
      await here.said(NORA, `kode ${await codeFor(here, "deputy/ssu/ssu-moss")}`),
      /Koden er riktig/,
    );
  });

  it("is refused on the form to all but secretaries, and where others read", async () => {
    const { said } = chat();
    for (const text of ["inviter", "inviter til SSU", "invitasjoner"])
      assert.match(await said(NORA, text), /Dette er for sekretærene/);
    assert.match(
      await said(MARIT, "inviter", { conversation: { id: "c", kind: "channel" } }),
      /personlig samtale/,
    );
  });

  it("is refused on the click to all but secretaries, and where others read", async () => {
    const { click, invitations } = chat();
    const data = { community: "ostfold", place: "holder/ssu/ssu-moss", tenant: "tenant-kommune" };
    assert.match(textOf(await click(NORA, "people/invite", data)), /Dette er for sekretærene/);
    const channel = { conversation: { id: "c", kind: "channel" } } as const;
    assert.match(textOf(await click(MARIT, "people/invite", data, channel)), /personlig samtale/);
    assert.deepEqual(invitations(), []);
  });

  it("offers each body's places and the secretariat's, and the asker's tenant to begin with", async () => {
    const { say } = chat();
    const [where] = await say(MARIT, "inviter");
    assert.equal(where?.kind, "choice");
    assert.deepEqual(
      where.options.map(({ label }) => label),
      ["SSU", "FSU", "Sekretariatet", "Kontakt for en kommune"],
    );
    for (const { say: phrase } of where.options) {
      const [place, tenant] = asForm((await say(MARIT, phrase))[0]).fields;
      assert.equal(place?.kind, "choice");
      assert.ok(place.options.length >= 2);
      assert.equal(tenant?.value, "tenant-kommune");
    }
  });

  it("shows the form again, filled in, when the tenant is none", async () => {
    const again = asForm(await invited(chat(), "deputy/ssu/ssu-moss", "Moss kommune"));
    assert.match(again.problem ?? "", /ikke en leietaker-ID/);
    assert.deepEqual(
      again.fields.map(({ value }) => value),
      ["deputy/ssu/ssu-moss", "Moss kommune"],
    );
  });

  it("says so when a code is shown where others read, and does not use it", async () => {
    const here = chat();
    const code = await codeFor(here);
    const channel = { conversation: { id: "c", kind: "channel" } } as const;
    assert.match(await here.said(NORA, `kode ${code}`, channel), /andre lese koden/);
    assert.match(await here.said(NORA, `kode ${code}`), /Koden er riktig/);
  });

  it("answers a click that no card of ours sends with a sentence", async () => {
    const { click } = chat();
    for (const [verb, data] of [
      ["people/invite", {}],
      ["people/confirm", { community: "ostfold" }],
      ["people/confirm", { community: "nowhere", invitation: "X" }],
      ["people/represent", { community: "ostfold", party: "oslo" }],
      ["people/dance", { community: "ostfold" }],
      ["people/decline", "text"],
    ] as const)
      assert.match(textOf(await click(MARIT, verb, data)), /Knappen virker ikke lenger/, verb);
    const unknown = { community: "ostfold", invitation: "NOTONE" };
    assert.match(textOf(await click(HANS, "people/confirm", unknown)), /finner ikke invitasjonen/);
  });
});
