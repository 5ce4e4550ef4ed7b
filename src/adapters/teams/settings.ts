import { z } from "zod/v4";
import { isLoopbackHost } from "./loopback.ts";

const certificateSchema = z.strictObject({
  /** SHA-1 of the certificate in hexadecimal, as the app registration shows it. */
  thumbprint: z.string().min(1),
  /** PEM. */
  privateKey: z.string().min(1),
});

const registration = {
  authentication: z.literal("on"),
  appId: z.guid(),
  tenantId: z.guid(),
  /** Hosts that replies may be sent to, beside Teams' own; exact, lower case, with the port if it is not 443. */
  serviceUrlHosts: z.array(z.string().regex(/^[a-z0-9.-]+(:\d+)?$/, "must be a bare host name")).default([]),
  /** Where the keys that sign Teams' messages are listed; absent means Microsoft's public cloud. */
  openIdMetadataUrl: z
    .url()
    .refine((url) => url.startsWith("https://") || isLoopbackHost(new URL(url).hostname), "must be https")
    .optional(),
};

/** New multi-tenant registrations ended on 31 July 2025, so that the two kinds below are all there are. */
const singleTenantSchema = z
  .strictObject({
    ...registration,
    appType: z.literal("SingleTenant"),
    appPassword: z.string().min(1).optional(),
    certificate: certificateSchema.optional(),
  })
  .refine((value) => (value.appPassword === undefined) !== (value.certificate === undefined), {
    message: "SingleTenant needs either appPassword or certificate, and not both",
  });

const managedIdentitySchema = z.strictObject({ ...registration, appType: z.literal("UserAssignedMSI") });

/**
 * How the bot proves who it is to Teams and checks who writes to it. Authentication is off only where a setting says
 * so in words: the SDK itself takes an empty app id for that and a misspelt app type for multi-tenant.
 */
export const teamsSettingsSchema = z.discriminatedUnion("authentication", [
  z.discriminatedUnion("appType", [singleTenantSchema, managedIdentitySchema]),
  z.strictObject({ authentication: z.literal("off") }),
]);

export type TeamsSettings = z.infer<typeof teamsSettingsSchema>;
