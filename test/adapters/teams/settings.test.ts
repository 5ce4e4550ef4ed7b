import assert from "node:assert/strict";
import { teamsSettingsSchema } from "../../../src/adapters/teams/settings.ts";

const registration = {
  authentication: "on",
  appId: "11111111-2222-4333-8444-555555555555",
  tenantId: "11111111-2222-4333-8444-666666666666",
};
const certificate = { thumbprint: "AB12", privateKey: "PEM" };

describe("The Teams settings", () => {
  const accepted: Readonly<Record<string, object>> = {
    "a secret": { ...registration, appType: "SingleTenant", appPassword: "secret" },
    "a certificate": { ...registration, appType: "SingleTenant", certificate },
    "a managed identity": { ...registration, appType: "UserAssignedMSI" },
    "authentication off": { authentication: "off" },
  };
  for (const [what, settings] of Object.entries(accepted))
    it(`take ${what}`, () => {
      assert.ok(teamsSettingsSchema.safeParse(settings).success);
    });

  const refused: Readonly<Record<string, object>> = {
    nothing: {},
    "an empty app id": { ...registration, appId: "", appType: "UserAssignedMSI" },
    "no app id": { ...registration, appId: undefined, appType: "UserAssignedMSI" },
    "a misspelt app type": { ...registration, appType: "SingelTenant", appPassword: "secret" },
    "a multi-tenant bot": { ...registration, appType: "MultiTenant", appPassword: "secret" },
    "a single tenant without a secret": { ...registration, appType: "SingleTenant" },
    "an empty secret": { ...registration, appType: "SingleTenant", appPassword: "" },
    "two secrets": { ...registration, appType: "SingleTenant", appPassword: "secret", certificate },
    "a managed identity with a secret": {
      ...registration,
      appType: "UserAssignedMSI",
      appPassword: "secret",
    },
    "an app id with authentication off": { ...registration, authentication: "off" },
    "an address as a host": {
      ...registration,
      appType: "UserAssignedMSI",
      serviceUrlHosts: ["https://smba.example/"],
    },
    "keys over plain http": {
      ...registration,
      appType: "UserAssignedMSI",
      openIdMetadataUrl: "http://keys.example/openid",
    },
  };
  for (const [what, settings] of Object.entries(refused))
    it(`refuse ${what}`, () => {
      assert.ok(!teamsSettingsSchema.safeParse(settings).success);
    });
});
