import { TeamsAdapter } from "@microsoft/teams-ai";
import {
  type Activity,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from "botbuilder";
import { z } from "zod/v4";
import type { Conversation } from "../../domain/people/conversation-store.ts";
import { connectorRetry } from "./connector-retry.ts";
import { ServiceUrlRefusedError, type ServiceUrlRule, serviceUrlRule } from "./service-url.ts";
import type { TeamsSettings } from "./settings.ts";
import { systemTimer, type Timer } from "./timer.ts";
import { failureFields, type TurnLog } from "./turn-log.ts";

/** Microsoft's public cloud; a setting may replace the place where the keys are listed. */
const CLOUD = {
  loginUrl: "https://login.microsoftonline.com/",
  channel: "https://api.botframework.com",
  openIdMetadataUrl: "https://login.botframework.com/v1/.well-known/openidconfiguration",
  callerId: "urn:botframework:azure",
};

/** What proves the bot's identity when it writes to Teams. */
export type BotCredentials = NonNullable<ConstructorParameters<typeof TeamsAdapter>[1]>;

/** What the sender of an activity is told over HTTP: a status, and a body where the activity asks for one. */
export type Receipt =
  | { readonly outcome: "taken"; readonly response: InvokeResponse | undefined }
  | { readonly outcome: "unauthenticated" | "service-url-refused" | "keys-unavailable" };

const keysUnavailable = z.union([
  z.looseObject({ name: z.literal("FetchError") }),
  z.looseObject({ statusCode: z.number().min(500) }),
]);

function credentialsOf(settings: TeamsSettings): BotCredentials {
  if (settings.authentication === "off") return new ConfigurationServiceClientCredentialFactory({});
  const secret = settings.appType === "SingleTenant" ? settings : undefined;
  return new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: settings.appId,
    MicrosoftAppTenantId: settings.tenantId,
    MicrosoftAppType: settings.appType,
    ...(secret?.appPassword === undefined ? {} : { MicrosoftAppPassword: secret.appPassword }),
    ...(secret?.certificate === undefined
      ? {}
      : {
          CertificateThumbprint: secret.certificate.thumbprint,
          CertificatePrivateKey: secret.certificate.privateKey,
        }),
  });
}

/** All of these must be set when one is, or the SDK silently falls back on none of them. */
function authenticationOf(settings: TeamsSettings): ConstructorParameters<typeof TeamsAdapter>[0] {
  if (settings.authentication === "off") return {};
  const openIdMetadataUrl = settings.openIdMetadataUrl ?? CLOUD.openIdMetadataUrl;
  return {
    MicrosoftAppId: settings.appId,
    MicrosoftAppTenantId: settings.tenantId,
    ValidateAuthority: true,
    ToChannelFromBotLoginUrl: `${CLOUD.loginUrl}${settings.tenantId}`,
    ToChannelFromBotOAuthScope: CLOUD.channel,
    ToBotFromChannelTokenIssuer: CLOUD.channel,
    OAuthUrl: CLOUD.channel,
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
    // Tokens of the Emulator and of other bots name no service URL. With the channel's keys here they are refused.
    ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadataUrl,
    CallerId: CLOUD.callerId,
  };
}

/**
 * The SDK's adapter with our own door. Its `process` answers 500 to a token signed with a wrong key and to `alg: none`,
 * prints what it caught, and sends a reply wherever the activity says.
 */
export class BotAdapter extends TeamsAdapter {
  readonly #authentication: TeamsSettings["authentication"];
  /** Empty when authentication is off. */
  readonly #appId: string;
  readonly #mayServe: ServiceUrlRule;
  readonly #log: TurnLog;

  constructor(settings: TeamsSettings, log: TurnLog, credentials: BotCredentials, timer: Timer) {
    super(authenticationOf(settings), credentials, undefined, connectorRetry(timer));
    this.#authentication = settings.authentication;
    this.#appId = settings.authentication === "on" ? settings.appId : "";
    this.#mayServe = serviceUrlRule(settings);
    this.#log = log;
  }

  /** Runs the turn, and waits for it, if the activity comes from Teams and answers may be sent where it asks. */
  async receive(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<Receipt> {
    const identity = await this.#authenticate(authorization, activity);
    if (typeof identity === "string") return { outcome: identity };
    if (!this.#mayServe(activity.serviceUrl)) return { outcome: "service-url-refused" };
    return { outcome: "taken", response: await this.processActivity(identity, activity, turn) };
  }

  /**
   * Does something in a stored conversation, outside a turn.
   *
   * @throws ServiceUrlRefusedError before anything is contacted; otherwise what `act` throws.
   */
  async inConversation<T>(conversation: Conversation, act: (context: TurnContext) => Promise<T>): Promise<T> {
    if (!this.#mayServe(conversation.serviceUrl)) throw new ServiceUrlRefusedError();
    const reference = referenceTo(conversation);
    return await new Promise<T>((resolve, reject) => {
      // What `act` throws must not reach `onTurnError`, which is for turns that somebody waits for.
      this.continueConversationAsync(this.#appId, reference, async (context) => {
        // The SDK makes one up, and would send everything as a reply to it.
        delete context.activity.id;
        try {
          resolve(await act(context));
        } catch (error) {
          reject(error);
        }
      }).catch(reject);
    });
  }

  /**
   * Every message passes here, those to stored conversations too.
   *
   * @throws ServiceUrlRefusedError when the allowlist does not name the conversation's host (any more).
   */
  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    if (!this.#mayServe(context.activity.serviceUrl)) throw new ServiceUrlRefusedError();
    return await super.sendActivities(context, activities);
  }

  async #authenticate(authorization: string, activity: Activity) {
    // Another channel's keys and rules are not ours to check: the SDK has side doors for some of them.
    if (this.#authentication === "on" && activity.channelId !== "msteams") return "unauthenticated";
    // The SDK would check a token that comes along although authentication is off, and has nothing to check it by.
    const token = this.#authentication === "on" ? authorization : "";
    try {
      return await this.botFrameworkAuthentication.authenticateRequest(activity, token);
    } catch (error) {
      if (!keysUnavailable.safeParse(error).success) return "unauthenticated";
      this.#log.error(failureFields(error), "the keys that sign Teams' messages could not be read");
      return "keys-unavailable";
    }
  }
}

function referenceTo({ id, kind, channelId, serviceUrl, botId, tenantId }: Conversation) {
  return {
    channelId,
    serviceUrl,
    bot: { id: botId, name: "" },
    conversation: {
      id,
      name: "",
      isGroup: kind !== "personal",
      conversationType: kind === "group" ? "groupChat" : kind,
      ...(tenantId === undefined ? {} : { tenantId }),
    },
  };
}

/**
 * The adapter for these settings. `credentials` absent means those that the settings name; a test brings its own,
 * since the SDK fetches them over the internet only, and a timer that does not make it wait.
 */
export function createBotAdapter(
  settings: TeamsSettings,
  log: TurnLog,
  credentials: BotCredentials = credentialsOf(settings),
  timer: Timer = systemTimer,
): BotAdapter {
  return new BotAdapter(settings, log, credentials, timer);
}
