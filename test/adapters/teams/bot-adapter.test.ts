import assert from "node:assert/strict";
import { createBotAdapter } from "../../../src/adapters/teams/bot-adapter.ts";
import { teamsSettingsSchema } from "../../../src/adapters/teams/settings.ts";

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const appId = "11111111-2222-4333-8444-555555555555";
const registration = { authentication: "on", appId, tenantId: "11111111-2222-4333-8444-666666666666" };

describe("The credentials that the settings name", () => {
  const kinds: Readonly<Record<string, object>> = {
    "a secret": { ...registration, appType: "SingleTenant", appPassword: "secret" },
    "a certificate": {
      ...registration,
      appType: "SingleTenant",
      certificate: { thumbprint: "AB12", privateKey: "PEM" },
    },
    "a managed identity": { ...registration, appType: "UserAssignedMSI" },
  };
  for (const [what, settings] of Object.entries(kinds))
    it(`are ${what}, with authentication on for this app id alone`, async () => {
      const { credentialsFactory } = createBotAdapter(teamsSettingsSchema.parse(settings), log);
      assert.ok(!(await credentialsFactory.isAuthenticationDisabled()));
      assert.equal(await credentialsFactory.isValidAppId(appId), true);
      assert.equal(await credentialsFactory.isValidAppId(""), false);
    });

  it("are none when authentication is off", async () => {
    const { credentialsFactory } = createBotAdapter({ authentication: "off" }, log);
    assert.equal(await credentialsFactory.isAuthenticationDisabled(), true);
  });
});
