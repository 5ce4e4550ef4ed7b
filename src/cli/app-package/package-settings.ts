import { z } from "zod/v4";
import { Environment, type Format } from "../../environment.ts";
import { AppPackageError } from "./build-package.ts";

const NAMES = [
  "MICROSOFT_APP_ID",
  "PUBLIC_URL",
  "DEVELOPER_NAME",
  "DEVELOPER_URL",
  "PRIVACY_URL",
  "TERMS_URL",
] as const;

const appId: Format<string> = {
  schema: z.guid(),
  remedy: "give the bot's app id, which the deployment prints as appId",
};

const developerName: Format<string> = {
  schema: z.string().max(32),
  remedy: "give the name of the organisation that answers for the app, in at most 32 characters",
};

function address(of: string): Format<string> {
  return { schema: z.url({ protocol: /^https$/ }), remedy: `give the https address ${of}` };
}

/**
 * What goes into the manifest's places, from variables of the same names; `PUBLIC_HOST` is the host of `PUBLIC_URL`.
 *
 * @throws AppPackageError with every problem at once
 */
export function readPackageSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const variables = new Environment(NAMES, environment);
  const settings = {
    MICROSOFT_APP_ID: variables.required("MICROSOFT_APP_ID", appId),
    PUBLIC_URL: variables.required(
      "PUBLIC_URL",
      address("where the service is reached, printed as publicUrl"),
    ),
    DEVELOPER_NAME: variables.required("DEVELOPER_NAME", developerName),
    DEVELOPER_URL: variables.required("DEVELOPER_URL", address("of that organisation's page about the app")),
    PRIVACY_URL: variables.required(
      "PRIVACY_URL",
      address("of that organisation's privacy statement for the app"),
    ),
    TERMS_URL: variables.required("TERMS_URL", address("of that organisation's terms of use for the app")),
  };
  const { PUBLIC_URL } = settings;
  if (variables.problems.length > 0 || PUBLIC_URL === undefined)
    throw new AppPackageError(variables.problems);
  const filled = Object.entries(settings).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return { ...Object.fromEntries(filled), PUBLIC_HOST: new URL(PUBLIC_URL).hostname };
}
